import { defineExamples } from '../examples.ts'
import SelectField from './SelectField.vue'

const label = 'Cơ quan tiếp nhận'
const options = [
  { value: '1', label: 'UBND phường Mẫu Một' },
  { value: '2', label: 'UBND xã Mẫu Hai' },
]

export default defineExamples(SelectField, {
  empty: { props: { label, options } },
  chosen: { props: { label, options, modelValue: '2' } },
  wrong: { props: { label, options, error: 'Hãy chọn cơ quan tiếp nhận' } },
})
