import { defineExamples } from '../examples.ts'
import SummaryList from './SummaryList.vue'

const items = [
  { key: 'code', label: 'Mã hồ sơ', value: '000.01.16.H15-261120-0001' },
  { key: 'procedure', label: 'Thủ tục', value: 'Đăng ký khai sinh' },
  { key: 'note', label: 'Ghi chú' },
]

export default defineExamples(SummaryList, {
  plain: { props: { items } },
  changeable: { props: { items, change: 'Sửa' } },
})
