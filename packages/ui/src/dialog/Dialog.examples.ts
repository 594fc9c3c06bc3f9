import { h } from 'vue'
import { defineExamples } from '../examples.ts'
import Dialog from './Dialog.vue'
import Button from '../button/Button.vue'

export default defineExamples(Dialog, {
  closed: { props: { open: false, title: 'Rút hồ sơ' } },
  open: {
    props: { open: true, title: 'Rút hồ sơ' },
    slots: {
      default: () => h('p', 'Hồ sơ sẽ không được xử lý tiếp.'),
      actions: () => h(Button, { variant: 'danger' }, () => 'Rút hồ sơ'),
    },
  },
})
