import { answer } from '@motcua/subgraph-kit'
import type { Administered } from '../commands/administer.ts'
import type { GivenPassword } from '../commands/open-account.ts'
import type { Context } from '../context.ts'

/** The agency as it stands after an act. */
export function answerAgency({ language, loaders }: Context, done: Administered) {
  return answer(done, language, async (id) => {
    const agency = await loaders.agency.load(id)
    if (!agency) throw new Error(`Agency ${id} is gone.`)
    return { __typename: 'AdministerAgencySuccess' as const, agency }
  })
}

/** The post as it stands after an act. */
export function answerOfficer({ language, loaders }: Context, done: Administered) {
  return answer(done, language, async (id) => {
    const officer = await loaders.officer.load(id)
    if (!officer) throw new Error(`Officer ${id} is gone.`)
    return { __typename: 'AdministerOfficerSuccess' as const, officer }
  })
}

/** The account with the password to hand over. */
export function answerPassword(
  { language, loaders }: Context,
  { done, firstPassword }: GivenPassword,
) {
  return answer(done, language, async (id) => {
    const account = await loaders.officerAccount.load(id)
    if (!account) throw new Error(`Account ${id} is gone.`)
    return { __typename: 'GivePasswordSuccess' as const, account, firstPassword }
  })
}
