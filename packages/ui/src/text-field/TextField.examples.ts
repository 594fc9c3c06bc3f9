import { defineExamples } from '../examples.ts'
import TextField from './TextField.vue'

const label = 'Họ, chữ đệm, tên'

export default defineExamples(TextField, {
  empty: { props: { label } },
  filled: { props: { label, modelValue: 'Trần Thị Mẫu', help: 'Viết như trên thẻ căn cước' } },
  wrong: { props: { label, help: 'Viết có dấu', error: 'Hãy nhập họ, chữ đệm, tên' } },
  optional: { props: { label: 'Thư điện tử', type: 'email', optional: true, width: 'medium' } },
  disabled: { props: { label, modelValue: 'Trần Thị Mẫu', disabled: true } },
  suffix: { props: { label: 'Diện tích', suffix: 'm²', width: 'short', inputmode: 'decimal' } },
})
