import { createSubgraphServer } from '@motcua/subgraph-kit'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { Agency } from './resolvers/Agency.ts'
import { markNoticesRead } from './resolvers/Mutation/markNoticesRead.ts'
import { recordSignIn } from './resolvers/Mutation/recordSignIn.ts'
import { refreshSignIn } from './resolvers/Mutation/refreshSignIn.ts'
import { registerApplicant } from './resolvers/Mutation/registerApplicant.ts'
import { updateMyContact } from './resolvers/Mutation/updateMyContact.ts'
import { Notice } from './resolvers/Notice.ts'
import { Officer } from './resolvers/Officer.ts'
import { Person } from './resolvers/Person.ts'
import { agencies } from './resolvers/Query/agencies.ts'
import { agency } from './resolvers/Query/agency.ts'
import { findPerson } from './resolvers/Query/findPerson.ts'
import { me } from './resolvers/Query/me.ts'
import { myNotices } from './resolvers/Query/myNotices.ts'
import { unreadNotices } from './resolvers/Query/unreadNotices.ts'
import { Unit } from './resolvers/Unit.ts'

const resolvers = {
  Agency,
  Mutation: { markNoticesRead, recordSignIn, refreshSignIn, registerApplicant, updateMyContact },
  Notice,
  Officer,
  Person,
  Query: { agencies, agency, findPerson, me, myNotices, unreadNotices },
  Unit,
} satisfies Resolvers

/** The GraphQL server of this subgraph: what `main` listens with and what tests ask. */
export function createServer(log?: Parameters<typeof createSubgraphServer>[0]['log']) {
  return createSubgraphServer<Context>({
    schemaFolder: new URL('../schema/', import.meta.url),
    resolvers,
    ...(log && { log }),
  })
}
