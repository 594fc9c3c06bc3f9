import { defineExamples } from '../examples.ts'
import ErrorPanel from './ErrorPanel.vue'

export default defineExamples(ErrorPanel, {
  failed: { props: { referenceId: 'a1b2c3d4' } },
  offline: { props: { kind: 'offline', busy: true } },
  signedOut: { props: { kind: 'signed-out' } },
  refused: { props: { kind: 'refused', message: 'Hồ sơ này không thuộc cơ quan của bạn.' } },
})
