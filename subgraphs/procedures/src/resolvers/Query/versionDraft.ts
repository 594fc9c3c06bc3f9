import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { getComposedDraft } from '../answer-catalogue.ts'

export const versionDraft: NonNullable<QueryResolvers['versionDraft']> = async (
  _parent,
  { id },
  context,
) => {
  authorise(context.identity, 'procedure.publish')
  return (await getComposedDraft(context, id)) ?? null
}
