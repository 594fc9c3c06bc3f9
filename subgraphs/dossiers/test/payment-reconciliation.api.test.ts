import { newId } from '@motcua/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  anOwingDossier,
  collect,
  openBank,
  paymentOf,
  payOnline,
  type Bank,
} from './money-story.ts'
import { openWorld, wallClock, type World } from './world.ts'

let world: World
let bank: Bank
let day = 0

beforeAll(async () => {
  world = await openWorld()
  bank = await openBank(world)
})
beforeEach(() => {
  bank.bank.behave({})
  day += 1
  world.clock.now = wallClock(`2026-03-${String(day).padStart(2, '0')} 09:00`)
})
afterAll(async () => {
  await bank.close()
  await world.close()
})

const today = () => `2026-03-${String(day).padStart(2, '0')}`

async function aPaidDossier() {
  const { id } = await anOwingDossier(world)
  await payOnline(world, id)
  await vi.waitFor(async () =>
    expect((await paymentOf(world, world.people.citizen, id)).payment?.state).toBe('PAID'),
  )
  return id
}

const fields = `day ownCount ownAmount platformCount platformAmount differenceCount
  differences { nodes { kind movement code here there dossier { id } } pageInfo { hasNextPage } }`

async function fetchDay(who = world.people.treasurer, on = today()) {
  const query = `mutation Do($input: FetchStatementInput!) { answer: fetchStatement(input: $input) {
    ... on FetchStatementSuccess { reconciliation { ${fields} } } ... on Refusal { code } } }`
  const input = { requestId: newId(), agencyId: world.agencyId, day: on }
  const { answer } = await world.ask<{
    answer: { reconciliation?: Record<string, unknown>; code?: string }
  }>(who, query, { input })
  return answer
}

describe('a day of the platform and a day of ours', () => {
  test('agree', async () => {
    await aPaidDossier()
    expect((await fetchDay()).reconciliation).toMatchObject({
      ...{ day: today(), ownCount: 1, ownAmount: 20_000 },
      ...{ platformCount: 1, platformAmount: 20_000, differenceCount: 0 },
    })
  })

  test.each([
    ['SHORT', { kind: 'MISSING_THERE', here: 20_000, there: null }],
    ['WRONG_AMOUNT', { kind: 'AMOUNT_DIFFERS', here: 20_000, there: 21_000 }],
    ['DOUBLE', { kind: 'DOUBLE', here: 20_000, there: 20_000 }],
    ['EXTRA', { kind: 'MISSING_HERE', here: null, there: 20_000 }],
  ] as const)('%s: named, with its dossier', async (statement, expected) => {
    const id = await aPaidDossier()
    bank.bank.behave({ statement })
    const { reconciliation } = await fetchDay()
    const dossier = statement === 'EXTRA' ? null : { id }
    expect(reconciliation).toMatchObject({
      differenceCount: 1,
      differences: { nodes: [{ ...expected, movement: 'PAYMENT', dossier }] },
    })
  })

  test('a payment that we were never told of: named, asked after, and then they agree', async () => {
    bank.bank.behave({ notices: 'NEVER' })
    const { id } = await anOwingDossier(world)
    await payOnline(world, id)
    expect((await fetchDay()).reconciliation).toMatchObject({
      differences: { nodes: [{ kind: 'STATUS_DIFFERS', here: null, there: 20_000 }] },
    })
    await bank.sweep()
    expect((await paymentOf(world, world.people.citizen, id)).payment?.state).toBe('PAID')
    expect((await fetchDay()).reconciliation).toMatchObject({ differenceCount: 0 })
  })

  test('the sweep compares yesterday by itself, once', async () => {
    await aPaidDossier()
    const yesterday = today()
    world.clock.now = wallClock(`2026-03-${String(day + 1).padStart(2, '0')} 01:30`)
    await bank.sweep()
    const query = `query Read($agencyId: ID!, $day: String!) {
      reconciliation(agencyId: $agencyId, day: $day) { ${fields} } }`
    const read = { agencyId: world.agencyId, day: yesterday }
    expect(await world.ask(world.people.leader, query, read)).toMatchObject({
      reconciliation: { ownCount: 1, differenceCount: 0 },
    })
    bank.bank.behave({ statement: 'SHORT' })
    await bank.sweep()
    expect(await world.ask(world.people.leader, query, read)).toMatchObject({
      reconciliation: { differenceCount: 0 },
    })
  })

  test('a day to come, a silent platform, somebody else: refused', async () => {
    expect(await fetchDay(world.people.treasurer, '2031-01-01')).toEqual({
      code: 'DAY_NOT_POSSIBLE',
    })
    bank.bank.behave({ answers: 'DOWN' })
    expect(await fetchDay()).toEqual({ code: 'PLATFORM_UNAVAILABLE' })
    await expect(fetchDay(world.people.clerk)).rejects.toThrow('FORBIDDEN')
    await expect(fetchDay(world.people.foreignClerk)).rejects.toThrow('FORBIDDEN')
  })
})

describe('lists of the finance officer', () => {
  test('payments by state, refunds, balances and days, for their agency alone', async () => {
    const owing = await anOwingDossier(world)
    const paid = await anOwingDossier(world)
    await collect(world, paid.id)
    const query = `query Lists($agencyId: ID!) {
      due: payments(agencyId: $agencyId, filter: { state: DUE }, first: 1) {
        nodes { dossier { id } } pageInfo { hasNextPage endCursor } }
      late: payments(agencyId: $agencyId, filter: { overdue: true }) { nodes { id } }
      refunds(agencyId: $agencyId) { nodes { id } }
      accountBalances(agencyId: $agencyId) { account balance }
      reconciliations(agencyId: $agencyId, first: 2) { nodes { day } pageInfo { hasNextPage } } }`
    const { treasurer, officer, clerk } = world.people
    const data = await world.ask<{
      accountBalances: { account: string; balance: number }[]
    }>(treasurer, query, { agencyId: world.agencyId })
    expect(data).toMatchObject({
      due: { nodes: [{ dossier: { id: owing.id } }] },
      late: { nodes: [] },
      refunds: { nodes: [] },
      reconciliations: { nodes: [{ day: expect.any(String) as string }, {}] },
    })
    const balances = Object.fromEntries(
      data.accountBalances.map(({ account, balance }) => [account, balance]),
    )
    expect(balances['CASH']).toBe(20_000)
    expect(balances['RECEIVABLE']).toBe(20_000)
    expect(Object.values(balances).reduce((sum, each) => sum + each, 0)).toBe(0)

    await expect(world.ask(officer, query, { agencyId: world.agencyId })).rejects.toThrow(
      'FORBIDDEN',
    )
    await expect(world.ask(treasurer, query, { agencyId: newId() })).rejects.toThrow('FORBIDDEN')
    const own = `query Own($agencyId: ID!) { payments(agencyId: $agencyId) { nodes { id } } }`
    await world.ask(clerk, own, { agencyId: world.agencyId })
  })
})

test('what is in the ledger cannot be changed', async () => {
  const { client } = world.db
  await expect(client`update ledger_lines set amount = amount + 1`).rejects.toThrow('appended')
  await expect(client`delete from ledger_lines`).rejects.toThrow('appended')
  const unbalanced = client`insert into ledger_lines
    (tenant_id, kind, reference, account, agency_id, dossier_id, payment_id, amount, at)
    select tenant_id, kind, 'other', account, agency_id, dossier_id, payment_id, amount, at
    from ledger_lines limit 1`
  await expect(unbalanced).rejects.toThrow('balanced')
})
