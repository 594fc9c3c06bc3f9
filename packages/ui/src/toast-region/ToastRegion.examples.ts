import { defineExamples } from '../examples.ts'
import ToastRegion from './ToastRegion.vue'

export default defineExamples(ToastRegion, {
  none: { props: { toasts: [] } },
  some: {
    props: {
      toasts: [
        { id: '1', message: 'Đã tiếp nhận hồ sơ', tone: 'success' },
        { id: '2', message: 'Có hồ sơ mới', tone: 'info' },
        { id: '3', message: 'Chưa gửi được', tone: 'error' },
      ],
    },
  },
})
