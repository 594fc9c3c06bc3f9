import { defineExamples } from '../examples.ts'
import CheckboxField from './CheckboxField.vue'

const label = 'Tôi cam đoan nội dung khai là đúng sự thật'

export default defineExamples(CheckboxField, {
  empty: { props: { label } },
  ticked: { props: { label, modelValue: true, help: 'Chịu trách nhiệm trước pháp luật' } },
  wrong: { props: { label, error: 'Hãy đánh dấu vào ô cam đoan' } },
})
