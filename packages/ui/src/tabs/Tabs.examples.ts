import { h } from 'vue'
import { defineExamples } from '../examples.ts'
import Tabs from './Tabs.vue'

export default defineExamples(Tabs, {
  dossier: {
    props: {
      label: 'Nội dung hồ sơ',
      modelValue: 'form',
      tabs: [
        { id: 'form', label: 'Tờ khai' },
        { id: 'documents', label: 'Giấy tờ', count: 4 },
        { id: 'history', label: 'Lịch sử' },
      ],
    },
    slots: { form: () => h('p', 'Nội dung tờ khai') },
  },
})
