import { defineExamples } from '../examples.ts'
import Button from './Button.vue'

const slots = { default: () => 'Nộp hồ sơ' }

export default defineExamples(Button, {
  primary: { props: { variant: 'primary' }, slots },
  secondary: { slots },
  danger: { props: { variant: 'danger' }, slots: { default: () => 'Từ chối tiếp nhận' } },
  quiet: { props: { variant: 'quiet', icon: 'edit' }, slots: { default: () => 'Sửa' } },
  busy: { props: { variant: 'primary', busy: true }, slots },
  disabled: { props: { disabled: true }, slots },
  small: { props: { small: true, icon: 'add' }, slots: { default: () => 'Thêm mục' } },
})
