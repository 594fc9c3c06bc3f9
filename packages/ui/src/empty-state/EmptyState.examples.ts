import { h } from 'vue'
import { defineExamples } from '../examples.ts'
import EmptyState from './EmptyState.vue'

export default defineExamples(EmptyState, {
  plain: { props: { title: 'Chưa có hồ sơ nào' } },
  full: {
    props: { title: 'Không tìm thấy thủ tục', icon: 'search' },
    slots: {
      default: () => h('p', 'Hãy thử từ khóa ngắn hơn, có thể gõ không dấu.'),
      actions: () => h('a', { href: '/thu-tuc' }, 'Xem tất cả thủ tục'),
    },
  },
})
