import type { Context } from '../context.ts'
import type { SuspensionResolvers } from '../generated/types.ts'
import { getPerson } from './get-person.ts'

async function nameOf({ loaders }: Context, personId: string): Promise<string> {
  return (await loaders.person.load(personId))?.fullName ?? ''
}

export const Suspension: SuspensionResolvers = {
  person: ({ personId }, _input, context) => getPerson(context, personId),
  reportedBy: ({ reportedBy }, _input, context) => nameOf(context, reportedBy),
  liftedBy: ({ liftedBy }, _input, context) => (liftedBy ? nameOf(context, liftedBy) : null),
}
