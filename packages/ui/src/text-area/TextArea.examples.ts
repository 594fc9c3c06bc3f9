import { defineExamples } from '../examples.ts'
import TextArea from './TextArea.vue'

const label = 'Nội dung phản ánh, kiến nghị'

export default defineExamples(TextArea, {
  empty: { props: { label } },
  counting: { props: { label, modelValue: 'Đường hỏng.', maxlength: 500, rows: 3 } },
  over: { props: { label, modelValue: 'Quá dài', maxlength: 3, error: `${label} quá dài` } },
})
