import { decodeCursor, pageSize, toConnection } from '@motcua/subgraph-kit'
import type { ProcedureResolvers } from '../generated/types.ts'
import { listPublished } from '../store/feedback-lists.ts'
import { publicationKey, toPublicationKey } from './feedback/publication-key.ts'
import { toVisibleSummary } from './visible-rating.ts'

/** A procedure by its key; the rest is known to `procedures`. */
export interface ProcedureReference {
  readonly id: string
}

export const Procedure: ProcedureResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ratingSummary: ({ id }, _arguments, context) =>
    toVisibleSummary(() => context.loaders.countsOfProcedure.load(id), context),
  questions: async ({ id }, { first, after }, { db }) => {
    const limit = pageSize(first)
    const questions = await listPublished(db, {
      ...{ sort: 'QUESTION', procedureId: id, limit: limit + 1 },
      after: toPublicationKey(decodeCursor(after, 2)),
    })
    return toConnection(questions, limit, publicationKey)
  },
}
