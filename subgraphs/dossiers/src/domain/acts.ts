import type {
  Clock,
  Decline,
  Dossier,
  DossierState,
  Proposal,
  SettledPunctuality,
  SignedResult,
} from './dossier.ts'
import type {
  DossierEnd,
  RefusalProposal,
  SupplementChange,
  SupplementRequest,
} from './supplement.ts'
import { applySupplementChanges } from './amendments.ts'
import type { PaymentMethod } from './payments/ledger.ts'
import type { Withdrawal } from './withdrawal.ts'

/** Everything that can be done to a dossier once it was sent in. History is a list of these and nothing else. */
export type Act =
  | { readonly type: 'SUBMITTED'; readonly note: string | null }
  | {
      readonly type: 'ACCEPTED'
      readonly code: string
      readonly caseCode: string | null
      readonly clock: Clock
      readonly note: string | null
    }
  | { readonly type: 'DECLINED'; readonly decline: Decline }
  | { readonly type: 'FORWARDED'; readonly late: boolean; readonly note: string | null }
  | { readonly type: 'ASSIGNED'; readonly officerId: string; readonly note: string | null }
  | { readonly type: 'APPRAISED'; readonly proposal: Proposal }
  | { readonly type: 'RECORDED'; readonly stepName: string; readonly record: string }
  | { readonly type: 'SENT_BACK'; readonly reason: string }
  | {
      readonly type: 'APPROVED'
      readonly result: SignedResult
      readonly punctuality: SettledPunctuality
      readonly note: string | null
    }
  | { readonly type: 'SUPPLEMENT_DRAFTED'; readonly request: SupplementRequest }
  | {
      readonly type: 'SUPPLEMENT_REQUESTED'
      readonly request: SupplementRequest
      readonly clock: Clock | null
    }
  | {
      readonly type: 'SUPPLEMENT_ANSWERED'
      readonly changes: readonly SupplementChange[]
      readonly note: string | null
      readonly answeredAt: string
      readonly clock: Clock | null
      readonly state: 'SUBMITTED' | 'PROCESSING'
    }
  | { readonly type: 'REFUSAL_PROPOSED'; readonly refusal: RefusalProposal }
  | {
      readonly type: 'WITHDRAWAL_REQUESTED'
      readonly withdrawal: Withdrawal
      readonly clock: Clock | null
    }
  | {
      readonly type: 'WITHDRAWAL_TURNED_DOWN'
      readonly ground: string
      readonly clock: Clock | null
      readonly state: DossierState
    }
  | { readonly type: 'DISCONTINUED'; readonly end: DossierEnd }
  | {
      readonly type: 'PAYMENT_REQUESTED'
      readonly paymentId: string
      readonly amount: number
      /** Whether the next step waits for it (state 6). */
      readonly waits: boolean
      readonly clock: Clock | null
    }
  | {
      readonly type: 'PAYMENT_RECEIVED'
      readonly paymentId: string
      readonly amount: number
      readonly method: PaymentMethod
      readonly clock: Clock | null
      readonly state: DossierState
      readonly withdrawal: Withdrawal | null
    }
  | {
      readonly type: 'PAYMENT_REFUNDED'
      readonly paymentId: string
      readonly amount: number
      readonly method: PaymentMethod
      readonly reason: string
    }
  | {
      readonly type: 'RETURNED'
      readonly receivedBy: string
      readonly method: string
    }

export type ActType = Act['type']

/** The state each act leads to; null where it leaves the state as it is. */
const stateAfter = {
  SUBMITTED: 'SUBMITTED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'NOT_ACCEPTED',
  FORWARDED: 'PROCESSING',
  ASSIGNED: 'PROCESSING',
  APPRAISED: 'PROCESSING',
  RECORDED: null,
  SENT_BACK: null,
  APPROVED: 'SETTLED',
  SUPPLEMENT_DRAFTED: null,
  SUPPLEMENT_REQUESTED: 'AWAITING_SUPPLEMENT',
  SUPPLEMENT_ANSWERED: null,
  REFUSAL_PROPOSED: null,
  WITHDRAWAL_REQUESTED: 'WITHDRAWAL_REQUESTED',
  WITHDRAWAL_TURNED_DOWN: null,
  DISCONTINUED: 'DISCONTINUED',
  PAYMENT_REQUESTED: null,
  PAYMENT_RECEIVED: null,
  PAYMENT_REFUNDED: null,
  RETURNED: 'RETURNED',
} as const satisfies Record<ActType, DossierState | null>

/** The dossier after an act: the only way in which what the law cares about changes. */
export function applyAct(dossier: Dossier, act: Act, at: Date): Dossier {
  const state = stateAfter[act.type] ?? dossier.state
  const next = { ...dossier, version: dossier.version + 1, state }
  switch (act.type) {
    case 'SUBMITTED':
      return { ...next, submittedAt: at }
    case 'ACCEPTED':
      return { ...next, code: act.code, caseCode: act.caseCode, clock: act.clock }
    case 'DECLINED':
      return { ...next, decline: act.decline }
    case 'APPRAISED':
      return { ...next, proposal: act.proposal }
    case 'APPROVED':
      return { ...next, result: act.result, settledAt: at, settledPunctuality: act.punctuality }
    case 'RETURNED':
      return { ...next, returnedAt: at }
    case 'SENT_BACK':
      return { ...next, supplements: withoutDraft(dossier), refusalProposal: null }
    case 'SUPPLEMENT_DRAFTED':
      return { ...next, supplements: [...dossier.supplements, act.request] }
    case 'SUPPLEMENT_REQUESTED':
      return { ...next, clock: act.clock, supplements: [...withoutDraft(dossier), act.request] }
    case 'SUPPLEMENT_ANSWERED':
      return { ...applySupplementChanges(next, act), state: act.state, clock: act.clock }
    case 'REFUSAL_PROPOSED':
      return { ...next, refusalProposal: act.refusal }
    case 'WITHDRAWAL_REQUESTED':
      return { ...next, withdrawal: act.withdrawal, clock: act.clock }
    case 'WITHDRAWAL_TURNED_DOWN':
      return { ...next, state: act.state, withdrawal: null, clock: act.clock }
    case 'DISCONTINUED':
      return { ...next, end: act.end, settledPunctuality: act.end.punctuality }
    case 'PAYMENT_REQUESTED':
      return {
        ...next,
        ...{ feeTotal: act.amount, clock: act.clock },
        state: act.waits ? 'AWAITING_PAYMENT' : dossier.state,
      }
    case 'PAYMENT_RECEIVED':
      return { ...next, state: act.state, clock: act.clock, withdrawal: act.withdrawal }
    case 'FORWARDED':
    case 'ASSIGNED':
    case 'RECORDED':
    case 'PAYMENT_REFUNDED':
      return next
  }
}

function withoutDraft({ supplements }: Dossier): Dossier['supplements'] {
  return supplements.filter(({ requestedAt }) => requestedAt !== null)
}

/** The dossier as its whole history makes it; what is stored beside the history must equal it. */
export function foldActs(
  draft: Dossier,
  acts: readonly { readonly act: Act; readonly at: Date }[],
): Dossier {
  return acts.reduce((dossier, { act, at }) => applyAct(dossier, act, at), draft)
}
