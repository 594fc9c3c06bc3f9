import { createTokenSigner, identityHeader, type Identity } from '@motcua/identity'
import { vnReverse } from '@motcua/kernel'
import postgres from 'postgres'
import { z } from 'zod'
import type { Deed } from '../load/drive.ts'
import { createGraphqlClient } from '../load/graphql-client.ts'
import type { Dice } from '../province/dice.ts'
import { queries } from './documents.ts'

/**
 * What clerks type to find the person before them: the beginnings of given names that fill a page in every agency, from a
 * province of 100,000 on. (A, C, M, P and Q do not in the smallest agencies.)
 */
const texts = ['H', 'T', 'Th', 'N', 'L', 'D', 'V']
const identity = z.custom<Identity>()
const user = z.object({ identity, cookie: z.string() })
const users = z.array(user).min(1)
const PAGE = 20

interface Page {
  readonly searchDossiers: {
    readonly nodes: readonly {
      readonly id: string
      readonly procedure: { readonly name: string } | null
      readonly applicant: { readonly fullName: string | null } | null
    }[]
  }
}

/** A full page, each row with what the two other subgraphs know. */
function check({ searchDossiers: { nodes } }: Page): void {
  if (nodes.length !== PAGE) throw new Error(`${nodes.length} dossiers`)
  for (const { procedure, applicant } of nodes)
    if (!procedure?.name || !applicant?.fullName) throw new Error('a row is not whole')
}

/** Signs each identity anew every half minute, as the gateway does. */
async function createTokens(privateKey: string): Promise<(identity: Identity) => Promise<string>> {
  const signer = await createTokenSigner(privateKey)
  const kept = new Map<string, { readonly token: Promise<string>; readonly until: number }>()
  return function tokenOf(of) {
    const found = kept.get(of.personId)
    if (found && found.until > Date.now()) return found.token
    const token = signer.sign(of)
    kept.set(of.personId, { token, until: Date.now() + 30_000 })
    return token
  }
}

/** The page through a gateway; by session cookie, or by identity token where the gateway knows no sessions. */
export async function listByGateway(parameters: unknown, dice: Dice): Promise<Deed> {
  const asked = z
    .object({ url: z.url(), users, privateKey: z.string().optional() })
    .parse(parameters)
  const client = createGraphqlClient(asked.url)
  const tokenOf = asked.privateKey ? await createTokens(asked.privateKey) : undefined

  return async () => {
    const who = dice.pick(asked.users)
    const headers = tokenOf
      ? { [identityHeader]: await tokenOf(who.identity) }
      : { cookie: who.cookie }
    const variables = { text: dice.pick(texts), first: PAGE }
    check(await client.ask<Page>({ body: { query: queries.list, variables }, headers }))
  }
}

const rows = `query ($text: String!, $first: Int) { searchDossiers(text: $text, first: $first) { nodes { id code state submittedAt dueAt procedure { id } applicant { id } } pageInfo { hasNextPage endCursor } } }`
const procedures = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Procedure { id name } } }`
const persons = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id fullName } } }`

interface Rows {
  readonly searchDossiers: {
    readonly nodes: readonly {
      readonly id: string
      readonly procedure: { readonly id: string }
      readonly applicant: { readonly id: string }
    }[]
  }
}

interface Entities {
  readonly _entities: readonly {
    readonly id: string
    readonly name: string
    readonly fullName: string
  }[]
}

/** The page as a program would fetch it that knows the subgraphs: rows first, then names from both at once. */
export async function listBySubgraphs(parameters: unknown, dice: Dice): Promise<Deed> {
  const url = z.url()
  const asked = z
    .object({ dossiers: url, procedures: url, accounts: url, users, privateKey: z.string() })
    .parse(parameters)
  const of = {
    dossiers: createGraphqlClient(asked.dossiers),
    procedures: createGraphqlClient(asked.procedures),
    accounts: createGraphqlClient(asked.accounts),
  }
  const tokenOf = await createTokens(asked.privateKey)

  return async () => {
    const headers = { [identityHeader]: await tokenOf(dice.pick(asked.users).identity) }
    const variables = { text: dice.pick(texts), first: PAGE }
    const { searchDossiers } = await of.dossiers.ask<Rows>({
      body: { query: rows, variables },
      headers,
    })
    const { nodes } = searchDossiers
    const entities = (client: typeof of.accounts, type: string, query: string, ids: string[]) => {
      const representations = [...new Set(ids)].map((id) => ({ __typename: type, id }))
      return client.ask<Entities>({ body: { query, variables: { of: representations } }, headers })
    }
    const [named, known] = await Promise.all([
      entities(
        of.procedures,
        'Procedure',
        procedures,
        nodes.map((row) => row.procedure.id),
      ),
      entities(
        of.accounts,
        'Person',
        persons,
        nodes.map((row) => row.applicant.id),
      ),
    ])
    const names = new Map(named._entities.map(({ id, name }) => [id, { name }]))
    const people = new Map(known._entities.map(({ id, fullName }) => [id, { fullName }]))
    check({
      searchDossiers: {
        nodes: nodes.map((row) => ({
          id: row.id,
          procedure: names.get(row.procedure.id) ?? null,
          applicant: people.get(row.applicant.id) ?? null,
        })),
      },
    })
  }
}

/** The same page as three prepared statements, and nothing else: what the data alone costs. */
export async function listBySql(parameters: unknown, dice: Dice): Promise<Deed> {
  const url = z.string()
  const asked = z.object({ dossiers: url, procedures: url, accounts: url, users }).parse(parameters)
  const open = (address: string) => postgres(address, { max: 10, onnotice: () => undefined })
  const sql = {
    dossiers: open(asked.dossiers),
    procedures: open(asked.procedures),
    accounts: open(asked.accounts),
  }

  return async () => {
    const { identity: who } = dice.pick(asked.users)
    const agencyId = who.memberships[0]?.agencyId ?? ''
    const prefix = vnReverse(dice.pick(texts))
    const found = await sql.dossiers`
      select id, code, state, submitted_at, due_at, procedure_id, applicant_id, name_reversed from dossiers
      where tenant_id = 1 and agency_id = ${agencyId}
        and name_reversed ~>=~ ${prefix} and name_reversed ~<~ ${`${prefix}\u{10FFFF}`} and state <> 'DRAFT'
      order by name_reversed using ~<~, id desc limit ${PAGE + 1}`
    const page = found.slice(0, PAGE)
    const [named, known] = await Promise.all([
      sql.procedures`
        select distinct on (procedure_id) procedure_id, name from procedure_versions
        where tenant_id = 1 and procedure_id = any(${page.map((row) => String(row['procedure_id']))}::uuid[])
        order by procedure_id, number desc`,
      sql.accounts`
        select id, full_name from persons
        where tenant_id = 1 and id = any(${page.map((row) => String(row['applicant_id']))}::uuid[])`,
    ])
    const names = new Map(named.map((row) => [row['procedure_id'], { name: String(row['name']) }]))
    const people = new Map(known.map((row) => [row['id'], { fullName: String(row['full_name']) }]))
    check({
      searchDossiers: {
        nodes: page.map((row) => ({
          id: String(row['id']),
          procedure: names.get(row['procedure_id']) ?? null,
          applicant: people.get(row['applicant_id']) ?? null,
        })),
      },
    })
  }
}
