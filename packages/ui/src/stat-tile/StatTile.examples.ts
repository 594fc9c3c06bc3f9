import { defineExamples } from '../examples.ts'
import StatTile from './StatTile.vue'

export default defineExamples(StatTile, {
  number: { props: { label: 'Đang xử lý', value: 12345 } },
  danger: { props: { label: 'Quá hạn', value: 7, tone: 'danger', hint: '0,4% tổng số', to: '/' } },
  text: { props: { label: 'Đúng hạn', value: '99,6%', tone: 'success' } },
})
