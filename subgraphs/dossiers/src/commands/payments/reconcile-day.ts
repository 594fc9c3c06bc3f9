import type { StatementLine } from '@motcua/connectors'
import type { Database } from '@motcua/events'
import { isId } from '@motcua/kernel'
import {
  reconcile,
  type Difference,
  type OwnMovement,
  type PlatformMovement,
} from '../../domain/payments/reconcile.ts'
import { askSoon, listOrders, listOrdersPaid } from '../../store/payments/orders.ts'
import { putReconciliation } from '../../store/payments/reconciliations.ts'
import { listRefundsById, listRefundsDone } from '../../store/payments/refunds.ts'
import { listAllAgencies } from '../../store/terms.ts'

interface Comparing {
  readonly day: string
  readonly lines: readonly StatementLine[]
  readonly at: Date
  /** Who is shown what names none of our agencies; null: nobody asked. */
  readonly askedBy: string | null
}

/** Compares a day's statement with the books and keeps, for each agency, what they say differently. */
export async function reconcileDay(tx: Database, comparing: Comparing): Promise<void> {
  const { day, lines, at, askedBy } = comparing
  const agencies = await listAllAgencies(tx)
  const byIdentifier = new Map(agencies.map(({ id, agency }) => [agency.identifier, id]))
  const own = await ownMovements(tx, day, lines)
  const agencyOf = new Map(own.map(({ kind, code, agencyId }) => [`${kind} ${code}`, agencyId]))
  const platform = lines.map((line): PlatformMovement => {
    const code = line.refund ?? line.order
    const agencyId = agencyOf.get(`${line.kind} ${code}`) ?? byIdentifier.get(line.unit) ?? askedBy
    const { kind, transaction, amount } = line
    return { kind, code, transaction, amount, agencyId, done: line.status === 'DONE' }
  })
  const differences = reconcile(own, platform)

  for (const { id: agencyId } of agencies) {
    const mine = own.filter((movement) => movement.done && movement.agencyId === agencyId)
    const theirs = platform.filter((movement) => movement.done && movement.agencyId === agencyId)
    const differing = differences.filter((difference) => difference.agencyId === agencyId)
    const sums = { ownAmount: sum(mine), platformAmount: sum(theirs) }
    const counts = { ownCount: mine.length, platformCount: theirs.length }
    const row = { agencyId, day, fetchedAt: at, ...counts, ...sums }
    await putReconciliation(tx, { ...row, differences: differing.length }, differing)
  }
  await askAgain(tx, differences, at)
}

/** What our books have of the day, and what they know of everything that the statement names. */
async function ownMovements(
  tx: Database,
  day: string,
  lines: readonly StatementLine[],
): Promise<readonly OwnMovement[]> {
  const from = new Date(`${day}T00:00:00+07:00`)
  const until = new Date(from.getTime() + 86_400_000)
  const named = (codes: readonly (string | null)[]) =>
    codes.filter((code): code is string => code !== null && isId(code))
  const [paid, orders, done, refunds] = await Promise.all([
    listOrdersPaid(tx, from, until),
    listOrders(tx, named(lines.map(({ order }) => order))),
    listRefundsDone(tx, from, until),
    listRefundsById(tx, named(lines.map(({ refund }) => refund))),
  ])
  const payments = [...paid, ...orders].map(({ id: code, state, ...order }) => ({
    ...{ kind: 'PAYMENT' as const, code, done: state === 'PAID' },
    ...pick(order),
  }))
  const givenBack = [...done, ...refunds].map(({ id: code, state, ...refund }) => ({
    ...{ kind: 'REFUND' as const, code, done: state === 'DONE' },
    ...pick(refund),
  }))
  const unique = new Map(
    [...payments, ...givenBack].map((each) => [`${each.kind} ${each.code}`, each]),
  )
  return [...unique.values()]
}

function pick<T extends Pick<OwnMovement, 'agencyId' | 'dossierId' | 'amount'>>(movement: T) {
  const { agencyId, dossierId, amount } = movement
  return { agencyId, dossierId, amount }
}

/** Orders that the platform has as paid and we have not: it is asked again at once. */
async function askAgain(tx: Database, differences: readonly Difference[], at: Date): Promise<void> {
  const missed = differences.filter(
    ({ kind, movement, here }) => kind === 'STATUS_DIFFERS' && movement === 'PAYMENT' && !here,
  )
  await askSoon(
    tx,
    missed.map(({ code }) => code),
    at,
  )
}

function sum(movements: readonly { readonly amount: number }[]): number {
  return movements.reduce((total, { amount }) => total + amount, 0)
}
