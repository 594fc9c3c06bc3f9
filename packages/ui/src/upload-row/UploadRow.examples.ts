import { defineExamples } from '../examples.ts'
import UploadRow from './UploadRow.vue'

const file = { name: 'giay-chung-sinh.pdf', size: 1_234_567 }

export default defineExamples(UploadRow, {
  waiting: { props: { ...file, state: 'waiting' } },
  uploading: { props: { ...file, state: 'uploading', progress: 0.4 } },
  done: { props: { ...file, state: 'done', href: '/files/1' } },
  failed: { props: { ...file, state: 'failed', message: 'Tệp lớn hơn 20 MB. Hãy quét lại.' } },
  fixed: { props: { ...file, state: 'done', removable: false } },
})
