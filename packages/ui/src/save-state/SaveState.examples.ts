import { defineExamples } from '../examples.ts'
import SaveState from './SaveState.vue'

export default defineExamples(SaveState, {
  saved: { props: { state: 'saved', savedAt: '2026-11-20T10:32:00+07:00' } },
  saving: { props: { state: 'saving' } },
  unsaved: { props: { state: 'unsaved' } },
  failed: { props: { state: 'failed' } },
})
