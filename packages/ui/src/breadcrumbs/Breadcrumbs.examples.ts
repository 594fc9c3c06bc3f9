import { defineExamples } from '../examples.ts'
import Breadcrumbs from './Breadcrumbs.vue'

export default defineExamples(Breadcrumbs, {
  three: {
    props: {
      items: [
        { label: 'Trang chủ', to: '/' },
        { label: 'Thủ tục', to: '/thu-tuc' },
        { label: 'Đăng ký khai sinh' },
      ],
    },
  },
})
