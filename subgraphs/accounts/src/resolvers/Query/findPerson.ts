import { findPerson as run } from '../../commands/find-person.ts'
import type { QueryResolvers } from '../../generated/types.ts'

export const findPerson: NonNullable<QueryResolvers['findPerson']> = async (
  _parent,
  { idNumber },
  context,
) => (await run(context, idNumber)) ?? null
