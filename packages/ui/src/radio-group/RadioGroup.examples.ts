import { defineExamples } from '../examples.ts'
import RadioGroup from './RadioGroup.vue'

const label = 'Cách nhận kết quả'
const options = [
  { value: 'COUNTER', label: 'Tại Bộ phận Một cửa' },
  { value: 'POST', label: 'Qua bưu chính công ích', help: 'Có cước phí, thu khi giao' },
]

export default defineExamples(RadioGroup, {
  empty: { props: { label, options } },
  chosen: { props: { label, options, modelValue: 'POST', help: 'Bản điện tử luôn được gửi kèm' } },
  wrong: { props: { label, options, error: 'Hãy chọn cách nhận kết quả', inline: true } },
})
