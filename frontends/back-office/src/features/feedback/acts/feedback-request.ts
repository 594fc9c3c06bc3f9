/** What an officer has decided to do with a feedback, with what it takes. */
export type FeedbackRequest =
  | { readonly act: 'ACCEPT'; readonly kind: string | null; readonly officerId: string | null }
  | { readonly act: 'DECLINE'; readonly reason: string; readonly note: string | null }
  | {
      readonly act: 'TRANSFER'
      /** An agency of the province, or null for a body outside. */
      readonly agencyId: string | null
      readonly body: string | null
      readonly note: string
    }
  | { readonly act: 'ASSIGN'; readonly officerId: string }
  | { readonly act: 'ASK_SENDER' | 'SUPPLY' | 'SEND_BACK' | 'UNPUBLISH'; readonly text: string }
  | { readonly act: 'DRAFT_ANSWER'; readonly text: string; readonly submit: boolean }
  | { readonly act: 'APPROVE' }
  | {
      readonly act: 'PUBLISH'
      readonly title: string
      readonly question: string
      readonly answer: string
    }

/** An act that officers do. */
export type OfficerFeedbackAct = FeedbackRequest['act']

const order: readonly OfficerFeedbackAct[] = [
  'ACCEPT',
  'DRAFT_ANSWER',
  'APPROVE',
  'PUBLISH',
  'SUPPLY',
  'ASSIGN',
  'ASK_SENDER',
  'TRANSFER',
  'SEND_BACK',
  'DECLINE',
  'UNPUBLISH',
]

/** Acts that hand the work to somebody else, for the key that does it. */
export const passingActs: readonly OfficerFeedbackAct[] = ['ASSIGN', 'TRANSFER']

/** Acts that turn it away or back, for the key that does it. */
export const refusingActs: readonly OfficerFeedbackAct[] = ['DECLINE', 'SEND_BACK', 'UNPUBLISH']

/** Acts whose form needs room to write. */
export const wideActs: readonly OfficerFeedbackAct[] = ['DRAFT_ANSWER', 'PUBLISH']

/** Acts that come with one text that must be there. */
export const textActs = ['ASK_SENDER', 'SUPPLY', 'SEND_BACK', 'UNPUBLISH'] as const

/** The acts that the server offers; what leads on before what turns back. */
export function inOrder(offered: readonly string[]): readonly OfficerFeedbackAct[] {
  return order.filter((act) => offered.includes(act))
}
