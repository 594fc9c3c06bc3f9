import { defineExamples } from '../examples.ts'
import ErrorSummary from './ErrorSummary.vue'

export default defineExamples(ErrorSummary, {
  two: {
    props: {
      errors: [
        { id: 'name', message: 'Hãy nhập họ, chữ đệm, tên' },
        { id: 'birth', message: 'Hãy nhập ngày sinh' },
      ],
    },
  },
})
