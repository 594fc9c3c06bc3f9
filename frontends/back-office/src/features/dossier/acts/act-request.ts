import type { DeliveryMethod, DossierAct, FeeEntryInput } from '@motcua/graph-client/schema'

/** What an officer has decided to do, with what it takes. */
export type ActRequest =
  | {
      readonly act: 'ACCEPT'
      readonly caseCode: string | null
      readonly note: string | null
      /** Forwards it at once. */
      readonly forward: boolean
      /** What the clerk found of its fees. */
      readonly fees: readonly FeeEntryInput[]
    }
  | {
      readonly act: 'DECLINE' | 'PROPOSE_REFUSAL'
      readonly reason: string
      readonly guidance: string | null
      /** Whether what is marked wrong or missing stands in the answer. */
      readonly withMarks: boolean
    }
  | {
      readonly act: 'REQUEST_SUPPLEMENT'
      readonly note: string | null
      /** Why the law allows to ask again; null where it is asked for the first time. */
      readonly ground: string | null
      /** Calendar days; by the procedure where null. */
      readonly answerWithinDays: number | null
    }
  | {
      readonly act:
        'APPROVE_SUPPLEMENT' | 'ANSWER_SUPPLEMENT' | 'APPROVE_REFUSAL' | 'CONFIRM_WITHDRAWAL'
      readonly note: string | null
    }
  | { readonly act: 'WITHDRAW' | 'DISCONTINUE'; readonly reason: string }
  | { readonly act: 'TURN_DOWN_WITHDRAWAL'; readonly ground: string }
  | { readonly act: 'FORWARD'; readonly note: string | null }
  | { readonly act: 'ASSIGN'; readonly officerId: string; readonly note: string | null }
  | {
      readonly act: 'APPRAISE'
      readonly opinion: string
      readonly resultTitle: string | null
      readonly resultBody: string
      /** Which of several steps follows; null where there is nothing to choose. */
      readonly way: string | null
    }
  | { readonly act: 'RECORD'; readonly taskId: string; readonly record: string }
  | {
      readonly act: 'APPROVE'
      readonly note: string | null
      /** What the leader writes where nobody has appraised; else null. */
      readonly resultTitle: string | null
      readonly resultBody: string | null
    }
  | { readonly act: 'SEND_BACK'; readonly reason: string }
  | { readonly act: 'RETURN'; readonly receivedBy: string | null; readonly method: DeliveryMethod }

/** An act on a dossier that was sent in. */
export type OfficerAct = ActRequest['act']

const officerActs: readonly DossierAct[] = [
  'ACCEPT',
  'FORWARD',
  'ASSIGN',
  'RECORD',
  'APPRAISE',
  'APPROVE',
  'RETURN',
  'APPROVE_SUPPLEMENT',
  'ANSWER_SUPPLEMENT',
  'APPROVE_REFUSAL',
  'CONFIRM_WITHDRAWAL',
  'REQUEST_SUPPLEMENT',
  'DECLINE',
  'PROPOSE_REFUSAL',
  'TURN_DOWN_WITHDRAWAL',
  'SEND_BACK',
  'DISCONTINUE',
  'WITHDRAW',
] satisfies readonly OfficerAct[]

/** Acts that hand the work to somebody else, for the key that does it. */
export const passingActs: readonly OfficerAct[] = ['FORWARD', 'ASSIGN']

/** Acts that turn it away or back, for the key that does it. */
export const refusingActs: readonly OfficerAct[] = ['DECLINE', 'SEND_BACK', 'TURN_DOWN_WITHDRAWAL']

/** Acts whose form needs room to write or to read. */
export const wideActs: readonly OfficerAct[] = [
  'APPRAISE',
  'APPROVE',
  'RECORD',
  'APPROVE_SUPPLEMENT',
  'ANSWER_SUPPLEMENT',
]

/** The acts that the server offers, each once; what leads on before what turns back. */
export function inOrder(available: readonly DossierAct[]): readonly OfficerAct[] {
  return officerActs.filter((act): act is OfficerAct => available.includes(act))
}

/** A remark without blanks around it; null where there is none. */
export function orNull(text: string): string | null {
  return text.trim() || null
}
