import type { QueryResolvers } from '../../generated/types.ts'

export const me: NonNullable<QueryResolvers['me']> = async (_parent, _input, context) => {
  const { identity, loaders } = context
  if (identity?.kind !== 'PERSON') return null
  return (await loaders.person.load(identity.personId)) ?? null
}
