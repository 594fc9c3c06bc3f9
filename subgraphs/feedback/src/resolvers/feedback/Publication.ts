import { isId } from '@motcua/kernel'
import { findKind } from '../../domain/feedback/rules.ts'
import type { PublicationResolvers } from '../../generated/types.ts'
import { toReference } from '../ids.ts'

/** What the public reads: the wording that was published, and nothing else of the feedback. */
export const Publication: PublicationResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const feedback = isId(id) ? await loaders.feedback.load(id) : undefined
    return feedback?.publishedAt ? feedback : null
  },
  title: ({ published }) => published?.title ?? '',
  question: ({ published }) => published?.question ?? '',
  answer: ({ published }) => published?.answer ?? '',
  kind: ({ kind }, _arguments, { rules }) => findKind(rules, kind) ?? null,
  agency: ({ agencyId }) => ({ id: agencyId }),
  agencyName: async ({ agencyId }, _arguments, { loaders }) =>
    (await loaders.agency.load(agencyId))?.name ?? { vi: '' },
  procedure: ({ procedureId }) => toReference(procedureId),
  procedureName: async ({ procedureId }, _arguments, { loaders }) =>
    (procedureId && (await loaders.procedure.load(procedureId))?.name) ?? null,
  answeredAt: ({ closedAt, enteredAt }) => closedAt ?? enteredAt,
  publishedAt: ({ publishedAt, enteredAt }) => publishedAt ?? enteredAt,
}
