import { defineExamples } from '../examples.ts'
import SearchBox from './SearchBox.vue'

export default defineExamples(SearchBox, {
  empty: { props: { label: 'Tìm thủ tục', placeholder: 'Ví dụ: khai sinh' } },
  busy: { props: { label: 'Tìm thủ tục', modelValue: 'khai sinh', busy: true, labelHidden: true } },
})
