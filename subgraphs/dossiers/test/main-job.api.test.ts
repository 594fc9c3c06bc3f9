import { buffer, text } from 'node:stream/consumers'
import { verifyPdf } from '@motcua/documents'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldActs } from '../src/domain/acts.ts'
import { makeReceiptPaper } from '../src/commands/make-papers.ts'
import { fillVault } from '../src/commands/fill-vault.ts'
import { findDossier } from '../src/store/dossiers.ts'
import { findFile } from '../src/store/files.ts'
import { isIntact, listHistories } from '../src/store/history.ts'
import { aDossier, aDraft, doAct, granted } from './story.ts'
import { openWorld, tuesdayMorning, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('from draft to the signed result in the vault', async () => {
  const { citizen, clerk } = world.people
  const settled = await aDossier(world, 'SETTLED')
  expect(settled).toMatchObject({ state: 'SETTLED', punctuality: 'EARLY' })
  expect(settled.code).toMatch(/^000\.01\.90\.H15-260324-\d{4}$/)

  const returned = granted(
    await doAct(world, clerk, 'returnResult', {
      dossierId: settled.id,
      seenVersion: settled.version,
    }),
  )
  expect(returned.state).toBe('RETURNED')
  expect(returned.openTasks).toEqual([])
  expect(returned.history.map(({ act }) => act)).toEqual(
    'SUBMITTED ACCEPTED FORWARDED ASSIGNED APPRAISED APPROVED RETURNED'.split(' '),
  )

  await fillVault(world.db, settled.id, tuesdayMorning)
  const { vault } = await world.ask<{ vault: { nodes: { origin: string }[] } }>(
    citizen,
    '{ vault { nodes { origin name { vi } file { sha256 } dossier { id } } } }',
  )
  expect(vault.nodes.map(({ origin }) => origin).toSorted()).toEqual(['RESULT', 'SUBMITTED'])
})

test('[KT22 Đ12.2] the result carries a valid signature of the agency', async () => {
  const { id } = await aDossier(world, 'SETTLED')
  const dossier = await findDossier(world.db, id)
  const file = await findFile(world.db, dossier?.result?.fileId ?? '')
  const pdf = await buffer(await world.storage.readFile(file?.sha256 ?? ''))

  const { signatures } = await verifyPdf(pdf)
  expect(signatures).toHaveLength(1)
  expect(signatures[0]).toMatchObject({ validSignature: true, coversWholeFile: true })
})

test('three working days from Tuesday nine o’clock end on Friday nine o’clock, and the reckoning says so', async () => {
  const { id } = await aDossier(world, 'ACCEPTED')
  const { dossier } = await world.ask<{
    dossier: { dueAt: Date; dueDateExplanation: { kind: string; to: Date | null }[] }
  }>(
    world.people.citizen,
    'query ($id: ID!) { dossier(id: $id) { dueAt dueDateExplanation { kind text { vi } basis to } } }',
    { id },
  )
  expect(new Date(dossier.dueAt)).toEqual(new Date('2026-03-27T02:00:00Z'))
  expect(dossier.dueDateExplanation.at(-1)).toMatchObject({ kind: 'END' })
})

test('[DN19 Đ4.5, LD24 Đ4.5] the history folds to what is stored, and a changed entry is found out', async () => {
  const { id } = await aDossier(world, 'APPRAISED')
  const entries = await listHistories(world.db, [id])
  const stored = await findDossier(world.db, id)
  if (!stored) throw new Error('gone')
  const draft = { ...stored, version: stored.version - entries.length, state: 'DRAFT' as const }
  const blank = { ...draft, submittedAt: null, code: null, clock: null, proposal: null }

  const revived = entries.map(({ act, at }) => ({ act: reviveClock(act), at }))
  expect(foldActs(blank, revived)).toEqual(stored)
  expect(isIntact(entries)).toBe(true)
  expect(isIntact(entries.map((entry) => ({ ...entry, actorName: 'Kẻ khác' })))).toBe(false)
  expect(isIntact(entries.slice(1))).toBe(false)
})

function reviveClock(act: Awaited<ReturnType<typeof listHistories>>[number]['act']) {
  if (act.type !== 'ACCEPTED') return act
  const { receivedAt, startedAt, dueAt } = act.clock
  const clock = {
    ...{ ...act.clock, receivedAt: new Date(receivedAt), startedAt: new Date(startedAt) },
    dueAt: dueAt && new Date(dueAt),
  }
  return { ...act, clock }
}

test('the receipt is a PDF, made once', async () => {
  const { id } = await aDossier(world, 'ACCEPTED')
  await makeReceiptPaper(world.db, world.paperwork, id, tuesdayMorning)
  const first = await findDossier(world.db, id)
  await makeReceiptPaper(world.db, world.paperwork, id, tuesdayMorning)
  const second = await findDossier(world.db, id)

  expect(second?.receiptFileId).toBe(first?.receiptFileId)
  const file = await findFile(world.db, first?.receiptFileId ?? '')
  expect(await text(await world.storage.readFile(file?.sha256 ?? ''))).toMatch(/^%PDF-/)
})

test('codes of one agency and day are gapless though eight are accepted at once', async () => {
  const dossiers = []
  for (let index = 0; index < 8; index += 1) dossiers.push(await aDossier(world, 'SUBMITTED'))
  const accepted = await Promise.all(
    dossiers.map(({ id, version }) =>
      doAct(world, world.people.clerk, 'acceptDossier', { dossierId: id, seenVersion: version }),
    ),
  )
  const numbers = accepted
    .map((answer) => Number(granted(answer).code?.split('-').at(-1)))
    .toSorted((one, other) => one - other)
  expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

test('a stranger sees nothing of a dossier, not even by its id', async () => {
  const { id } = await aDossier(world, 'ACCEPTED')
  const { stranger } = world.people
  expect(await world.ask(stranger, `{ dossier(id: "${id}") { id } }`)).toEqual({ dossier: null })
})

test('a draft is nobody else’s, whatever their office', async () => {
  const { id } = await aDraft(world)
  const { clerk, supervisor } = world.people
  for (const reader of [clerk, supervisor])
    expect(await world.ask(reader, `{ dossier(id: "${id}") { id } }`)).toEqual({ dossier: null })
})

test('officers find a dossier by code, by name without diacritics and given name first, by number', async () => {
  const { id, code } = await aDossier(world, 'ACCEPTED')
  const { clerk, foreignClerk } = world.people
  const query =
    'query ($text: String!) { searchDossiers(text: $text, first: 100) { nodes { id } } }'
  const find = async (identity: typeof clerk, typed: string) => {
    const { searchDossiers } = await world.ask<{ searchDossiers: { nodes: { id: string }[] } }>(
      identity,
      query,
      { text: typed },
    )
    return searchDossiers.nodes.map((node) => node.id)
  }
  for (const typed of [code ?? '', 'nguyen thi thu nghiem', 'nghiem', '066190000001'])
    expect(await find(clerk, typed), typed).toContain(id)
  expect(await find(foreignClerk, code ?? '')).toEqual([])
})

test('a page of the inbox costs the same statements for one task as for twenty', async () => {
  const query = `{ inbox(first: 20) { nodes { id kind dueAt dossier { id code procedureName
    documents { name { vi } file { id } } openTasks { id } punctuality } } } }`
  world.statements.length = 0
  const { inbox } = await world.ask<{ inbox: { nodes: { dueAt: string }[] } }>(
    world.people.clerk,
    query,
  )
  expect(inbox.nodes.length).toBeGreaterThan(5)
  // Versions and agencies are kept in memory: the inbox of the post, its dossiers, papers, files and tasks are left.
  expect(world.statements).toHaveLength(5)
  const due = inbox.nodes.map(({ dueAt }) => new Date(dueAt).getTime())
  expect(due).toEqual(due.toSorted((one, other) => one - other))
})
