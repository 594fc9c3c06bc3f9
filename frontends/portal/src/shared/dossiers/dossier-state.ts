import type { DueState, Tone } from '@motcua/ui'

/** States of a dossier, by the National Portal's. */
export type DossierState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ACCEPTED'
  | 'NOT_ACCEPTED'
  | 'PROCESSING'
  | 'AWAITING_SUPPLEMENT'
  | 'AWAITING_PAYMENT'
  | 'WITHDRAWAL_REQUESTED'
  | 'DISCONTINUED'
  | 'SETTLED'
  | 'RETURNED'

/** The three heaps of a person's dossiers. */
export const groups = {
  all: [],
  draft: ['DRAFT'],
  open: [
    'SUBMITTED',
    'ACCEPTED',
    'PROCESSING',
    'AWAITING_SUPPLEMENT',
    'AWAITING_PAYMENT',
    'WITHDRAWAL_REQUESTED',
  ],
  done: ['SETTLED', 'RETURNED', 'NOT_ACCEPTED', 'DISCONTINUED'],
} as const satisfies Record<string, readonly DossierState[]>

export type Group = keyof typeof groups

const tones: Readonly<Record<DossierState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  ACCEPTED: 'info',
  NOT_ACCEPTED: 'danger',
  PROCESSING: 'info',
  AWAITING_SUPPLEMENT: 'warning',
  AWAITING_PAYMENT: 'warning',
  WITHDRAWAL_REQUESTED: 'warning',
  DISCONTINUED: 'neutral',
  SETTLED: 'success',
  RETURNED: 'success',
}

/** How a state looks. */
export function toneOf(state: DossierState): Tone {
  return tones[state]
}

interface Dated {
  readonly state: DossierState
  readonly dueAt: string | null
  readonly settledAt: string | null
  readonly punctuality: 'EARLY' | 'ON_TIME' | 'NEARLY_DUE' | 'OVERDUE' | null
}

/** How the due date is to be shown, as the server counts working time. Undefined where there is none to show. */
export function dueStateOf(dossier: Dated): DueState | undefined {
  const { state, dueAt, settledAt, punctuality } = dossier
  if (dueAt === null) return undefined
  if (settledAt !== null) return 'DONE'
  if (state === 'AWAITING_SUPPLEMENT' || state === 'AWAITING_PAYMENT') return 'PAUSED'
  return punctuality === 'EARLY' || punctuality === null ? 'ON_TIME' : punctuality
}
