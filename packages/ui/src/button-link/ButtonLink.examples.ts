import { defineExamples } from '../examples.ts'
import ButtonLink from './ButtonLink.vue'

export default defineExamples(ButtonLink, {
  route: { props: { to: '/thu-tuc', variant: 'primary' }, slots: { default: () => 'Bắt đầu' } },
  address: {
    props: { href: '/files/1', icon: 'download' },
    slots: { default: () => 'Tải mẫu đơn' },
  },
})
