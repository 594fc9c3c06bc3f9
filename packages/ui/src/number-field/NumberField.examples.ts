import { defineExamples } from '../examples.ts'
import NumberField from './NumberField.vue'

export default defineExamples(NumberField, {
  empty: { props: { label: 'Số bản sao', width: 'short' } },
  money: { props: { label: 'Lệ phí', modelValue: 150000, suffix: '₫', grouped: true } },
  year: { props: { label: 'Năm sinh', modelValue: 2020, width: 'short' } },
  wrong: {
    props: { label: 'Số bản sao', modelValue: 'hai', error: 'Số bản sao phải là số nguyên' },
  },
})
