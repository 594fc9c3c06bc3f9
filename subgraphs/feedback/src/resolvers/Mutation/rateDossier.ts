import { answer } from '@motcua/subgraph-kit'
import { rateDossier as run } from '../../commands/rate-dossier.ts'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated/types.ts'

export const rateDossier: NonNullable<MutationResolvers['rateDossier']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, dossierId, overall, aspects, comment } = input
  const result = await run(context, {
    requestId,
    dossierId,
    overall,
    aspects: aspects ?? [],
    comment: comment ?? null,
  })
  return answer(result, context.language, (id) => toSuccess(id, context))
}

async function toSuccess(id: string, { loaders }: Context) {
  const rating = await loaders.rating.load(id)
  if (!rating) throw new Error(`Rating ${id} was given and cannot be found.`)
  return { __typename: 'RateDossierSuccess' as const, rating }
}
