import { defineExamples } from '../examples.ts'
import Skeleton from './Skeleton.vue'

export default defineExamples(Skeleton, { three: {}, one: { props: { lines: 1 } } })
