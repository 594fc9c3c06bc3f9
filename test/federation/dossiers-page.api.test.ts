import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { migrateDatabase, openDatabase } from '@motcua/subgraph-kit'
import { createTestDatabase } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createContext as accountsContext } from '../../subgraphs/accounts/src/context.ts'
import { newPerson } from '../../subgraphs/accounts/src/domain/person.ts'
import { createServer as createAccounts } from '../../subgraphs/accounts/src/server.ts'
import { insertPerson } from '../../subgraphs/accounts/src/store/persons.ts'
import { createServer as createDossiers } from '../../subgraphs/dossiers/src/server.ts'
import { aDossier } from '../../subgraphs/dossiers/test/story.ts'
import { openWorld, type World } from '../../subgraphs/dossiers/test/world.ts'
import { createCatalogueReader } from '../../subgraphs/procedures/src/catalogue-reader.ts'
import { createContext as proceduresContext } from '../../subgraphs/procedures/src/context.ts'
import { createServer as createProcedures } from '../../subgraphs/procedures/src/server.ts'
import { CountingSource, inProcess, type GatewayContext } from './subgraph-in-process.ts'

const PAGE = 20
const supergraph = readFileSync(
  new URL('../../gateway/supergraph.graphql', import.meta.url),
  'utf8',
)
const statements = { accounts: [] as string[], procedures: [] as string[] }
const closing: (() => Promise<void>)[] = []

let world: World
let server: ApolloServer<GatewayContext>
let sources: Readonly<Record<string, CountingSource>>

async function open(name: 'accounts' | 'procedures') {
  const { url, drop } = await createTestDatabase(name)
  const migrations = new URL(`../../subgraphs/${name}/migrations`, import.meta.url)
  await migrateDatabase(url, fileURLToPath(migrations))
  const db = openDatabase(url, {
    tenantId: 1,
    onStatement: (text) => statements[name].push(text),
  })
  closing.push(async () => {
    await db.close()
    await drop()
  })
  return db
}

beforeAll(async () => {
  world = await openWorld()
  closing.push(() => world.close())
  const [accounts, procedures] = [await open('accounts'), await open('procedures')]
  const request = { now: () => new Date(), language: 'vi' as const, published: () => undefined }
  const reader = createCatalogueReader(procedures)

  const { citizen } = world.people
  const known = { fullName: citizen.displayName, idNumber: citizen.idNumber }
  await insertPerson(accounts, newPerson(citizen.personId, known), new Date())

  sources = {
    accounts: new CountingSource(
      inProcess(createAccounts(), (identity) =>
        accountsContext(
          { ...request, identity, db: accounts },
          {
            localProvider: 'local',
            notices: { portalUrl: 'http://localhost:3000', channels: [], wake: () => undefined },
          },
        ),
      ),
    ),
    procedures: new CountingSource(
      inProcess(createProcedures(), (identity) =>
        proceduresContext({ ...request, identity, db: procedures }, reader),
      ),
    ),
    dossiers: new CountingSource(inProcess(createDossiers(), world.contextFor)),
  }
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => sources[name] ?? new CountingSource({ answer: unasked(name) }),
  })
  server = new ApolloServer<GatewayContext>({ gateway })
  await server.start()
  for (let index = 0; index < PAGE; index += 1) await aDossier(world, 'SUBMITTED')
})
afterAll(async () => {
  await server.stop()
  for (const close of closing.toReversed()) await close()
})

function unasked(name: string) {
  return () => Promise.reject(new Error(`${name} should not be asked`))
}

const query = `query Page($first: Int!) { myDossiers(first: $first) { nodes {
  id state procedureName procedure { id code } applicant { id fullName } } } }`

/** Asks for a page and answers with what it cost. */
async function cost(first: number) {
  for (const list of [statements.accounts, statements.procedures, world.statements]) list.length = 0
  for (const source of Object.values(sources)) source.requests = 0
  const { body } = await server.executeOperation(
    { query, variables: { first } },
    { contextValue: { identity: world.people.citizen } },
  )
  if (body.kind !== 'single') throw new Error('one answer expected')
  expect(body.singleResult.errors).toBeUndefined()
  const data = body.singleResult.data as { myDossiers: { nodes: { applicant: object }[] } }
  return {
    nodes: data.myDossiers.nodes,
    requests: Object.fromEntries(
      Object.entries(sources).map(([name, { requests }]) => [name, requests]),
    ),
    statements: {
      accounts: statements.accounts.length,
      procedures: statements.procedures.length,
      dossiers: world.statements.length,
    },
  }
}

test('a page of twenty dossiers with procedure and applicant asks each subgraph once', async () => {
  await cost(1)
  const one = await cost(1)
  const page = await cost(PAGE)

  expect(page.nodes).toHaveLength(PAGE)
  expect(page.nodes[0]?.applicant).toMatchObject({ fullName: world.people.citizen.displayName })
  expect(page.requests).toEqual({ dossiers: 1, procedures: 1, accounts: 1 })
  expect(page.statements).toEqual(one.statements)
  // The agency of the page is kept in memory.
  expect(page.statements.dossiers).toBe(1)
  expect(page.statements.accounts).toBe(1)
  expect(page.statements.procedures).toBeLessThanOrEqual(1)
})
