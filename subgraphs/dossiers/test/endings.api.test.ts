import { buffer } from 'node:stream/consumers'
import { verifyPdf } from '@motcua/documents'
import { newId } from '@motcua/kernel'
import { afterAll, expect, test } from 'vitest'
import { aDossier, doAct, granted } from './story.ts'
import { answerBoth, askAfterAcceptance, look, markBoth, seen } from './supplement-story.ts'
import { shareWorlds, wallClock, type World } from './world.ts'

const worlds = shareWorlds()
afterAll(() => worlds.close())

const refusal = {
  reason: 'Nơi cư trú không thuộc thẩm quyền của phường (Điều 13 Luật Hộ tịch).',
  guidance: 'Nộp tại UBND xã nơi cư trú.',
}

async function lastEvent(world: World, dossierId: string) {
  const [last] = await world.db.client<{ type: string; payload: Record<string, unknown> }[]>`
    select type, payload from outbox where key = ${dossierId} order by id desc limit 1`
  return { type: last?.type, ...last?.payload }
}

test('[DL24 Đ9.2, DL26 Đ13.2, DL24 Đ20.2, DL26 Đ24.2] a dossier that does not meet the conditions is refused in writing, with the reason, by the leader’s approval', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { officer, leader, clerk, citizen } = world.people
  const assigned = await aDossier(world, 'ASSIGNED')
  await markBoth(world, officer, assigned.id)
  const proposing = { ...seen(assigned), ...refusal, withMarks: true }
  expect(
    await doAct(world, officer, 'proposeRefusal', { ...proposing, reason: ' ' }),
  ).toMatchObject({ code: 'TEXT_MISSING' })
  const proposed = granted(await doAct(world, officer, 'proposeRefusal', proposing))
  expect(proposed.openTasks).toEqual([{ kind: 'APPROVE_REFUSAL', role: 'AGENCY_LEADER' }])
  expect((await look(world, citizen, assigned.id)).refusalProposal).toBeNull()

  const back = granted(
    await doAct(world, leader, 'sendBackDossier', {
      ...seen(proposed),
      reason: 'Nêu rõ điều luật.',
    }),
  )
  expect(back.openTasks).toEqual([{ kind: 'APPRAISE', role: 'PROCESSING_OFFICER' }])
  const again = granted(
    await doAct(world, officer, 'proposeRefusal', { ...proposing, ...seen(back) }),
  )
  await expect(doAct(world, clerk, 'approveRefusal', seen(again))).rejects.toThrow('FORBIDDEN')
  const refused = granted(await doAct(world, leader, 'approveRefusal', seen(again)))
  expect(refused).toMatchObject({ state: 'DISCONTINUED', openTasks: [], availableActs: [] })

  await world.followUp()
  const { ending } = await look(world, citizen, refused.id)
  expect(ending).toMatchObject({
    ...{ cause: 'REFUSED', reason: refusal.reason, punctuality: 'EARLY' },
    noticeNumber: '1/2026/TCHS',
    items: [{ target: '/childName' }, { target: 'giay-chung-sinh' }],
  })
  const pdf = await buffer(await world.storage.readFile(ending?.notice?.sha256 ?? ''))
  expect((await verifyPdf(new Uint8Array(pdf))).signatures).toHaveLength(1)
  expect(await lastEvent(world, refused.id)).toMatchObject({
    ...{ type: 'dossiers.dossier-discontinued.v1', cause: 'REFUSED', punctuality: 'EARLY' },
  })
})

test('a refusal past the due date is late', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { officer, leader } = world.people
  const assigned = await aDossier(world, 'ASSIGNED')
  const proposed = granted(
    await doAct(world, officer, 'proposeRefusal', { ...seen(assigned), ...refusal }),
  )
  world.clock.now = wallClock('2026-03-27 09:01')
  const refused = granted(await doAct(world, leader, 'approveRefusal', seen(proposed)))
  expect(refused.punctuality).toBe('OVERDUE')
})

test('not accepting can take over the marks: what, why and how to mend', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { clerk, citizen } = world.people
  const submitted = await aDossier(world, 'SUBMITTED')
  await markBoth(world, clerk, submitted.id)
  const declining = { ...seen(submitted), reason: 'Không thuộc thẩm quyền.', withMarks: true }
  const declined = granted(await doAct(world, clerk, 'declineDossier', declining))
  expect((await look(world, citizen, declined.id)).decline?.items).toEqual([
    { target: '/childName' },
    { target: 'giay-chung-sinh' },
  ])
})

test('before acceptance the applicant withdraws at once', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen, stranger, officer } = world.people
  const submitted = await aDossier(world, 'SUBMITTED')
  const asking = { ...seen(submitted), reason: 'Tôi nộp nhầm.' }
  expect(await doAct(world, stranger, 'requestWithdrawal', asking)).toMatchObject({
    code: 'DOSSIER_NOT_FOUND',
  })
  await expect(doAct(world, officer, 'requestWithdrawal', asking)).rejects.toThrow('FORBIDDEN')
  const ended = granted(await doAct(world, citizen, 'requestWithdrawal', asking))
  expect(ended).toMatchObject({ state: 'DISCONTINUED', openTasks: [], punctuality: null })
  expect(await lastEvent(world, ended.id)).toMatchObject({ cause: 'WITHDRAWN', receivedAt: null })
})

test('after acceptance the leader confirms or turns down a withdrawal; the clock stands meanwhile', async () => {
  const world = await worlds.under('dak-lak-2026')
  const { citizen, leader, officer, clerk } = world.people
  const assigned = await aDossier(world, 'ASSIGNED')
  world.clock.now = wallClock('2026-03-25 09:00')
  const request = { requestId: newId(), ...seen(assigned), reason: 'Đổi nơi cư trú.' }
  const asked = granted(await doAct(world, citizen, 'requestWithdrawal', request))
  expect(granted(await doAct(world, citizen, 'requestWithdrawal', request))).toEqual(asked)
  expect(asked).toMatchObject({
    ...{ state: 'WITHDRAWAL_REQUESTED', dueAt: null },
    openTasks: [{ kind: 'DECIDE_WITHDRAWAL', role: 'AGENCY_LEADER' }],
  })
  expect((await look(world, leader, asked.id)).availableActs).toEqual([
    'CONFIRM_WITHDRAWAL',
    'TURN_DOWN_WITHDRAWAL',
  ])

  world.clock.now = wallClock('2026-03-26 09:00')
  const ground = 'Điều 7 Luật Hộ tịch: đã thông báo cho bên liên quan.'
  await expect(
    doAct(world, officer, 'turnDownWithdrawal', { ...seen(asked), ground }),
  ).rejects.toThrow('FORBIDDEN')
  expect(
    await doAct(world, leader, 'turnDownWithdrawal', { ...seen(asked), ground: '' }),
  ).toMatchObject({ code: 'TEXT_MISSING' })
  const goesOn = granted(
    await doAct(world, leader, 'turnDownWithdrawal', { ...seen(asked), ground }),
  )
  expect(goesOn).toMatchObject({
    ...{ state: 'PROCESSING', dueAt: wallClock('2026-03-30 09:00') },
    openTasks: [{ kind: 'APPRAISE', role: 'PROCESSING_OFFICER' }],
  })
  const { history } = await look(world, citizen, asked.id)
  expect(history.at(-1)).toMatchObject({ act: 'WITHDRAWAL_TURNED_DOWN', note: ground })

  const atCounter = { ...seen(goesOn), reason: 'Đơn xin rút ngày 26/3/2026.' }
  const again = granted(await doAct(world, clerk, 'requestWithdrawal', atCounter))
  const ended = granted(await doAct(world, leader, 'confirmWithdrawal', seen(again)))
  expect(ended.state).toBe('DISCONTINUED')
  await world.followUp()
  const { ending } = await look(world, citizen, ended.id)
  expect(ending).toMatchObject({ cause: 'WITHDRAWN', noticeNumber: '1/2026/TBDHS' })
  expect(ending?.notice).not.toBeNull()
})

test('a set of forms without a notice of discontinuation makes none', async () => {
  const world = await worlds.under('dak-lak-2024')
  const { citizen, leader } = world.people
  const accepted = await aDossier(world, 'ACCEPTED')
  const asked = granted(
    await doAct(world, citizen, 'requestWithdrawal', { ...seen(accepted), reason: 'Đổi ý.' }),
  )
  granted(await doAct(world, leader, 'confirmWithdrawal', seen(asked)))
  await world.followUp()
  const { ending } = await look(world, citizen, accepted.id)
  expect(ending).toMatchObject({ noticeNumber: null, notice: null })
})

test('once the result is signed nothing can be withdrawn', async () => {
  const world = await worlds.under('dak-lak-2024')
  const settled = await aDossier(world, 'SETTLED')
  const asking = { ...seen(settled), reason: 'Đổi ý.' }
  expect(await doAct(world, world.people.citizen, 'requestWithdrawal', asking)).toMatchObject({
    code: 'DOSSIER_WRONG_STATE',
  })
})

test('when the term passes without an answer the agency may discontinue, not before', async () => {
  const world = await worlds.under('dak-lak-2026')
  const { leader, clerk, citizen } = world.people
  const assigned = await aDossier(world, 'ASSIGNED')
  const asked = await askAfterAcceptance(world, assigned, { answerWithinDays: 5 })
  expect(asked.openTasks).toEqual([{ kind: 'AWAIT_SUPPLEMENT', role: 'AGENCY_LEADER' }])
  const ending = { ...seen(asked), reason: 'Không bổ sung trong thời hạn.' }
  expect(await doAct(world, leader, 'discontinueDossier', ending)).toMatchObject({
    code: 'ANSWER_STILL_POSSIBLE',
  })
  world.clock.now = wallClock('2026-03-31 08:00')
  expect((await look(world, leader, asked.id)).availableActs).toEqual(['DISCONTINUE'])
  await expect(doAct(world, clerk, 'discontinueDossier', ending)).rejects.toThrow('FORBIDDEN')
  const ended = granted(await doAct(world, leader, 'discontinueDossier', ending))
  expect(ended).toMatchObject({ state: 'DISCONTINUED', punctuality: 'EARLY', openTasks: [] })
  expect(await lastEvent(world, ended.id)).toMatchObject({ cause: 'NOT_SUPPLEMENTED' })
  expect((await look(world, citizen, ended.id)).availableActs).toEqual([])
})

test('an answer that comes late is still an answer while nobody ended it', async () => {
  const world = await worlds.under('dak-lak-2026')
  const asked = await askAfterAcceptance(world, await aDossier(world, 'ASSIGNED'), {
    answerWithinDays: 1,
  })
  world.clock.now = wallClock('2026-04-10 08:00')
  const { dossier } = await answerBoth(world, asked.id)
  expect(dossier.state).toBe('PROCESSING')
})
