import type {
  Clock,
  Decline,
  Dossier,
  DossierState,
  Proposal,
  SettledPunctuality,
  SignedResult,
} from './dossier.ts'

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
  | {
      readonly type: 'RETURNED'
      readonly receivedBy: string
      readonly method: string
    }

export type ActType = Act['type']

/** The state each act leads to. */
const stateAfter = {
  SUBMITTED: 'SUBMITTED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'NOT_ACCEPTED',
  FORWARDED: 'PROCESSING',
  ASSIGNED: 'PROCESSING',
  APPRAISED: 'PROCESSING',
  RECORDED: 'PROCESSING',
  SENT_BACK: 'PROCESSING',
  APPROVED: 'SETTLED',
  RETURNED: 'RETURNED',
} as const satisfies Record<ActType, DossierState>

/** The dossier after an act: the only way in which what the law cares about changes. */
export function applyAct(dossier: Dossier, act: Act, at: Date): Dossier {
  const next = { ...dossier, version: dossier.version + 1, state: stateAfter[act.type] }
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
    case 'FORWARDED':
    case 'ASSIGNED':
    case 'RECORDED':
    case 'SENT_BACK':
      return next
  }
}

/** The dossier as its whole history makes it; what is stored beside the history must equal it. */
export function foldActs(
  draft: Dossier,
  acts: readonly { readonly act: Act; readonly at: Date }[],
): Dossier {
  return acts.reduce((dossier, { act, at }) => applyAct(dossier, act, at), draft)
}
