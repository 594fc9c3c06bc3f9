import { vnNormalize } from '@motcua/kernel'
import type { QueryResolvers } from '../../generated/types.ts'

export const procedureFields: NonNullable<QueryResolvers['procedureFields']> = async (
  _parent,
  _input,
  { loaders },
) => {
  const { entries } = await loaders.catalogue()
  const fields = [...Map.groupBy(entries, ({ field }) => field.code).values()]
  return fields
    .flatMap((own) => (own[0] ? [{ field: own[0].field, procedures: own.length }] : []))
    .toSorted((one, other) =>
      vnNormalize(one.field.name) < vnNormalize(other.field.name) ? -1 : 1,
    )
}
