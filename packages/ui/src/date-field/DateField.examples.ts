import { defineExamples } from '../examples.ts'
import DateField from './DateField.vue'

const label = 'Ngày sinh'

export default defineExamples(DateField, {
  empty: { props: { label } },
  filled: { props: { label, modelValue: '1990-03-27' } },
  wrong: {
    props: { label, modelValue: '2026-02-30', error: 'Ngày sinh phải là một ngày có thật' },
  },
})
