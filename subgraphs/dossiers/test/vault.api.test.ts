import type { Identity } from '@motcua/identity'
import { aCitizen } from '@motcua/testkit'
import { afterAll, expect, test } from 'vitest'
import { aDossier, doAct, granted } from './story.ts'
import { shareWorlds, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

interface Item {
  readonly id: string
  readonly origin: string
  readonly name: { readonly vi: string }
  readonly file: { readonly sha256: string }
  readonly dossier: { readonly id: string } | null
}

/** What somebody finds in the vault of their own. */
async function vaultOf(world: World, person: Identity | null) {
  const query = `{ vault(first: 100) { nodes {
    id origin name { vi } file { sha256 } dossier { id } } } }`
  return (await world.ask<{ vault: { nodes: readonly Item[] } }>(person, query)).vault.nodes
}

/** A draft of a person, with nothing in it. */
async function begin(world: World, person: Identity) {
  const { procedureId } = world.version
  const creating = { procedureId, agencyId: world.agencyId }
  return granted(await doAct(world, person, 'createDraft', creating))
}

const regulations = [
  ['KT22 Đ13.1, KT22 Đ13.2', 'kon-tum-2022'],
  ['DL24 Đ22.1, DL24 Đ22.2', 'dak-lak-2024'],
  ['LD24 Đ3.6', 'lam-dong-2024'],
  ['DL26 Đ3.2, DL26 Đ7.1, DL26 Đ7.2', 'dak-lak-2026'],
] as const

test.each(regulations)(
  '[%s] under %s everybody has a vault of their own, and nobody looks into that of another',
  async (_clauses, profileId) => {
    const world = await worlds.under(profileId)
    expect(world.profile.results.storedInVault).toBe(true)
    const { citizen, stranger, clerk, supervisor } = world.people
    const { id } = await aDossier(world, 'SETTLED')
    await world.followUp()

    const own = await vaultOf(world, citizen)
    expect(own.map(({ origin, name, dossier }) => [origin, name.vi, dossier?.id])).toEqual([
      ['RESULT', 'Giấy khai sinh', id],
      ['SUBMITTED', 'Giấy chứng sinh', id],
    ])
    for (const other of [stranger, clerk, supervisor, aCitizen()])
      expect(await vaultOf(world, other)).toEqual([])
    await expect(vaultOf(world, null)).rejects.toThrow('UNAUTHENTICATED')
  },
)

test('[DL26 Đ13.1g] under dak-lak-2026 the result lies in the vault as soon as there is one', async () => {
  const world = await worlds.under('dak-lak-2026')
  const { citizen, leader } = world.people
  const appraised = await aDossier(world, 'APPRAISED')
  const kept = async () => {
    await world.followUp()
    const items = await vaultOf(world, citizen)
    return items.filter(({ dossier }) => dossier?.id === appraised.id).map(({ origin }) => origin)
  }
  expect(await kept()).toEqual(['SUBMITTED'])

  const approving = { dossierId: appraised.id, seenVersion: appraised.version }
  granted(await doAct(world, leader, 'approveDossier', approving))
  expect(await kept()).toEqual(['RESULT', 'SUBMITTED'])
})

test.each([
  ['DL24 Đ3.4, DL24 Đ12.5', 'dak-lak-2024'],
  ['LD24 Đ4.6', 'lam-dong-2024'],
  ['DL26 Đ4.4, DL26 Đ16.5', 'dak-lak-2026'],
] as const)(
  '[%s] under %s what was handed in once serves again, at the wish of its owner and of nobody else',
  async (_clauses, profileId) => {
    const world = await worlds.under(profileId)
    const { citizen, stranger, clerk } = world.people
    await aDossier(world, 'ACCEPTED')
    await world.followUp()
    const [paper] = await vaultOf(world, citizen)
    const reuse = { documentId: 'giay-chung-sinh', vaultItemId: paper?.id }

    const theirs = await begin(world, stranger)
    const stolen = { dossierId: theirs.id, ...reuse }
    expect(await doAct(world, stranger, 'attachDocument', stolen)).toMatchObject({
      code: 'FILE_NOT_FOUND',
    })
    const atCounter = granted(
      await doAct(world, clerk, 'createCounterDraft', {
        ...{ procedureId: world.version.procedureId, agencyId: world.agencyId },
        ...{ channel: 'COUNTER', applicantId: citizen.personId },
        contact: { fullName: citizen.displayName },
      }),
    )
    const taken = { dossierId: atCounter.id, ...reuse }
    expect(await doAct(world, clerk, 'attachDocument', taken)).toMatchObject({
      code: 'FILE_NOT_FOUND',
    })

    const mine = await begin(world, citizen)
    granted(await doAct(world, citizen, 'attachDocument', { dossierId: mine.id, ...reuse }))
    const saving = { dossierId: mine.id, seenVersion: mine.version, answers: world.answers }
    const { version } = granted(await doAct(world, citizen, 'saveDraft', saving))
    const sending = { dossierId: mine.id, seenVersion: version }
    granted(await doAct(world, citizen, 'submitDossier', sending))
    const query = 'query ($id: ID!) { dossier(id: $id) { documents { file { sha256 } } } }'
    expect(await world.ask(clerk, query, { id: mine.id })).toEqual({
      dossier: { documents: [{ file: { sha256: paper?.file.sha256 } }] },
    })
  },
)
