import { createTokenVerifier, identityHeader, type Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import Fastify from 'fastify'
import { buildSchema, graphql, GraphQLError } from 'graphql'
import type { SignInRecord } from '../src/sessions/session.ts'

const schema = buildSchema(`
  type Person { id: ID! fullName: String }
  type Text { vi: String! en: String }
  type Unit { id: ID! name: Text! }
  type Agency { id: ID! name: Text! units: [Unit!]! }
  type Membership { officerId: ID! agencyId: ID! unitId: ID roles: [String!]! }
  type Representation { organisationId: ID! name: String! taxCode: String! }
  type Record {
    personId: ID! displayName: String! idNumber: String
    memberships: [Membership!]! representations: [Representation!]!
  }
  input OrganisationInput { name: String! taxCode: String! address: String }
  input RecordSignInInput {
    provider: String! subject: String! fullName: String! idNumber: String dateOfBirth: String
    sex: String address: String phone: String email: String represents: [OrganisationInput!]
  }
  input MarkNoticesReadInput { requestId: ID! noticeIds: [ID!] }
  type MarkNoticesReadSuccess { unread: Int! }
  type Query { me: Person agency(id: ID!): Agency unreadNotices: Int! }
  type Mutation {
    recordSignIn(input: RecordSignInInput!): Record!
    refreshSignIn(personId: ID!): Record
    openApiAccess(clientId: ID!): Record
    markNoticesRead(input: MarkNoticesReadInput!): MarkNoticesReadSuccess
  }
`)

/** A small subgraph over real HTTP that knows people by what they signed in with. */
export async function startFakeAccounts(identityPublicKey: string) {
  const verifier = await createTokenVerifier(identityPublicKey)
  const people = new Map<string, SignInRecord & { suspended?: boolean }>()
  const seen: { signIns: unknown[]; languages: string[]; refreshes: number; opened: string[] } = {
    signIns: [],
    languages: [],
    refreshes: 0,
    opened: [],
  }
  const known = (caller: Identity | null) => caller && people.get(caller.personId)
  const onlyGateway = (caller: Identity | null) => {
    if (caller?.kind !== 'SERVICE' || caller.personId !== 'gateway') throw new Error('forbidden')
  }

  const root = {
    me: (_: unknown, caller: Identity | null) =>
      caller && { id: caller.personId, fullName: known(caller)?.displayName ?? null },
    agency: ({ id }: { id: string }) => ({
      id,
      name: { vi: 'Sở Thử nghiệm', en: 'Department of Trials' },
      units: [{ id: 'unit-1', name: { vi: 'Phòng Thử', en: null } }],
    }),
    unreadNotices: () => {
      throw Object.assign(new Error('broken'), {
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference: 'abcd1234' },
      })
    },
    recordSignIn: (
      { input }: { input: { fullName: string; idNumber: string | null } },
      caller: Identity | null,
    ) => {
      onlyGateway(caller)
      seen.signIns.push(input)
      const record: SignInRecord & { suspended?: boolean } = [...people.values()].find(
        ({ displayName }) => displayName === input.fullName,
      ) ?? {
        personId: newId(),
        displayName: input.fullName,
        idNumber: input.idNumber,
        memberships: [],
        representations: [],
      }
      if (record.suspended)
        throw new GraphQLError('Tạm khóa', { extensions: { code: 'FORBIDDEN' } })
      people.set(record.personId, record)
      return record
    },
    refreshSignIn: ({ personId }: { personId: string }, caller: Identity | null) => {
      onlyGateway(caller)
      seen.refreshes += 1
      const record = people.get(personId)
      return record && !record.suspended ? record : null
    },
    openApiAccess: ({ clientId }: { clientId: string }, caller: Identity | null) => {
      onlyGateway(caller)
      seen.opened.push(clientId)
      return people.get(clientId) ?? null
    },
  }

  const app = Fastify({ forceCloseConnections: true })
  app.post('/graphql', async (request) => {
    const { query, variables } = request.body as { query: string; variables: object }
    const token = request.headers[identityHeader]
    const caller = typeof token === 'string' ? ((await verifier.verify(token)) ?? null) : null
    seen.languages.push(String(request.headers['accept-language']))
    return graphql({
      schema,
      source: query,
      rootValue: root,
      contextValue: caller,
      variableValues: { ...variables },
    })
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })

  return {
    url: `${origin}/graphql`,
    people,
    seen,
    close: () => app.close(),
  }
}
