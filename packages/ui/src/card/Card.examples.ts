import { h } from 'vue'
import { defineExamples } from '../examples.ts'
import Card from './Card.vue'

const slots = {
  default: () => h('p', 'Cấp xã · Toàn trình'),
  meta: () => h('span', 'Thời hạn: trong ngày'),
}

export default defineExamples(Card, {
  link: { props: { title: 'Đăng ký khai sinh', to: '/thu-tuc/1' }, slots },
  plain: { props: { title: 'Đăng ký khai sinh' }, slots },
})
