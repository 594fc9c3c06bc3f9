import { h } from 'vue'
import { defineExamples } from '../examples.ts'
import OutcomeView from './OutcomeView.vue'

const slots = { default: ({ value }: { value: string }) => h('p', value) }

export default defineExamples(OutcomeView, {
  waiting: { props: { outcome: { kind: 'waiting' } }, slots },
  ok: { props: { outcome: { kind: 'ok', value: 'Hồ sơ', partial: false } }, slots },
  partial: { props: { outcome: { kind: 'ok', value: 'Hồ sơ', partial: true } }, slots },
  refused: { props: { outcome: { kind: 'refused', code: 'NOT_FOUND', message: '' } }, slots },
  failed: { props: { outcome: { kind: 'failed', referenceId: 'a1b2c3d4' } }, slots },
})
