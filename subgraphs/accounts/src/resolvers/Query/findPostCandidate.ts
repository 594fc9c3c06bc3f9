import { findPostCandidate as run } from '../../commands/find-post-candidate.ts'
import type { QueryResolvers } from '../../generated/types.ts'

export const findPostCandidate: NonNullable<QueryResolvers['findPostCandidate']> = async (
  _parent,
  { idNumber },
  context,
) => {
  const person = await run(context, idNumber)
  return person ? { personId: person.id, fullName: person.fullName } : null
}
