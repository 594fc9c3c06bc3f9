import { defineExamples } from '../examples.ts'
import StatusTag from './StatusTag.vue'

export default defineExamples(StatusTag, {
  neutral: { props: { label: 'Nháp' } },
  info: { props: { label: 'Đang xử lý', tone: 'info' } },
  success: { props: { label: 'Đã trả kết quả', tone: 'success' } },
  warning: { props: { label: 'Yêu cầu bổ sung', tone: 'warning' } },
  danger: { props: { label: 'Từ chối tiếp nhận', tone: 'danger' } },
})
