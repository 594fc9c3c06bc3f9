import { newId } from '@motcua/kernel'
import { aCitizen } from '@motcua/testkit'
import { afterAll, expect, test } from 'vitest'
import { mayReadFile } from '../src/files/may-read-file.ts'
import { findFile } from '../src/store/files.ts'
import { aDossier, doAct, granted } from './story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

const query = `query ($id: ID!, $after: String) { dossier(id: $id) { reads(first: 2, after: $after) {
  nodes { at purpose name title { vi } agency { id } file { id } } pageInfo { hasNextPage endCursor } } } }`

interface Reads {
  readonly nodes: readonly {
    readonly purpose: string
    readonly file: { readonly id: string } | null
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

async function readsOf(world: World, id: string, reader = world.people.citizen, after?: string) {
  const { dossier } = await world.ask<{ dossier: { reads: Reads | null } }>(reader, query, {
    ...{ id, after },
  })
  return dossier.reads
}

test('the applicant sees which posts opened their dossier and its papers, when and what for; officers do not', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen, clerk, officer, supervisor } = world.people
  const { id } = await aDossier(world, 'FORWARDED')
  const look = 'query ($id: ID!) { dossier(id: $id) { documents { file { id } } } }'
  const { dossier } = await world.ask<{ dossier: { documents: { file: { id: string } }[] } }>(
    clerk,
    look,
    { id },
  )
  await world.ask(clerk, look, { id })
  world.clock.now = new Date(world.clock.now.getTime() + 16 * 60_000)
  await world.ask(clerk, look, { id })
  await world.ask(supervisor, look, { id })
  const file = await findFile(world.db, dossier.documents[0]?.file.id ?? '')
  if (!file) throw new Error('no file')
  expect(await mayReadFile(world.db, officer, file, world.clock.now)).toBe(true)
  expect(await mayReadFile(world.db, citizen, file, world.clock.now)).toBe(true)
  expect(await mayReadFile(world.db, aCitizen(), file, world.clock.now)).toBe(false)

  const first = await readsOf(world, id)
  expect(first?.nodes).toMatchObject([
    { purpose: 'PROCESSING', name: null, agency: { id: world.agencyId }, file: { id: file.id } },
    { purpose: 'SUPERVISION', file: null },
  ])
  expect(first?.pageInfo.hasNextPage).toBe(true)
  const rest = await readsOf(world, id, citizen, first?.pageInfo.endCursor)
  expect(rest?.nodes).toMatchObject([
    { purpose: 'COUNTER', at: world.clock.now, title: { vi: expect.any(String) } },
    { purpose: 'COUNTER' },
  ])
  expect(rest?.pageInfo.hasNextPage).toBe(false)
  expect(await readsOf(world, id, officer)).toBeNull()
})

test('a clerk finds the drafts that they began at the counter, and nobody else’s', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, officer, citizen, postalOfficer } = world.people
  const begin = async () =>
    granted(
      await doAct(world, clerk, 'createCounterDraft', {
        ...{ procedureId: world.version.procedureId, agencyId: world.agencyId, channel: 'COUNTER' },
        ...{ applicantId: citizen.personId, contact: { fullName: citizen.displayName } },
      }),
    ).id
  const ids = [await begin(), await begin()]
  const drafts = `query ($after: String) { counterDrafts(first: 1, after: $after) {
    nodes { id state } pageInfo { endCursor hasNextPage } } }`
  interface Drafts {
    readonly counterDrafts: {
      readonly nodes: readonly { readonly id: string }[]
      readonly pageInfo: Reads['pageInfo']
    }
  }
  const first = await world.ask<Drafts>(clerk, drafts)
  const { endCursor } = first.counterDrafts.pageInfo
  const second = await world.ask<Drafts>(clerk, drafts, { after: endCursor })
  const found = [first, second].flatMap(({ counterDrafts }) => counterDrafts.nodes)
  expect(found.map(({ id }) => id)).toEqual(ids.toSorted().toReversed())
  expect((await world.ask<Drafts>(postalOfficer, drafts)).counterDrafts.nodes).toEqual([])
  await expect(world.ask(officer, drafts)).rejects.toThrow('FORBIDDEN')
  await expect(world.ask(citizen, drafts)).rejects.toThrow('FORBIDDEN')
})

test('the case of a draft can be taken back', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen } = world.people
  const creating = { procedureId: world.version.procedureId, agencyId: world.agencyId }
  const draft = granted(await doAct(world, citizen, 'createDraft', creating))
  const save = (seenVersion: number, more: object) =>
    doAct(world, citizen, 'saveDraft', {
      requestId: newId(),
      dossierId: draft.id,
      seenVersion,
      ...more,
    })
  const caseOf = async () => {
    const asked = 'query ($id: ID!) { dossier(id: $id) { caseCode } }'
    return (await world.ask<{ dossier: object }>(citizen, asked, { id: draft.id })).dossier
  }
  granted(await save(1, { caseCode: '1.009999.02' }))
  expect(await caseOf()).toEqual({ caseCode: '1.009999.02' })
  granted(await save(2, { sets: 2 }))
  expect(await caseOf()).toEqual({ caseCode: '1.009999.02' })
  granted(await save(3, { caseCode: null }))
  expect(await caseOf()).toEqual({ caseCode: null })
})
