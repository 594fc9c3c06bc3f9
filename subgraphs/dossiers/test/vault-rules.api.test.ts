import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { afterAll, expect, test } from 'vitest'
import { putVersion } from '../src/store/terms.ts'
import { aVersion } from './builders.ts'
import { aDossier, aDraft, bring, doAct, granted } from './story.ts'
import { shareWorlds, wallClock, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

const itemFields = 'id origin trust kind standing validUntil issuer number deletable name { vi }'

interface Item {
  readonly id: string
  readonly origin: string
  readonly standing: string
}

async function vaultOf(world: World, person: Identity, filter: object = {}) {
  const query = `query ($filter: VaultFilter) { vault(filter: $filter, first: 50) { nodes { ${itemFields} } } }`
  return (await world.ask<{ vault: { nodes: readonly Item[] } }>(person, query, { filter })).vault
    .nodes
}

async function add(world: World, person: Identity, input: object) {
  const query = `mutation ($input: AddToVaultInput!) { addToVault(input: $input) {
    ... on VaultItemSuccess { item { ${itemFields} } } ... on Refusal { code } } }`
  const { addToVault } = await world.ask<{ addToVault: { item?: Item; code?: string } }>(
    person,
    query,
    { input: { requestId: newId(), ...input } },
  )
  return addToVault
}

async function remove(world: World, person: Identity, vaultItemId: string | undefined) {
  const query = `mutation ($input: DeleteFromVaultInput!) { deleteFromVault(input: $input) {
    ... on DeleteFromVaultSuccess { vaultItemId } ... on Refusal { code } } }`
  const input = { requestId: newId(), vaultItemId }
  return (await world.ask<{ deleteFromVault: object }>(person, query, { input })).deleteFromVault
}

async function matchesOf(world: World, reader: Identity, id: string) {
  const query = `query ($id: ID!) { dossier(id: $id) { vaultMatches { documentId items { id } } } }`
  const { dossier } = await world.ask<{
    dossier: { vaultMatches: readonly { documentId: string; items: readonly { id: string }[] }[] }
  }>(reader, query, { id })
  return dossier.vaultMatches
}

/** A procedure that issues marriage certificates for six months, and one that asks for them. */
async function procedures(world: World) {
  const { version } = aVersion()
  const issuing = aVersion({
    version: {
      ...version,
      results: [{ name: { vi: 'Xác nhận tình trạng' }, kind: 'MARITAL_STATUS', validMonths: 6 }],
    },
  })
  const certificate = {
    ...{ id: 'giay-xac-nhan', originals: 1, copies: 0, need: 'ALWAYS', isForm: false },
    ...{ name: { vi: 'Giấy tờ về hôn nhân' }, kinds: ['MARITAL_STATUS'] },
  }
  const asking = aVersion({ version: { ...version, documents: [certificate] } })
  await putVersion(world.db, issuing)
  await putVersion(world.db, asking)
  return { issuing, asking }
}

test('[DL24 Đ12.5, DL24 Đ3.4] a result is offered where the next procedure asks for its kind, until its last day', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen, clerk, leader } = world.people
  const { issuing, asking } = await procedures(world)
  const settled = await bring(world, await aDraft(world, issuing), 'SETTLED')
  await world.followUp()
  const [result] = await vaultOf(world, citizen, { kind: 'MARITAL_STATUS' })
  expect(result).toMatchObject({
    ...{ origin: 'RESULT', trust: 'SIGNED', standing: 'VALID', validUntil: '2026-09-24' },
    ...{ issuer: 'UBND phường Thử Nghiệm', number: expect.any(String), deletable: false },
  })

  const { procedureId } = asking
  const creating = { procedureId, agencyId: world.agencyId }
  const draft = granted(await doAct(world, citizen, 'createDraft', creating))
  const offered = [{ documentId: 'giay-xac-nhan', items: [{ id: result?.id }] }]
  expect(await matchesOf(world, citizen, draft.id)).toEqual(offered)

  world.clock.now = wallClock('2026-09-25 09:00')
  expect(await matchesOf(world, citizen, draft.id)).toEqual([])
  const taking = { dossierId: draft.id, documentId: 'giay-xac-nhan', vaultItemId: result?.id }
  expect(await doAct(world, citizen, 'attachDocument', taking)).toMatchObject({
    code: 'VAULT_PAPER_ENDED',
  })

  world.clock.now = wallClock('2026-03-24 09:00')
  granted(await doAct(world, citizen, 'attachDocument', taking))
  const saving = { dossierId: draft.id, seenVersion: draft.version, answers: world.answers }
  const { version } = granted(await doAct(world, citizen, 'saveDraft', saving))
  const sending = { dossierId: draft.id, seenVersion: version }
  const sent = granted(await doAct(world, citizen, 'submitDossier', sending))
  expect(await reusedIn(world, sent.id)).toBe(1)

  const query = `mutation ($input: EndResultInput!) { endResult(input: $input) {
    __typename ... on Refusal { code } } }`
  const input = { requestId: newId(), dossierId: settled.id, status: 'WITHDRAWN' }
  await expect(world.ask(clerk, query, { input })).rejects.toThrow('FORBIDDEN')
  const ending = { ...input, requestId: newId() }
  const done = { endResult: { __typename: 'DossierActSuccess' } }
  expect(await world.ask(leader, query, { input: ending })).toEqual(done)
  expect(await world.ask(leader, query, { input: ending })).toEqual(done)
  expect(await world.ask(leader, query, { input: { ...input, requestId: newId() } })).toEqual({
    endResult: { __typename: 'Refusal', code: 'RESULT_NOT_IN_FORCE' },
  })
  expect(await vaultOf(world, citizen, { kind: 'MARITAL_STATUS' })).toMatchObject([
    { standing: 'WITHDRAWN' },
  ])
  expect(await matchesOf(world, citizen, draft.id)).toEqual([])
})

/** How many papers of a dossier its last event says were reused. */
async function reusedIn(world: World, dossierId: string) {
  const rows = await world.db.client<{ reused: number }[]>`
    select (payload->'papers'->>'reused')::int as reused from outbox
    where key = ${dossierId} order by id desc limit 1`
  return rows[0]?.reused
}

test('owners put papers in, find them again, and delete them once', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen, stranger } = world.people
  const file = await world.upload(citizen)
  const paper = {
    fileId: file.id,
    kind: 'BIRTH_CERTIFICATE',
    number: '12/2020',
    issuer: 'UBND xã Mẫu',
  }
  const requestId = newId()
  const { item } = await add(world, citizen, { requestId, ...paper })
  expect(item).toMatchObject({ origin: 'UPLOADED', trust: 'OWNER', name: { vi: 'Giấy khai sinh' } })
  expect((await add(world, citizen, { requestId, ...paper })).item?.id).toBe(item?.id)

  for (const text of ['khai sinh', 'GIAY KHAI', '12/2020', 'xa mau'])
    expect((await vaultOf(world, citizen, { text })).map(({ id }) => id)).toContain(item?.id)
  expect(await vaultOf(world, citizen, { text: 'không có' })).toEqual([])
  expect(await vaultOf(world, citizen, { origin: 'UPLOADED' })).toHaveLength(1)
  expect(await vaultOf(world, stranger)).toEqual([])

  expect(await remove(world, stranger, item?.id)).toEqual({ code: 'VAULT_PAPER_NOT_FOUND' })
  expect(await remove(world, citizen, item?.id)).toEqual({ vaultItemId: item?.id })
  expect(await remove(world, citizen, item?.id)).toEqual({ code: 'VAULT_PAPER_NOT_FOUND' })
})

test.each([
  [{ kind: 'NO_SUCH_KIND' }, 'PAPER_KIND_UNKNOWN'],
  [{ name: ' ' }, 'TEXT_MISSING'],
  [{ kind: 'BIRTH_CERTIFICATE', issuedOn: '2026-02-30' }, 'DAY_WRONG'],
  [{ name: 'Giấy', issuedOn: '2026-03-02', validUntil: '2026-03-01' }, 'DAY_WRONG'],
  [{ name: 'Giấy', fileId: newId() }, 'FILE_NOT_FOUND'],
])('a paper that cannot be is turned down: %j', async (wrong, code) => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen } = world.people
  const file = await world.upload(citizen)
  expect(await add(world, citizen, { fileId: file.id, ...wrong })).toEqual({ code })
})

test('results stay, and so does what lies in a dossier under way', async () => {
  const world = await worlds.under('lam-dong-2024')
  const { citizen, clerk } = world.people
  const settled = await aDossier(world, 'SETTLED')
  await world.followUp()
  const items = await vaultOf(world, citizen)
  const result = items.find(({ origin }) => origin === 'RESULT')
  const paper = items.find(({ origin }) => origin === 'SUBMITTED')
  expect(await remove(world, citizen, result?.id)).toEqual({ code: 'VAULT_PAPER_KEPT' })
  expect(await remove(world, citizen, paper?.id)).toEqual({ code: 'VAULT_PAPER_IN_USE' })

  const returning = { dossierId: settled.id, seenVersion: settled.version }
  granted(await doAct(world, clerk, 'returnResult', returning))
  expect(await remove(world, citizen, paper?.id)).toEqual({ vaultItemId: paper?.id })
})
