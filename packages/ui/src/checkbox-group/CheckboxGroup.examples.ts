import { defineExamples } from '../examples.ts'
import CheckboxGroup from './CheckboxGroup.vue'

export default defineExamples(CheckboxGroup, {
  some: {
    props: {
      label: 'Nhận thông báo qua',
      modelValue: ['SMS'],
      options: [
        { value: 'SMS', label: 'Tin nhắn SMS' },
        { value: 'EMAIL', label: 'Thư điện tử', help: 'Kèm tệp kết quả' },
      ],
    },
  },
  wrong: {
    props: {
      label: 'Ngày làm việc',
      error: 'Hãy chọn ít nhất một ngày',
      options: [{ value: '2', label: 'Thứ Hai' }],
    },
  },
})
