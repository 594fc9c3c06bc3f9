import { isId } from '@motcua/kernel'
import { possibleActs } from '../../domain/feedback/acts.ts'
import { isEnteredLate } from '../../domain/feedback/enter-feedback.ts'
import { isClosed, nextDueAt, queueOf } from '../../domain/feedback/feedback.ts'
import { findGround, findKind } from '../../domain/feedback/rules.ts'
import type { SeenFeedback } from '../../domain/feedback/viewing.ts'
import { isSender, viewerOf } from '../../domain/feedback/viewing.ts'
import type { FeedbackResolvers } from '../../generated/types.ts'
import { toReference } from '../ids.ts'
import { isForSender } from './FeedbackEntry.ts'

/** A field that officers see and senders do not. */
const forOfficers =
  <T>(read: (feedback: SeenFeedback['feedback']) => T) =>
  ({ feedback, as }: SeenFeedback): T | null =>
    as === 'OFFICER' ? read(feedback) : null

/** A field that everybody sees who sees the feedback. */
const plain =
  <T>(read: (feedback: SeenFeedback['feedback']) => T) =>
  ({ feedback }: SeenFeedback): T =>
    read(feedback)

export const Feedback: FeedbackResolvers = {
  __resolveReference: async ({ id }, { loaders, identity }) => {
    const feedback = isId(id) ? await loaders.feedback.load(id) : undefined
    const as = feedback && viewerOf(identity, feedback)
    return feedback && as ? { feedback, as } : null
  },
  id: plain(({ id }) => id),
  code: plain(({ code }) => code),
  version: plain(({ version }) => version),
  sort: plain(({ sort }) => sort),
  state: plain(({ state }) => state),
  channel: plain(({ channel }) => channel),
  title: plain(({ title }) => title),
  body: plain(({ body }) => body),
  sender: plain(({ sender }) => sender),
  arrivedAt: plain(({ arrivedAt }) => arrivedAt),
  enteredAt: plain(({ enteredAt }) => enteredAt),
  entryDueAt: plain(({ entryDueAt }) => entryDueAt),
  enteredLate: plain(isEnteredLate),
  dueAt: plain(({ dueAt }) => dueAt),
  dueDateSteps: plain(({ dueSteps }) =>
    dueSteps.map(({ text, basis, at }) => ({ text, basis, at: at === null ? null : new Date(at) })),
  ),
  overdue: ({ feedback }, _arguments, { now }) => {
    const { dueAt, onTime } = feedback
    if (isClosed(feedback)) return onTime === null ? null : !onTime
    return dueAt && now() > dueAt
  },
  nextDueAt: forOfficers((feedback) => (queueOf(feedback) === 'WAIT' ? null : nextDueAt(feedback))),
  registerNumber: forOfficers(
    ({ registerNumber, registerYear }) => `${registerNumber}/${registerYear}`,
  ),
  assignee: forOfficers(({ assigneeId }) => toReference(assigneeId)),
  draft: forOfficers(({ draft }) => draft),
  sentBackFor: forOfficers(({ sentBackFor }) => sentBackFor),
  answer: plain(({ answer }) => answer),
  closedAt: plain(({ closedAt }) => closedAt),
  publishDueAt: forOfficers(({ publishDueAt }) => publishDueAt),
  requests: plain(({ requests }) =>
    requests.map(({ question, askedAt, answer, answeredAt }) => ({
      ...{ question, answer, askedAt: new Date(askedAt) },
      answeredAt: answeredAt === null ? null : new Date(answeredAt),
    })),
  ),
  kind: ({ feedback: { kind } }, _arguments, { rules }) => findKind(rules, kind) ?? null,
  agency: plain(({ agencyId }) => ({ id: agencyId })),
  agencyName: async ({ feedback: { agencyId } }, _arguments, { loaders }) =>
    (await loaders.agency.load(agencyId))?.name ?? { vi: '' },
  dossier: plain(({ dossierId }) => toReference(dossierId)),
  dossierCode: plain(({ dossierCode }) => dossierCode),
  procedure: plain(({ procedureId }) => toReference(procedureId)),
  procedureName: async ({ feedback: { procedureId } }, _arguments, { loaders }) =>
    (procedureId && (await loaders.procedure.load(procedureId))?.name) ?? null,
  decline: ({ feedback }, _arguments, { rules }) => {
    const { declineReason: reason, declineNote: note } = feedback
    const ground = findGround(rules, reason)
    if (reason === null) return null
    const empty = { vi: '' }
    return {
      reason,
      note,
      label: ground?.label ?? { vi: reason },
      guidance: ground?.guidance ?? empty,
    }
  },
  transfer: plain(({ transferBody: body, transferNote: note }) =>
    body === null ? null : { body, note: note ?? '' },
  ),
  publication: plain((feedback) => (feedback.publishedAt ? feedback : null)),
  satisfaction: plain(({ satisfied, satisfactionNote, ratedAt }) =>
    satisfied === null || ratedAt === null
      ? null
      : { satisfied, comment: satisfactionNote, ratedAt },
  ),
  acts: ({ feedback, as }, _arguments, { identity }) => [
    ...possibleActs(feedback, {
      identity,
      isSender: isSender(identity, feedback) || (as === 'SENDER' && identity === null),
    }),
  ],
  history: async ({ feedback, as }, _arguments, { loaders }) => {
    const entries = await loaders.historyOfFeedback.load(feedback.id)
    return entries
      .filter(({ act }) => as === 'OFFICER' || isForSender(act))
      .map((entry) => ({ entry, as }))
  },
}
