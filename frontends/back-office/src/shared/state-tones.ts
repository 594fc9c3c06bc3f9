import type { Tone } from '@motcua/ui'
import type { DossierState } from '@motcua/graph-client/schema'

const tones: Readonly<Record<DossierState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  ACCEPTED: 'info',
  NOT_ACCEPTED: 'danger',
  PROCESSING: 'info',
  AWAITING_SUPPLEMENT: 'warning',
  AWAITING_PAYMENT: 'warning',
  WITHDRAWAL_REQUESTED: 'warning',
  DISCONTINUED: 'danger',
  SETTLED: 'success',
  RETURNED: 'success',
}

/** The colour of a state's tag. */
export function toneOf(state: DossierState): Tone {
  return tones[state]
}
