import { defineExamples } from '../examples.ts'
import StepIndicator from './StepIndicator.vue'

export default defineExamples(StepIndicator, {
  middle: {
    props: {
      steps: [
        { id: 'child', label: 'Thông tin của trẻ', state: 'done' },
        { id: 'family', label: 'Gia đình', state: 'error' },
        { id: 'papers', label: 'Giấy tờ', state: 'current' },
        { id: 'review', label: 'Kiểm tra và nộp', state: 'todo' },
      ],
    },
  },
})
