import { defineExamples } from '../examples.ts'
import Timeline from './Timeline.vue'

export default defineExamples(Timeline, {
  dossier: {
    props: {
      entries: [
        {
          id: '1',
          at: '2026-11-20T08:15:00+07:00',
          title: 'Đã nộp hồ sơ',
          actor: 'Trần Thị Mẫu',
        },
        {
          id: '2',
          at: '2026-11-20T09:02:00+07:00',
          title: 'Yêu cầu bổ sung',
          actor: 'Bộ phận Một cửa phường Mẫu Một',
          body: 'Giấy chứng sinh bị mờ, hãy chụp lại.',
          tone: 'warning',
        },
      ],
    },
  },
})
