import { defineExamples } from '../examples.ts'
import FileField from './FileField.vue'

const label = 'Giấy chứng sinh'

export default defineExamples(FileField, {
  empty: { props: { label, help: 'Bản chụp hoặc bản quét, PDF hoặc ảnh, tối đa 20 MB' } },
  many: { props: { label, multiple: true, optional: true } },
  wrong: { props: { label, error: 'Hãy tải lên giấy chứng sinh' } },
})
