import { defineExamples } from '../examples.ts'
import Pagination from './Pagination.vue'

export default defineExamples(Pagination, {
  more: { props: { hasMore: true, shown: 20, total: 1234 } },
  uncounted: { props: { hasMore: true, shown: 20, busy: true } },
  all: { props: { hasMore: false, shown: 7 } },
})
