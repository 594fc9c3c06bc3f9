import { amendablePaths } from '@motcua/checklist'
import { askedPaths } from '../domain/amendments.ts'
import { answersWith } from '../domain/answer-supplement.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { SupplementRequest as Request } from '../domain/supplement.ts'
import { mayAnswer } from '../domain/standing-acts.ts'
import { isOfficial } from '../domain/viewing.ts'
import type { ClockStopResolvers, SupplementRequestResolvers } from '../generated/types.ts'

/** A request together with the dossier it is about. */
export interface RequestOfDossier extends Request {
  readonly dossier: Dossier
}

/** A request as a reader may see it. */
export const SupplementRequest: SupplementRequestResolvers = {
  noticeDueAt: ({ noticeDueAt }) => new Date(noticeDueAt),
  answerBy: ({ answerBy }) => toDate(answerBy),
  requestedAt: ({ requestedAt }) => toDate(requestedAt),
  answeredAt: ({ answeredAt }) => toDate(answeredAt),
  draftedBy: ({ draftedBy, dossier }, _, { identity }) =>
    isOfficial(identity, dossier) ? draftedBy.name : null,
  approvedBy: ({ approvedBy, dossier }, _, { identity }) =>
    isOfficial(identity, dossier) ? approvedBy : null,
  notice: async ({ dossier, number }, _, { loaders }) => {
    const notices = await loaders.notices.load(dossier.id)
    const found = notices.find(
      (notice) => notice.kind === 'SUPPLEMENT_REQUEST' && notice.number === number,
    )
    return found ? ((await loaders.file.load(found.fileId)) ?? null) : null
  },
  answer: async (request, _, { identity, loaders }) => {
    const { dossier } = request
    if (request.answeredAt !== null || !mayAnswer(identity, dossier)) return null
    const [terms, [saved]] = await Promise.all([
      loaders.terms.load(dossier.versionId),
      loaders.supplementDrafts.load(dossier.id),
    ])
    if (!terms) throw new Error(`No version ${dossier.versionId}.`)
    const draft = saved ?? { answers: {}, papers: [] }
    const { id: dossierId, versionId, answers } = dossier
    const attachedAt = saved?.savedAt ?? dossier.savedAt
    return {
      amendable: amendablePaths(terms.eForm, answers, askedPaths(request.items), draft.answers),
      answers: answersWith(draft, request, dossier, terms),
      papers: draft.papers.map((paper) => ({ ...paper, dossierId, versionId, attachedAt })),
      savedAt: saved?.savedAt ?? null,
    }
  },
}

/** A stop of the clock as it was kept. */
export const ClockStop: ClockStopResolvers = {
  from: ({ from }) => new Date(from),
  to: ({ to }) => toDate(to),
}

function toDate(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
