import { defineExamples } from '../examples.ts'
import Icon from './Icon.vue'
import { icons } from './icons.ts'

export default defineExamples(
  Icon,
  Object.fromEntries(
    Object.keys(icons).map((name) => [name, { props: { name, label: `Hình ${name}` } }]),
  ),
)
