import { h } from 'vue'
import { defineExamples } from '../examples.ts'
import Panel from './Panel.vue'

const slots = {
  default: () => h('p', 'Hồ sơ đã được tiếp nhận lúc 08:15.'),
  footer: () => h('p', 'Cập nhật 10:32'),
}

export default defineExamples(Panel, {
  plain: { props: { title: 'Hồ sơ' }, slots },
  untitled: { slots },
  info: { props: { title: 'Lưu ý', tone: 'info', level: 3 }, slots },
  success: { props: { title: 'Đã nộp hồ sơ', tone: 'success' }, slots },
  warning: { props: { title: 'Cần bổ sung giấy tờ', tone: 'warning' }, slots },
  danger: { props: { title: 'Hồ sơ quá hạn', tone: 'danger' }, slots },
})
