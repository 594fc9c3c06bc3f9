import { answer } from '@motcua/subgraph-kit'
import { registerApplicant as run } from '../../commands/register-applicant.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getPerson } from '../get-person.ts'

export const registerApplicant: NonNullable<MutationResolvers['registerApplicant']> = async (
  _parent,
  { input },
  context,
) =>
  answer(await run(context, input), context.language, async (id) => ({
    __typename: 'RegisterApplicantSuccess' as const,
    person: await getPerson(context, id),
  }))
