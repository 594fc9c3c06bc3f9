import type { DossierState } from './dossier-state.ts'

interface Standing {
  readonly state: DossierState
  readonly openTasks: readonly { readonly kind: string; readonly dueAt: string | null }[]
  readonly punctuality?: string | null
}

/** What comes next, for the applicant to read: a key below `nextStep`. */
export type NextStep =
  | 'fillIn'
  | 'check'
  | 'forward'
  | 'settle'
  | 'decide'
  | 'collect'
  | 'mend'
  | 'supplement'
  | 'pay'
  | 'withdraw'
  | 'none'

/** Who has to do what now: the applicant, or the agency. */
export function nextStepOf({ state, openTasks }: Standing): NextStep {
  switch (state) {
    case 'DRAFT':
      return 'fillIn'
    case 'SUBMITTED':
      return 'check'
    case 'ACCEPTED':
      return 'forward'
    case 'PROCESSING':
      return openTasks.some(({ kind }) => kind === 'APPROVE' || kind === 'SIGN')
        ? 'decide'
        : 'settle'
    case 'NOT_ACCEPTED':
      return 'mend'
    case 'AWAITING_SUPPLEMENT':
      return 'supplement'
    case 'AWAITING_PAYMENT':
      return 'pay'
    case 'WITHDRAWAL_REQUESTED':
      return 'withdraw'
    case 'SETTLED':
      return 'collect'
    case 'RETURNED':
    case 'DISCONTINUED':
      return 'none'
  }
}

/** Whether the agency should have been further by now: the applicant is told so, and whom to ask. */
export function isLate({ state, openTasks, punctuality }: Standing, now: Date): boolean {
  if (state === 'SUBMITTED') {
    return openTasks.some(({ dueAt }) => dueAt !== null && new Date(dueAt) < now)
  }
  return (state === 'ACCEPTED' || state === 'PROCESSING') && punctuality === 'OVERDUE'
}
