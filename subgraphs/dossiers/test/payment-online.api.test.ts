import { newId } from '@motcua/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { listMessages } from '../src/store/payments/orders.ts'
import { sumAccounts } from '../src/store/payments/ledger.ts'
import {
  anOwingDossier,
  aProcedureWithFees,
  askToPay,
  openBank,
  paymentOf,
  payOnline,
  startPaying,
  type Bank,
} from './money-story.ts'
import { aDraft, bring, doAct, granted } from './story.ts'
import { openWorld, tuesdayMorning, wallClock, type World } from './world.ts'

let world: World
let bank: Bank

beforeAll(async () => {
  world = await openWorld('lam-dong-2024')
  bank = await openBank(world)
})
beforeEach(() => {
  world.clock.now = tuesdayMorning
  bank.bank.behave({})
  bank.doubts.length = 0
})
afterAll(async () => {
  await bank.close()
  await world.close()
})

const seen = (id: string) => paymentOf(world, world.people.citizen, id)
const paidIs = (id: string) =>
  vi.waitFor(async () => expect((await seen(id)).payment?.state).toBe('PAID'))

describe('asking for the fee', () => {
  test('an accepted dossier waits for it: state 6, the clock stands, nobody can pass it on [LD24 Đ17.2]', async () => {
    const accepted = await anOwingDossier(world)

    expect(accepted).toMatchObject({
      state: 'AWAITING_PAYMENT',
      dueAt: null,
      openTasks: [{ kind: 'AWAIT_PAYMENT', role: 'ONE_STOP_CLERK' }],
    })
    expect(accepted.history.map(({ act }) => act).slice(-2)).toEqual([
      'ACCEPTED',
      'PAYMENT_REQUESTED',
    ])
    const forwarding = { dossierId: accepted.id, seenVersion: accepted.version }
    const { code } = await doAct(world, world.people.clerk, 'forwardDossier', forwarding)
    expect(code).toBe('PAYMENT_DUE')
    expect(await seen(accepted.id)).toMatchObject({
      clockStoppedAt: tuesdayMorning,
      payment: {
        ...{ state: 'DUE', total: 20_000, collectedAt: 'INTAKE', availableActs: ['PAY'] },
        methods: ['PLATFORM', 'TRANSFER', 'POST', 'CASH'],
        lines: [{ feeId: 'le-phi', quantity: 1, due: 20_000, exemption: null }],
      },
    })
  })

  test('nothing owed, nothing waited for: a claimed exemption with its paper [DN19 Đ20.1]', async () => {
    const exemption = {
      ...{ id: 'ho-ngheo', name: { vi: 'Hộ nghèo' }, basis: 'Thông tư', percent: 100 },
      documentId: 'giay-chung-sinh',
    }
    const version = await aProcedureWithFees(world, [{ exemptions: [exemption] }])
    const accepted = await anOwingDossier(world, version)

    expect(accepted.state).toBe('ACCEPTED')
    expect((await seen(accepted.id)).payment).toBeNull()
  })

  test('an amount that the council sets is entered once, at acceptance', async () => {
    const version = await aProcedureWithFees(world, [{ amount: null }])
    const draft = await bring(world, await aDraft(world, version), 'SUBMITTED')
    const accepting = { dossierId: draft.id, seenVersion: draft.version }
    const { clerk } = world.people

    const refused = await doAct(world, clerk, 'acceptDossier', accepting)
    expect(refused).toMatchObject({ code: 'FEE_NOT_STATED' })
    expect(refused.message).toContain('Lệ phí')
    const stray = { ...accepting, fees: [{ feeId: 'khac', amount: 1 }] }
    expect((await doAct(world, clerk, 'acceptDossier', stray)).code).toBe('FEE_UNKNOWN')

    const fees = [{ feeId: 'le-phi', amount: 50_000 }]
    granted(await doAct(world, clerk, 'acceptDossier', { ...accepting, fees }))
    expect((await seen(draft.id)).payment).toMatchObject({ total: 50_000 })
  })

  test('the browser is shown the same reckoning before anything is sent', async () => {
    const version = await aProcedureWithFees(world)
    const draft = await aDraft(world, version)
    const query = `query Read($id: ID!) { dossier(id: $id) { payment { id }
      checklist { feeTotal fees { feeId due } } } }`

    expect(await world.ask(world.people.citizen, query, { id: draft.id })).toEqual({
      dossier: {
        payment: null,
        checklist: { feeTotal: 20_000, fees: [{ feeId: 'le-phi', due: 20_000 }] },
      },
    })
  })
})

describe('paying on the platform', () => {
  test('confirmed by its signed word the dossier goes on by itself, the due date moved [LD24 Đ2.7, LD24 Đ17.1, LD24 Đ17.2]', async () => {
    const { id } = await anOwingDossier(world)
    world.clock.now = wallClock('2026-03-25 09:00')
    const back = await payOnline(world, id)
    expect(back).toContain('/payments/return?')
    await paidIs(id)
    await world.followUp()

    const paid = await seen(id)
    expect(paid).toMatchObject({
      ...{ state: 'PROCESSING', clockStoppedAt: null },
      dueAt: wallClock('2026-03-30 09:00'),
      openTasks: [{ kind: 'ASSIGN' }],
      payment: { method: 'PLATFORM', availableActs: [], order: { state: 'PAID', fault: null } },
    })
    expect(paid.payment?.['reference']).toMatch(/^GD/)
    expect(paid.payment?.['receiptNumber']).toMatch(/^\d{6}\/2026$/)
    expect(paid.payment?.['receipt']).toMatchObject({ mediaType: 'application/pdf' })
    expect(paid.history.slice(-2)).toMatchObject([
      { act: 'PAYMENT_RECEIVED', actorName: 'Nền tảng thanh toán' },
      { act: 'FORWARDED' },
    ])
    const query = `query Read($id: ID!) { dossier(id: $id) { historyIntact
      dueDateExplanation { kind basis } } }`
    expect(await world.ask(world.people.citizen, query, { id })).toMatchObject({
      dossier: {
        historyIntact: true,
        dueDateExplanation: expect.arrayContaining([
          { kind: 'PAUSE', basis: 'LD24 Đ17.2' },
        ]) as unknown,
      },
    })
  })

  test('the browser that comes back confirms nothing: the platform is asked [LD24 Đ17.2]', async () => {
    bank.bank.behave({ notices: 'NEVER' })
    const { id } = await anOwingDossier(world)
    const back = await payOnline(world, id)
    expect((await seen(id)).payment?.state).toBe('DUE')

    const forged = back.replace(
      /signature=./,
      (first) => `signature=${first.endsWith('0') ? 1 : 0}`,
    )
    const elsewhere = await fetch(forged, { redirect: 'manual' })
    expect(elsewhere.headers.get('location')).toBe(`${world.state.origin}/ho-so`)
    expect((await seen(id)).payment?.state).toBe('DUE')

    const home = await fetch(back, { redirect: 'manual' })
    expect(home.headers.get('location')).toContain(`/ho-so/${id}/thanh-toan`)
    expect((await seen(id)).payment?.state).toBe('PAID')
  })

  test('one attempt fails, the next succeeds', async () => {
    const { id } = await anOwingDossier(world)
    await payOnline(world, id, 'fail')
    await vi.waitFor(async () =>
      expect((await seen(id)).payment?.['order']).toMatchObject({ state: 'FAILED' }),
    )
    await payOnline(world, id)
    await paidIs(id)
  })

  test('only by the applicant, only what is owed, and the same order when asked twice', async () => {
    const { id } = await anOwingDossier(world)
    const requestId = newId()
    const first = await startPaying(world, id, requestId)

    expect(await startPaying(world, id, requestId)).toEqual(first)
    expect(await startPaying(world, id)).toEqual(first)
    expect(await askToPay(world, world.people.stranger, id)).toEqual({ code: 'DOSSIER_NOT_FOUND' })
    expect(await askToPay(world, world.people.clerk, id)).toEqual({ code: 'DOSSIER_NOT_FOUND' })
    await expect(askToPay(world, null, id)).rejects.toThrow('UNAUTHENTICATED')
    await payOnline(world, id)
    await paidIs(id)
    expect(await askToPay(world, world.people.citizen, id)).toEqual({ code: 'NOTHING_TO_PAY' })
  })

  test('while the platform is down nothing is charged, and it can be tried again', async () => {
    const { id } = await anOwingDossier(world)
    bank.bank.behave({ answers: 'DOWN' })
    const requestId = newId()
    const refused = await askToPay(world, world.people.citizen, id, requestId)
    expect(refused).toEqual({ code: 'PLATFORM_UNAVAILABLE' })

    bank.bank.behave({})
    const { payUrl } = await startPaying(world, id, requestId)
    expect(payUrl).toContain('/pay/')
  })
})

describe('notices', () => {
  const own = async (id: string) => {
    const { order } = await startPaying(world, id)
    return listMessages(world.db, order)
  }

  test.each(['TWICE', 'OUT_OF_ORDER'] as const)(
    '%s: booked once, and paid stays paid',
    async (notices) => {
      bank.bank.behave({ notices })
      const { id } = await anOwingDossier(world)
      const { order } = await startPaying(world, id)
      await payOnline(world, id)
      await vi.waitFor(async () =>
        expect((await listMessages(world.db, order)).map(({ verdict }) => verdict)).toEqual([
          'CONFIRMS',
          notices === 'TWICE' ? 'REPEATED' : 'STALE',
        ]),
      )
      const { payment, history } = await seen(id)
      expect(payment).toMatchObject({ state: 'PAID', refunds: [] })
      expect(history.filter(({ act }) => act === 'PAYMENT_RECEIVED')).toHaveLength(1)
    },
  )

  test('late ones count when they come', async () => {
    bank.bank.behave({ notices: 'LATE' })
    const { id } = await anOwingDossier(world)
    await payOnline(world, id)
    expect((await seen(id)).payment?.state).toBe('DUE')
    bank.bank.release()
    await paidIs(id)
  })

  test('forged ones are refused and kept', async () => {
    bank.bank.behave({ notices: 'FORGED' })
    const { id } = await anOwingDossier(world)
    await payOnline(world, id)
    await vi.waitFor(() => expect(bank.doubts).toMatchObject([{ verdict: 'FORGED' }]))
    expect((await seen(id)).payment?.state).toBe('DUE')
    expect(await own(id)).toEqual([])

    expect((await bank.send({ merchant: 'MOTCUA', order: newId(), status: 'PAID' })).status).toBe(
      401,
    )
    expect((await bank.send('nothing')).status).toBe(400)
  })

  test('another amount confirms nothing and is shown to the officer alone', async () => {
    bank.bank.behave({ notices: 'WRONG_AMOUNT' })
    const { id } = await anOwingDossier(world)
    await payOnline(world, id)
    const ofOfficer = () => paymentOf(world, world.people.treasurer, id)
    await vi.waitFor(async () =>
      expect((await ofOfficer()).payment?.['order']).toMatchObject({ fault: 'AMOUNT_DIFFERS' }),
    )
    const { state, payment } = await seen(id)
    expect(state).toBe('AWAITING_PAYMENT')
    expect(payment).toMatchObject({ state: 'DUE', order: { fault: null } })
  })

  test('that never come: the sweep asks, and again where the platform is silent', async () => {
    bank.bank.behave({ notices: 'NEVER' })
    const { id } = await anOwingDossier(world)
    await payOnline(world, id)

    bank.bank.behave({ answers: 'DOWN' })
    world.clock.now = wallClock('2026-03-24 09:02')
    await bank.sweep()
    expect((await seen(id)).payment?.state).toBe('DUE')
    bank.bank.behave({})
    await bank.sweep()
    expect((await seen(id)).payment?.state).toBe('DUE')
    world.clock.now = wallClock('2026-03-24 09:20')
    await bank.sweep()
    expect((await seen(id)).payment?.state).toBe('PAID')
  })

  test('the applicant can have the platform asked at once', async () => {
    bank.bank.behave({ notices: 'NEVER' })
    const { id } = await anOwingDossier(world)
    await payOnline(world, id)
    const { citizen, stranger } = world.people
    const asked = await doAct(world, citizen, 'checkPayment', { dossierId: id })
    expect(asked.dossier?.state).toBe('PROCESSING')
    expect((await doAct(world, stranger, 'checkPayment', { dossierId: id })).code).toBe(
      'DOSSIER_NOT_FOUND',
    )
  })
})

test('the ledger of the agency is balanced', async () => {
  const sums = await sumAccounts(world.db, world.agencyId)
  expect(sums.reduce((total, { balance }) => total + balance, 0)).toBe(0)
  expect(sums.find(({ account }) => account === 'PLATFORM')?.balance).toBeGreaterThan(0)
})
