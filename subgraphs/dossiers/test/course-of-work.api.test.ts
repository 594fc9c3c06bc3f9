import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mayReadFile } from '../src/files/may-read-file.ts'
import { findDossier } from '../src/store/dossiers.ts'
import { findFile } from '../src/store/files.ts'
import { listHistories } from '../src/store/history.ts'
import { aDossier, aDraft, bring, doAct, granted } from './story.ts'
import { openWorld, tuesdayMorning, wallClock, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => void (world.clock.now = tuesdayMorning))
afterAll(() => world.close())

interface Entry {
  readonly act: string
  readonly actorName: string
  readonly at: Date
}

type Person = World['people']['clerk']

async function historyOf(reader: Person, id: string) {
  const query = `query ($id: ID!) { dossier(id: $id) {
    historyIntact history { act actorName at } documents { file { sha256 } } } }`
  type Found = {
    readonly dossier: {
      readonly historyIntact: boolean
      readonly history: readonly Entry[]
      readonly documents: readonly { readonly file: { readonly sha256: string } }[]
    }
  }
  return (await world.ask<Found>(reader, query, { id })).dossier
}

async function inboxOf(person: Person) {
  const query = '{ inbox(first: 100) { nodes { kind dossier { id } } } }'
  type Found = { inbox: { nodes: { kind: string; dossier: { id: string } }[] } }
  return (await world.ask<Found>(person, query)).inbox.nodes
}

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  dossierId: id,
  seenVersion: version,
})

test('[DL24 Đ9.1a, DL24 Đ20.1a, DL26 Đ13.1a, DL26 Đ24.1a] the head assigns, the officer appraises and submits, the leader decides: who and when is on record', async () => {
  const { clerk, head, officer, leader } = world.people
  const { officerId } = officer.memberships[0] ?? {}
  let dossier = await aDossier(world, 'FORWARDED')
  const opinion = { opinion: 'Đủ điều kiện.', resultBody: 'Nội dung.' }
  const steps = [
    [head, 'assignDossier', { officerId }, '2026-03-24 10:00', 'APPRAISE'],
    [officer, 'appraiseDossier', opinion, '2026-03-25 08:00', 'APPROVE'],
    [leader, 'approveDossier', {}, '2026-03-25 14:00', 'RETURN'],
  ] as const
  for (const [person, act, input, at, next] of steps) {
    world.clock.now = wallClock(at)
    dossier = granted(await doAct(world, person, act, { ...seen(dossier), ...input }))
    expect(dossier.openTasks.map(({ kind }) => kind)).toEqual([next])
  }

  const { history } = await historyOf(clerk, dossier.id)
  expect(history.slice(-3)).toEqual([
    { act: 'ASSIGNED', actorName: head.displayName, at: wallClock('2026-03-24 10:00') },
    { act: 'APPRAISED', actorName: officer.displayName, at: wallClock('2026-03-25 08:00') },
    { act: 'APPROVED', actorName: leader.displayName, at: wallClock('2026-03-25 14:00') },
  ])
})

test('[DL24 Đ9.1e, DL24 Đ20.1b, DL26 Đ13.1e, DL26 Đ24.1b] the result goes to the one-stop unit to be returned, and whether in time', async () => {
  const inTime = await aDossier(world, 'SETTLED')
  expect(inTime.punctuality).toBe('EARLY')
  expect(inTime.openTasks).toEqual([{ kind: 'RETURN', role: 'ONE_STOP_CLERK' }])
  expect(await inboxOf(world.people.clerk)).toContainEqual({
    kind: 'RETURN',
    dossier: { id: inTime.id },
  })

  const waiting = await aDossier(world, 'APPRAISED')
  world.clock.now = wallClock('2026-03-27 09:01')
  const late = granted(await doAct(world, world.people.leader, 'approveDossier', seen(waiting)))
  expect(late.punctuality).toBe('OVERDUE')
})

test('[DL24 Đ11.2, DL26 Đ15.2, KT22 Đ23.2, DN19 Đ24.4, DN19 Đ26.1] from reception to return every step is done in the system, and none can be skipped', async () => {
  const { clerk, head, officer, leader } = world.people
  const { officerId } = officer.memberships[0] ?? {}
  const steps = [
    [clerk, 'acceptDossier', {}],
    [clerk, 'forwardDossier', {}],
    [head, 'assignDossier', { officerId }],
    [officer, 'appraiseDossier', { opinion: 'Đạt.', resultBody: 'Nội dung.' }],
    [leader, 'approveDossier', {}],
    [clerk, 'returnResult', {}],
  ] as const

  let dossier = await aDossier(world, 'SUBMITTED')
  for (const [index, [person, act, input]] of steps.entries()) {
    for (const [other, later, given] of steps.slice(index + 1))
      expect(await doAct(world, other, later, { ...seen(dossier), ...given })).toMatchObject({
        code: 'DOSSIER_WRONG_STATE',
      })
    dossier = granted(await doAct(world, person, act, { ...seen(dossier), ...input }))
  }
  expect(dossier.state).toBe('RETURNED')
  expect(dossier.history.map(({ act }) => act)).toEqual(
    'SUBMITTED ACCEPTED FORWARDED ASSIGNED APPRAISED APPROVED RETURNED'.split(' '),
  )
})

test('[DN19 Đ13.3a] the course of settlement stays online after the result was returned', async () => {
  const settled = await aDossier(world, 'SETTLED')
  const { clerk, citizen } = world.people
  granted(await doAct(world, clerk, 'returnResult', seen(settled)))

  world.clock.now = wallClock('2036-03-24 09:00')
  for (const reader of [clerk, citizen]) {
    const { history, historyIntact, documents } = await historyOf(reader, settled.id)
    expect(history).toHaveLength(7)
    expect(historyIntact).toBe(true)
    const [paper] = documents
    expect(await buffer(await world.storage.readFile(paper?.file.sha256 ?? ''))).toEqual(
      Buffer.from('nội dung'),
    )
  }
})

test('[KT22 Đ6.2, LD24 Đ7.1c] officers see and do the work of their role in their agency, under accounts of their own', async () => {
  const { clerk, head, officer, colleague, leader, foreignClerk } = world.people
  const { officerId } = officer.memberships[0] ?? {}
  const forwarded = await aDossier(world, 'FORWARDED')
  const holds = async (person: Person) =>
    (await inboxOf(person)).some(({ dossier }) => dossier.id === forwarded.id)
  expect(await Promise.all([head, leader, clerk, officer, foreignClerk].map(holds))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])

  const assign = { ...seen(forwarded), officerId }
  await expect(doAct(world, clerk, 'assignDossier', assign)).rejects.toThrow('FORBIDDEN')
  const assigned = granted(await doAct(world, head, 'assignDossier', assign))
  expect(await Promise.all([head, officer].map(holds))).toEqual([false, true])

  const appraisal = { ...seen(assigned), opinion: 'Đạt.', resultBody: 'Nội dung.' }
  expect(await doAct(world, colleague, 'appraiseDossier', appraisal)).toMatchObject({
    code: 'TASK_NOT_YOURS',
  })
  await expect(doAct(world, null, 'appraiseDossier', appraisal)).rejects.toThrow('UNAUTHENTICATED')
  granted(await doAct(world, officer, 'appraiseDossier', appraisal))
  const { history } = await historyOf(clerk, forwarded.id)
  expect(history.at(-1)?.actorName).toBe(officer.displayName)
})

test('[DL24 Đ18.5, DL26 Đ22.5, LD24 Đ7.2b] a dossier is closed to everybody but its applicant and those who work on it, whose looks are on record', async () => {
  const { citizen, stranger, clerk, foreignClerk } = world.people
  const { id } = await aDossier(world, 'ACCEPTED')
  const query = 'query ($id: ID!) { dossier(id: $id) { contact { idNumber } } }'
  const visible = { dossier: { contact: { idNumber: citizen.idNumber } } }
  for (const reader of [null, stranger, foreignClerk])
    expect(await world.ask(reader, query, { id })).toEqual({ dossier: null })

  expect(await world.ask(citizen, query, { id })).toEqual(visible)
  expect(await world.ask(clerk, query, { id })).toEqual(visible)
  const reads = await world.db.client<{ person_id: string; purpose: string }[]>`
    select person_id, purpose from dossier_reads where dossier_id = ${id}`
  expect(reads.map((read) => read.person_id)).toEqual([clerk.personId])
})

test('[DL24 Đ19.1a, DL26 Đ23.1a] the clerk sees of each dossier sent in whether it is whole, and takes it in or turns it down', async () => {
  const { clerk } = world.people
  const good = await aDossier(world, 'SUBMITTED')
  expect(await checkOf(good.id)).toEqual({
    complete: true,
    fields: [],
    documents: [{ documentId: 'giay-chung-sinh', state: 'ATTACHED' }],
  })
  granted(await doAct(world, clerk, 'acceptDossier', seen(good)))

  const bad = await aDossier(world, 'SUBMITTED')
  const answer = { reason: 'Giấy chứng sinh bị mờ.', guidance: 'Chụp lại rõ bốn góc.' }
  const declined = granted(await doAct(world, clerk, 'declineDossier', { ...seen(bad), ...answer }))
  expect(declined).toMatchObject({ state: 'NOT_ACCEPTED', openTasks: [], availableActs: [] })
})

async function checkOf(id: string) {
  const query = `query ($id: ID!) { dossier(id: $id) {
    checklist { complete fields { path } documents { documentId state } } } }`
  type Found = { dossier: { checklist: object } }
  return (await world.ask<Found>(world.people.clerk, query, { id })).dossier.checklist
}

test('[DN19 Đ13.2a, DN19 Đ13.2b] the result goes online, by post or over the counter, as the applicant chose', async () => {
  const { citizen, clerk, stranger } = world.people
  for (const deliveryMethod of ['ONLINE', 'POST', 'COUNTER']) {
    const draft = await aDraft(world)
    const choosing = { ...seen(draft), deliveryMethod }
    const chosen = granted(await doAct(world, citizen, 'saveDraft', choosing))
    const settled = await bring(world, chosen, 'SETTLED')
    granted(await doAct(world, clerk, 'returnResult', seen(settled)))

    const dossier = await findDossier(world.db, settled.id)
    expect(dossier).toMatchObject({ state: 'RETURNED', deliveryMethod })
    const result = await findFile(world.db, dossier?.result?.fileId ?? '')
    if (!result) throw new Error('no result')
    expect(await mayReadFile(world.db, citizen, result, world.clock.now)).toBe(true)
    expect(await mayReadFile(world.db, stranger, result, world.clock.now)).toBe(false)
    expect(await lastAct(settled.id)).toMatchObject({ type: 'RETURNED', method: deliveryMethod })
  }
})

async function lastAct(dossierId: string) {
  return (await listHistories(world.db, [dossierId])).at(-1)?.act
}
