import { buffer } from 'node:stream/consumers'
import { verifyPdf } from '@motcua/documents'
import { newId } from '@motcua/kernel'
import { afterAll, expect, test } from 'vitest'
import { mayReadFile } from '../src/files/may-read-file.ts'
import { findFile } from '../src/store/files.ts'
import { aDossier, aDraft, bring, doAct, granted } from './story.ts'
import { answerBoth, askAfterAcceptance, look, markBoth, seen } from './supplement-story.ts'
import { shareWorlds, wallClock, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

async function readNotice(world: World, sha256: string | undefined) {
  return new Uint8Array(await buffer(await world.storage.readFile(sha256 ?? '')))
}

test('[DL24 Đ8.1a, DL26 Đ12.1a] a bad dossier gets one full answer: what, why and how to mend it, as a signed notice', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, citizen } = world.people
  const submitted = await aDossier(world, 'SUBMITTED')
  await markBoth(world, clerk, submitted.id)
  const { check } = await look(world, clerk, submitted.id)
  expect(check).toMatchObject({ stage: 'INTAKE', needsGround: false, needsApproval: false })
  expect(check?.items.map(({ kind, verdict, markedBy }) => [kind, verdict, markedBy])).toEqual([
    ['QUESTION', 'WRONG', clerk.displayName],
    ['DOCUMENT', 'WRONG', clerk.displayName],
  ])
  expect(check?.items[1]?.sentences[0]?.text.vi).toBe('Nộp bổ sung “Giấy chứng sinh”.')

  const asked = granted(await doAct(world, clerk, 'requestSupplement', seen(submitted)))
  expect(asked).toMatchObject({ state: 'AWAITING_SUPPLEMENT', openTasks: [], dueAt: null })
  await world.followUp()
  const { supplement, availableActs, check: ofApplicant } = await look(world, citizen, asked.id)
  expect(supplement).toMatchObject({
    ...{ number: 1, stage: 'INTAKE', late: false, noticeNumber: '1/2026/HDHS' },
    items: [
      { target: '/childName', instruction: 'Ghi họ tên như trong Giấy chứng sinh.' },
      { target: 'giay-chung-sinh', instruction: 'Chụp lại rõ nét, đủ bốn góc.' },
    ],
  })
  expect(availableActs).toEqual(['ANSWER_SUPPLEMENT', 'WITHDRAW'])
  expect(ofApplicant).toBeNull()
  const signed = await verifyPdf(await readNotice(world, supplement?.notice?.sha256))
  expect(signed.signatures).toHaveLength(1)
  const file = await findFile(world.db, supplement?.notice?.id ?? '')
  expect(file && (await mayReadFile(world.db, citizen, file, world.clock.now))).toBe(true)
})

test('[DL24 Đ12.6, DL26 Đ16.6, KT22 Đ8.3, LD24 Đ13.3] the applicant amends only what was asked, and what changed is kept, old and new', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, citizen, stranger } = world.people
  const submitted = await aDossier(world, 'SUBMITTED')
  const [paper] = (await look(world, clerk, submitted.id)).documents
  await markBoth(world, clerk, submitted.id)
  const asked = granted(await doAct(world, clerk, 'requestSupplement', seen(submitted)))

  const unasked = { dossierId: asked.id, answers: { '/childName': 'Bình', '/other': 'x' } }
  granted(await doAct(world, citizen, 'saveSupplement', unasked))
  const half = await look(world, citizen, asked.id)
  expect(half.supplement?.answer).toMatchObject({
    ...{ amendable: ['/childName'], answers: { childName: 'Bình' }, papers: [] },
  })
  expect(half.answers).toEqual(world.answers)
  expect(await doAct(world, citizen, 'sendSupplement', seen(asked))).toMatchObject({
    code: 'SUPPLEMENT_INCOMPLETE',
    message: expect.stringContaining('Giấy chứng sinh') as string,
  })
  expect(await doAct(world, stranger, 'sendSupplement', seen(asked))).toMatchObject({
    code: 'DOSSIER_NOT_FOUND',
  })

  const { dossier, file } = await answerBoth(world, asked.id)
  expect(dossier).toMatchObject({ state: 'SUBMITTED', openTasks: [{ kind: 'INTAKE' }] })
  const after = await look(world, clerk, asked.id)
  expect(after.answers).toEqual({ childName: 'Nguyễn Thử Nghiệm Bình' })
  expect(after.supplement).toBeNull()
  expect(after.supplements[0]?.changes).toEqual([
    {
      ...{ target: '/childName', before: world.answers['childName'] },
      ...{ after: 'Nguyễn Thử Nghiệm Bình', fileBefore: null, fileAfter: null },
    },
    {
      ...{ target: 'giay-chung-sinh', before: null, after: null },
      ...{ fileBefore: paper?.file, fileAfter: { id: file.id } },
    },
  ])
  const old = await findFile(world.db, paper?.file?.id ?? '')
  expect(old && (await mayReadFile(world.db, clerk, old, world.clock.now))).toBe(true)
  granted(await doAct(world, clerk, 'acceptDossier', seen(dossier)))
})

test('[DL24 Đ20.2, DL26 Đ24.2] after acceptance the officer drafts, the leader sends back or approves, and the clock stands still meanwhile', async () => {
  const world = await worlds.under('dak-lak-2026')
  const { officer, leader, clerk } = world.people
  const assigned = await aDossier(world, 'ASSIGNED')
  expect(assigned.dueAt).toEqual(wallClock('2026-03-27 09:00'))
  await markBoth(world, officer, assigned.id)
  const drafted = granted(await doAct(world, officer, 'requestSupplement', seen(assigned)))
  expect(drafted).toMatchObject({
    ...{ state: 'PROCESSING', dueAt: assigned.dueAt },
    openTasks: [{ kind: 'APPROVE_SUPPLEMENT', role: 'AGENCY_LEADER' }],
  })
  expect((await look(world, world.people.citizen, assigned.id)).supplementDraft).toBeNull()
  expect((await look(world, leader, assigned.id)).availableActs).toEqual([
    'APPROVE_SUPPLEMENT',
    'SEND_BACK',
  ])
  await expect(doAct(world, clerk, 'approveSupplement', seen(drafted))).rejects.toThrow('FORBIDDEN')

  const mend = { ...seen(drafted), reason: 'Ghi rõ hơn.' }
  const back = granted(await doAct(world, leader, 'sendBackDossier', mend))
  expect(back.openTasks).toEqual([{ kind: 'APPRAISE', role: 'PROCESSING_OFFICER' }])
  expect((await look(world, leader, assigned.id)).supplementDraft).toBeNull()

  world.clock.now = wallClock('2026-03-25 09:00')
  const asked = await askAfterAcceptance(world, back, { answerWithinDays: 10 })
  expect(asked).toMatchObject({ state: 'AWAITING_SUPPLEMENT', dueAt: null, punctuality: 'ON_TIME' })
  const waiting = await look(world, clerk, assigned.id)
  expect(waiting.clockStoppedAt).toEqual(wallClock('2026-03-25 09:00'))
  expect(waiting.supplement).toMatchObject({
    ...{ stage: 'APPRAISAL', draftedBy: officer.displayName, approvedBy: leader.displayName },
    answerBy: wallClock('2026-04-06 17:00'),
  })

  // Two working days later: PAUSE moves the due date by them.
  world.clock.now = wallClock('2026-03-27 09:00')
  const { dossier } = await answerBoth(world, assigned.id)
  expect(dossier).toMatchObject({
    ...{ state: 'PROCESSING', dueAt: wallClock('2026-03-31 09:00') },
    openTasks: [{ kind: 'APPRAISE', role: 'PROCESSING_OFFICER' }],
  })
  const { dueDateExplanation, clockStops, clockStoppedAt } = await look(world, clerk, dossier.id)
  expect(clockStoppedAt).toBeNull()
  expect(clockStops).toEqual([
    { from: wallClock('2026-03-25 09:00'), to: wallClock('2026-03-27 09:00'), mode: 'PAUSE' },
  ])
  const pause = dueDateExplanation.find(({ kind }) => kind === 'PAUSE')
  expect(pause).toMatchObject({ minutes: 960 })
  expect(pause?.text.vi).toContain('chờ người nộp bổ sung hồ sơ')
  expect(pause?.text.en).toContain('waiting for the applicant')
})

test('[DN19 Đ25] under Nghị định 61/2018 the limit starts anew with the complete dossier; nobody above has to approve', async () => {
  const world = await worlds.under('dak-nong-2019')
  const assigned = await aDossier(world, 'ASSIGNED')
  world.clock.now = wallClock('2026-03-25 09:00')
  const asked = await askAfterAcceptance(world, assigned)
  expect(asked.state).toBe('AWAITING_SUPPLEMENT')
  world.clock.now = wallClock('2026-03-30 14:00')
  const { dossier } = await answerBoth(world, asked.id)
  expect(dossier.dueAt).toEqual(wallClock('2026-04-02 14:00'))
  const { dueDateExplanation } = await look(world, world.people.clerk, asked.id)
  expect(dueDateExplanation.find(({ kind }) => kind === 'RESTART')).toMatchObject({
    basis: 'DN19 Đ25',
  })
})

test('[LD24 Đ7.2c] it is asked once: again only with a legal ground and the leader’s approval, and each time counts', async () => {
  const world = await worlds.under('lam-dong-2024')
  const { clerk, leader } = world.people
  const submitted = await aDossier(world, 'SUBMITTED')
  await markBoth(world, clerk, submitted.id)
  const asked = granted(await doAct(world, clerk, 'requestSupplement', seen(submitted)))
  const { dossier } = await answerBoth(world, asked.id)

  expect((await look(world, clerk, dossier.id)).check).toMatchObject({
    ...{ needsGround: true, needsApproval: true },
    items: [{ verdict: null }, { verdict: null }],
  })
  await markBoth(world, clerk, dossier.id)
  expect(await doAct(world, clerk, 'requestSupplement', seen(dossier))).toMatchObject({
    code: 'GROUND_MISSING',
  })
  const ground = 'Điều 5 Luật Hộ tịch: giấy tờ nộp bổ sung lại thiếu trang.'
  const again = granted(
    await doAct(world, clerk, 'requestSupplement', { ...seen(dossier), ground }),
  )
  expect(again).toMatchObject({
    ...{ state: 'SUBMITTED', openTasks: [{ kind: 'APPROVE_SUPPLEMENT' }] },
  })
  const sent = granted(await doAct(world, leader, 'approveSupplement', seen(again)))
  const { supplement } = await look(world, clerk, sent.id)
  expect(supplement).toMatchObject({ number: 2, ground, approvedBy: leader.displayName })
  expect(await factsOf(world, sent.id)).toMatchObject({ supplementRequests: 2 })
})

async function factsOf(world: World, dossierId: string) {
  const [last] = await world.db.client<{ type: string; payload: Record<string, unknown> }[]>`
    select type, payload from outbox where key = ${dossierId} order by id desc limit 1`
  return { type: last?.type, ...last?.payload }
}

test('a request later than three working days from reception goes out, and shows as a breach', async () => {
  const world = await worlds.under('kon-tum-2022')
  const { clerk } = world.people
  const submitted = await aDossier(world, 'SUBMITTED')
  await markBoth(world, clerk, submitted.id)
  world.clock.now = wallClock('2026-03-27 09:01')
  const { check } = await look(world, clerk, submitted.id)
  expect(check).toMatchObject({ noticeDueAt: wallClock('2026-03-27 09:00'), noticeLate: true })
  const asked = granted(await doAct(world, clerk, 'requestSupplement', seen(submitted)))
  expect((await look(world, clerk, asked.id)).supplement).toMatchObject({ late: true })
})

test('a procedure with terms of its own overrules the profile', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, officer } = world.people
  const procedure = await world.publishOwnTerms()
  const draft = await aDraft(world, procedure)
  const assigned = await bring(world, draft, 'ASSIGNED')
  world.clock.now = wallClock('2026-04-01 10:00')
  expect((await look(world, officer, assigned.id)).check).toMatchObject({
    ...{ noticeLate: false, noticeDueAt: wallClock('2026-04-02 09:00'), answerWithinDays: 30 },
  })
  await askAfterAcceptance(world, assigned)
  const { supplement } = await look(world, clerk, assigned.id)
  expect(supplement).toMatchObject({ late: false, answerBy: wallClock('2026-05-04 17:00') })
  world.clock.now = wallClock('2026-04-02 10:00')
  await answerBoth(world, assigned.id)
  const { clockStops, dueDateExplanation } = await look(world, clerk, assigned.id)
  expect(clockStops).toMatchObject([{ mode: 'PAUSE' }])
  expect(dueDateExplanation.find(({ kind }) => kind === 'PAUSE')?.basis).toBe('60/2014/QH13')
})

test('the clerk enters the answer of somebody who stands at the counter', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, officer } = world.people
  const submitted = await aDossier(world, 'SUBMITTED')
  await markBoth(world, clerk, submitted.id)
  const asked = granted(await doAct(world, clerk, 'requestSupplement', seen(submitted)))
  const scan = await world.upload(clerk, 'bản quét tại quầy')
  const saving = {
    ...{ dossierId: asked.id, answers: { '/childName': 'Nguyễn Thử Nghiệm Cường' } },
    papers: [{ documentId: 'giay-chung-sinh', fileId: scan.id, copyKind: 'ORIGINAL' }],
  }
  await expect(doAct(world, officer, 'saveSupplement', saving)).rejects.toThrow('FORBIDDEN')
  granted(await doAct(world, clerk, 'saveSupplement', saving))
  const sent = granted(await doAct(world, clerk, 'sendSupplement', seen(asked)))
  expect(sent.state).toBe('SUBMITTED')
})

test('asking, approving and answering are done once though asked for twice, and refused in the wrong state', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { officer, leader, citizen } = world.people
  const assigned = await aDossier(world, 'ASSIGNED')
  expect(await doAct(world, leader, 'approveSupplement', seen(assigned))).toMatchObject({
    code: 'DOSSIER_WRONG_STATE',
  })
  expect(await doAct(world, citizen, 'sendSupplement', seen(assigned))).toMatchObject({
    code: 'DOSSIER_WRONG_STATE',
  })
  await markBoth(world, officer, assigned.id)
  const once = async (person: typeof officer, name: string, dossier: typeof assigned) => {
    const request = { requestId: newId(), ...seen(dossier) }
    const first = granted(await doAct(world, person, name, request))
    expect(granted(await doAct(world, person, name, request))).toEqual(first)
    expect(await doAct(world, person, name, seen(dossier))).toMatchObject({
      code: 'DOSSIER_CHANGED',
    })
    return first
  }
  const drafted = await once(officer, 'requestSupplement', assigned)
  const asked = await once(leader, 'approveSupplement', drafted)
  const file = await world.upload(citizen, 'lần hai')
  const papers = [{ documentId: 'giay-chung-sinh', fileId: file.id }]
  const saving = { dossierId: asked.id, answers: { '/childName': 'Lê Thử Nghiệm' }, papers }
  granted(await doAct(world, citizen, 'saveSupplement', saving))
  await once(citizen, 'sendSupplement', asked)
  expect(await factsOf(world, asked.id)).toMatchObject({
    ...{ type: 'dossiers.supplement-received.v1', clockStoppedAt: null, supplementRequests: 1 },
    papers: { total: 1, digitised: 1, reused: 0 },
  })
})
