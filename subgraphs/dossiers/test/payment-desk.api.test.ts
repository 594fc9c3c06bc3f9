import { newId } from '@motcua/kernel'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  anOwingDossier,
  approve,
  aProcedureWithFees,
  askToPay,
  collect,
  openBank,
  paymentOf,
  payOnline,
  refuseAfterAppraisal,
} from './money-story.ts'
import { aDraft, bring, doAct, granted } from './story.ts'
import { shareWorlds, wallClock, type World } from './world.ts'

const worlds = shareWorlds()
const banks = new Map<World, Awaited<ReturnType<typeof openBank>>>()
afterAll(async () => {
  for (const bank of banks.values()) await bank.close()
  await worlds.close()
})

async function under(profile: string) {
  const world = await worlds.under(profile)
  const bank = banks.get(world) ?? (await openBank(world))
  banks.set(world, bank)
  bank.bank.behave({})
  return { world, bank }
}

let world: World
let bank: Awaited<ReturnType<typeof openBank>>
beforeEach(async () => {
  const opened = await under('dak-lak-2024')
  world = opened.world
  bank = opened.bank
})

async function payAndWait(of: World, id: string) {
  await payOnline(of, id)
  await vi.waitFor(async () =>
    expect((await paymentOf(of, of.people.citizen, id)).payment?.state).toBe('PAID'),
  )
}

describe('ways to pay by the regulation', () => {
  test.each([
    ['dak-lak-2024', ['PLATFORM', 'POST', 'CASH'], '[DL24 Đ9.3]'],
    ['dak-lak-2026', ['PLATFORM', 'POST', 'CASH'], '[DL26 Đ13.3]'],
    ['kon-tum-2022', ['PLATFORM', 'TRANSFER', 'POST', 'CASH'], '[KT22 Đ1.2d, KT22 Đ10]'],
    ['lam-dong-2024', ['PLATFORM', 'TRANSFER', 'POST', 'CASH'], '[LD24 Đ17.1]'],
    ['dak-nong-2019', ['PLATFORM', 'TRANSFER', 'POST', 'CASH'], '[DN19 Đ9.2b, DN19 Đ20.4]'],
  ])('%s: %j, paid online it goes on %s', async (profile, methods) => {
    const { world: there } = await under(profile)
    const { id } = await anOwingDossier(there)
    expect((await paymentOf(there, there.people.citizen, id)).payment).toMatchObject({ methods })
    await payAndWait(there, id)
    expect((await paymentOf(there, there.people.citizen, id)).state).toBe('PROCESSING')
  })

  test('level 3 of 2019: not online but on return, at the agency or by post [DN19 Đ9.1b]', async () => {
    const { world: there } = await under('dak-nong-2019')
    const version = await aProcedureWithFees(there, [{}], { onlineLevel: { level: 'PARTIAL' } })
    const { id, state } = await anOwingDossier(there, version)

    expect(state).toBe('ACCEPTED')
    const owing = await paymentOf(there, there.people.citizen, id)
    expect(owing.payment).toMatchObject({
      ...{ state: 'DUE', collectedAt: 'RETURN', methods: ['TRANSFER', 'POST', 'CASH'] },
      availableActs: [],
    })
    expect(await askToPay(there, there.people.citizen, id)).toEqual({ code: 'METHOD_NOT_POSSIBLE' })
  })
})

describe('at the desk', () => {
  test('cash: receipt, and the dossier goes on', async () => {
    const { id } = await anOwingDossier(world)
    const paid = await collect(world, id, { payerName: 'Lê Thị Đi Hộ' })
    expect(paid.state).toBe('PROCESSING')
    await world.followUp()

    const { payment } = await paymentOf(world, world.people.citizen, id)
    expect(payment).toMatchObject({
      ...{ state: 'PAID', method: 'CASH', payerName: 'Lê Thị Đi Hộ' },
      receiverName: world.people.clerk.displayName,
      receipt: { name: expect.stringContaining('bien-lai-') as string },
    })
  })

  test('by the post, with the number of its slip', async () => {
    const { world: there } = await under('dak-nong-2019')
    const { id } = await anOwingDossier(there)
    const { version: seenVersion } = await paymentOf(there, there.people.clerk, id)
    const given = { dossierId: id, seenVersion, method: 'POST', amount: 20_000 }
    expect((await doAct(there, there.people.clerk, 'collectPayment', given)).code).toBe(
      'TEXT_MISSING',
    )
    await collect(there, id, { method: 'POST', reference: 'BP-0001' })
    const { payment } = await paymentOf(there, there.people.citizen, id)
    expect(payment).toMatchObject({ method: 'POST', reference: 'BP-0001' })
  })

  test('wrong amount, wrong way, wrong person, twice: nothing is booked', async () => {
    const { id, version: seenVersion } = await anOwingDossier(world)
    const { clerk, officer, foreignClerk, citizen } = world.people
    const given = { dossierId: id, seenVersion, method: 'CASH', amount: 20_000 }
    const code = async (who: typeof clerk, change: object = {}) =>
      (await doAct(world, who, 'collectPayment', { ...given, ...change })).code

    expect(await code(clerk, { amount: 2_000 })).toBe('AMOUNT_DIFFERS')
    expect(await code(clerk, { method: 'TRANSFER' })).toBe('METHOD_NOT_POSSIBLE')
    expect(await code(clerk, { method: 'PLATFORM' })).toBe('METHOD_NOT_POSSIBLE')
    expect(await code(clerk, { seenVersion: 1 })).toBe('DOSSIER_CHANGED')
    expect(await code(foreignClerk)).toBe('DOSSIER_NOT_FOUND')
    await expect(code(officer)).rejects.toThrow('FORBIDDEN')
    await expect(code(citizen)).rejects.toThrow('FORBIDDEN')

    const request = { ...given, requestId: newId() }
    const first = granted(await doAct(world, clerk, 'collectPayment', request))
    expect(granted(await doAct(world, clerk, 'collectPayment', request)).version).toBe(
      first.version,
    )
    expect(await code(clerk, { seenVersion: first.version })).toBe('NOTHING_TO_PAY')
  })

  test('where the process collects on return: handed over only when paid', async () => {
    const [intake, ...rest] = ['INTAKE', 'ASSIGN', 'APPRAISE', 'APPROVE', 'RETURN']
    const roles = ['ONE_STOP_CLERK', 'UNIT_HEAD', 'PROCESSING_OFFICER', 'AGENCY_LEADER']
    const steps = [intake, ...rest].map((kind, index, all) => ({
      ...{ id: kind, kind, name: kind, role: roles[index] ?? 'ONE_STOP_CLERK' },
      ...{ allowanceMinutes: 60, follow: 'ONE', waitsFor: [], choices: {} },
      ...{ next: all.slice(index + 1, index + 2), collects: kind === 'RETURN' },
    }))
    const process = { startStepId: intake, steps }
    const version = await aProcedureWithFees(world, [{}], { process })
    const settled = await bring(world, await draftOf(version), 'SETTLED')
    const handing = { dossierId: settled.id, seenVersion: settled.version }
    const { clerk } = world.people
    expect((await doAct(world, clerk, 'returnResult', handing)).code).toBe('PAYMENT_DUE')

    const paid = await collect(world, settled.id)
    expect(paid.state).toBe('SETTLED')
    const again = { ...handing, seenVersion: paid.version }
    expect(granted(await doAct(world, clerk, 'returnResult', again)).state).toBe('RETURNED')
  })

  test('not paid in time: shown, and the clerk may end it', async () => {
    const { id, version: seenVersion } = await anOwingDossier(world)
    const { clerk } = world.people
    const ending = { dossierId: id, seenVersion, reason: 'Quá hạn nộp lệ phí.' }
    expect((await doAct(world, clerk, 'discontinueUnpaid', ending)).code).toBe('STILL_TIME_TO_PAY')

    world.clock.now = wallClock('2026-04-09 09:00')
    expect((await paymentOf(world, clerk, id)).payment).toMatchObject({
      ...{ overdue: true, availableActs: ['COLLECT', 'DISCONTINUE'] },
    })
    const ended = granted(await doAct(world, clerk, 'discontinueUnpaid', ending))
    expect(ended.state).toBe('DISCONTINUED')
    await world.followUp()
    expect((await paymentOf(world, clerk, id)).payment).toMatchObject({ state: 'CANCELLED' })
  })
})

async function draftOf(version: Awaited<ReturnType<typeof aProcedureWithFees>>) {
  return aDraft(world, version)
}

describe('money that goes back', () => {
  test.each([
    ['dak-lak-2024', '[DL24 Đ9.4]'],
    ['dak-lak-2026', '[DL26 Đ13.4]'],
    ['dak-nong-2019', '[DN19 Đ13.2c]'],
  ])('%s: refused after it was paid online, by the platform %s', async (profile) => {
    const { world: there } = await under(profile)
    const { id } = await anOwingDossier(there)
    await payAndWait(there, id)
    await refuseAfterAppraisal(there, id)

    const due = await paymentOf(there, there.people.treasurer, id)
    expect(due.payment).toMatchObject({
      availableActs: ['APPROVE_REFUND'],
      refunds: [{ amount: 20_000, cause: 'NOT_SERVED', state: 'DUE' }],
    })
    const answer = await approve(there, due.payment?.refunds[0]?.['id'], { method: 'PLATFORM' })
    expect(answer).toEqual({ refund: { state: 'DONE', method: 'PLATFORM' } })
    const { payment, history, state } = await paymentOf(there, there.people.citizen, id)
    expect(state).toBe('DISCONTINUED')
    expect(payment?.refunds).toMatchObject([{ state: 'DONE', fault: null }])
    expect(history.at(-1)).toMatchObject({ act: 'PAYMENT_REFUNDED' })
  })

  test('nothing when the applicant withdraws, or does not collect [DL24 Đ9.4]', async () => {
    const { id } = await anOwingDossier(world)
    await payAndWait(world, id)
    const { citizen, leader } = world.people
    const asking = await paymentOf(world, citizen, id)
    const asked = { dossierId: id, seenVersion: asking.version, reason: 'Không còn nhu cầu' }
    const withdrawn = granted(await doAct(world, citizen, 'requestWithdrawal', asked))
    const confirming = { dossierId: id, seenVersion: withdrawn.version }
    granted(await doAct(world, leader, 'confirmWithdrawal', confirming))
    await world.followUp()
    expect((await paymentOf(world, citizen, id)).payment?.refunds).toEqual([])

    const waiting = await anOwingDossier(world)
    await payAndWait(world, waiting.id)
    world.clock.now = wallClock('2027-03-24 09:00')
    await world.followUp()
    expect((await paymentOf(world, citizen, waiting.id)).payment?.refunds).toEqual([])
  })

  test('the finance officer alone approves; cash with its voucher, once', async () => {
    const { id } = await anOwingDossier(world)
    await collect(world, id)
    await refuseAfterAppraisal(world, id)
    const { payment } = await paymentOf(world, world.people.treasurer, id)
    const refundId = payment?.refunds[0]?.['id']
    expect(payment?.refunds).toMatchObject([{ methods: ['CASH', 'TRANSFER'] }])

    expect(await approve(world, refundId, { method: 'PLATFORM', reference: '1' })).toEqual({
      code: 'METHOD_NOT_POSSIBLE',
    })
    expect(await approve(world, refundId, { method: 'CASH' })).toEqual({ code: 'TEXT_MISSING' })
    const paying = { method: 'CASH', reference: 'PC-12/2026' }
    expect(await approve(world, refundId, paying)).toMatchObject({ refund: { state: 'DONE' } })
    expect(await approve(world, refundId, paying)).toEqual({ code: 'REFUND_WRONG_STATE' })
    const asClerk = `mutation Do($input: ApproveRefundInput!) {
      approveRefund(input: $input) { ... on Refusal { code } } }`
    const input = { requestId: newId(), refundId, method: 'CASH', reference: '1' }
    await expect(world.ask(world.people.clerk, asClerk, { input })).rejects.toThrow('FORBIDDEN')
  })

  test('the platform is asked again until it has done its part; its no goes back to the officer', async () => {
    const { id } = await anOwingDossier(world)
    await payAndWait(world, id)
    await refuseAfterAppraisal(world, id)
    const refund = async () =>
      (await paymentOf(world, world.people.treasurer, id)).payment?.refunds[0]
    const refundId = (await refund())?.['id']

    bank.bank.behave({ answers: 'DOWN' })
    await approve(world, refundId, { method: 'PLATFORM' })
    expect(await refund()).toMatchObject({ state: 'SENT', fault: 'UNREACHABLE' })
    bank.bank.behave({ refunds: 'FAILED' })
    world.clock.now = wallClock('2026-03-24 09:10')
    await bank.sweep()
    expect(await refund()).toMatchObject({ state: 'DUE', fault: 'FAILED', method: null })
    const cash = { method: 'CASH', reference: 'PC-13/2026' }
    expect(await approve(world, refundId, cash)).toMatchObject({ refund: { state: 'DONE' } })
  })

  test('paid online and at the desk: the second goes back', async () => {
    bank.bank.behave({ notices: 'LATE' })
    const { id } = await anOwingDossier(world)
    await payOnline(world, id)
    await collect(world, id)
    bank.bank.release()
    await vi.waitFor(async () =>
      expect((await paymentOf(world, world.people.citizen, id)).payment?.refunds).toMatchObject([
        { cause: 'NOT_OWED', amount: 20_000, state: 'DUE' },
      ]),
    )
  })

  test('another rule of the law: the finance officer says which', async () => {
    const { id } = await anOwingDossier(world)
    await collect(world, id)
    const { treasurer, clerk } = world.people
    const asked = { dossierId: id, ground: '' }
    expect((await doAct(world, treasurer, 'demandRefund', asked)).code).toBe('TEXT_MISSING')
    const ground = 'Nộp nhầm mức thu; Luật Phí và lệ phí.'
    granted(await doAct(world, treasurer, 'demandRefund', { ...asked, ground }))
    const again = await doAct(world, treasurer, 'demandRefund', { ...asked, ground })
    expect(again.code).toBe('NOTHING_TO_REFUND')
    await expect(doAct(world, clerk, 'demandRefund', { ...asked, ground })).rejects.toThrow(
      'FORBIDDEN',
    )
  })
})

test('paid while the leader decides on a withdrawal: turned down, it goes on as paid', async () => {
  const { id, version } = await anOwingDossier(world)
  const { citizen, leader, clerk } = world.people
  const asking = { dossierId: id, seenVersion: version, reason: 'Đổi ý' }
  granted(await doAct(world, citizen, 'requestWithdrawal', asking))
  await payAndWait(world, id)
  const waiting = await paymentOf(world, citizen, id)
  expect(waiting.state).toBe('WITHDRAWAL_REQUESTED')

  const ground = 'Hồ sơ đã được thụ lý.'
  const turning = { dossierId: id, seenVersion: waiting.version, ground }
  const back = granted(await doAct(world, leader, 'turnDownWithdrawal', turning))
  expect(back).toMatchObject({ state: 'ACCEPTED', openTasks: [{ kind: 'INTAKE' }] })
  expect(back.dueAt).not.toBeNull()
  const forwarding = { dossierId: id, seenVersion: back.version }
  expect(granted(await doAct(world, clerk, 'forwardDossier', forwarding)).state).toBe('PROCESSING')
})
