import { defineExamples } from '../examples.ts'
import LiveText from './LiveText.vue'

export default defineExamples(LiveText, { some: { props: { text: 'Tìm thấy 12 thủ tục' } } })
