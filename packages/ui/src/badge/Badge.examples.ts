import { defineExamples } from '../examples.ts'
import Badge from './Badge.vue'

export default defineExamples(Badge, {
  count: { props: { count: 12, label: 'việc mới' } },
  danger: { props: { count: 3, tone: 'danger' } },
  word: { props: { label: 'Mới', tone: 'info' } },
})
