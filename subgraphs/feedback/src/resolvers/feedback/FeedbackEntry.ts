import type { FeedbackAct } from '../../domain/feedback/acts.ts'
import type { Viewer } from '../../domain/feedback/viewing.ts'
import type { FeedbackEntryResolvers } from '../../generated/types.ts'
import type { FeedbackEntry as Entry } from '../../store/feedback-history.ts'

/** An entry of the history with the eyes that look at it. */
export interface SeenEntry {
  readonly entry: Entry
  readonly as: Viewer
}

const ownActs: readonly FeedbackAct[] = ['ENTER', 'SUPPLY', 'RATE']
const innerSteps: readonly FeedbackAct[] = ['ASSIGN', 'DRAFT_ANSWER', 'SEND_BACK', 'UNPUBLISH']

/** Whether the sender sees that this happened. */
export function isForSender(act: FeedbackAct): boolean {
  return !innerSteps.includes(act)
}

/** The sender reads what was said to them and by them; names of officers are for officers. */
export const FeedbackEntry: FeedbackEntryResolvers = {
  number: ({ entry }) => entry.number,
  act: ({ entry }) => entry.act,
  state: ({ entry }) => entry.state,
  at: ({ entry }) => entry.at,
  actorName: ({ entry, as }) =>
    as === 'OFFICER' || (ownActs.includes(entry.act) && !entry.officerId) ? entry.actorName : null,
  note: ({ entry }) => entry.note,
}
