import { PaymentPlatformError } from '@motcua/connectors'
import { lockSubject } from '@motcua/subgraph-kit'
import { vietnamDay } from '../../domain/dossier-code.ts'
import { nextCheck } from '../../domain/payments/receive-payment.ts'
import { claimOrdersToCheck, findOrder, replaceOrder } from '../../store/payments/orders.ts'
import { isDayCompared } from '../../store/payments/reconciliations.ts'
import { claimRefundsToTry } from '../../store/payments/refunds.ts'
import type { PaymentOrder } from '../../domain/payments/payment.ts'
import { hearReport } from './hear-report.ts'
import { reconcileDay } from './reconcile-day.ts'
import { sendRefund } from './send-refund.ts'
import { onDossier, type System } from './system.ts'

const BATCH = 20
/** Longer than a batch can take, time-outs included. */
const CLAIM_MS = 5 * 60_000
/** Hours after midnight in Vietnam at which the day before is complete. */
const STATEMENT_AFTER_HOURS = 1

/** Asks the platform of everything that is open and due: orders, refunds, yesterday's statement. Answers with how much. */
export async function sweepPayments(
  system: System,
  onFault: (error: unknown) => void,
): Promise<number> {
  if (!system.payment.platform) return 0
  const now = system.now()
  const claim = { now, until: new Date(now.getTime() + CLAIM_MS), limit: BATCH }
  const orders = await claimOrdersToCheck(system.db, claim)
  for (const order of orders) await askOf(system, order).catch(onFault)
  const refunds = await claimRefundsToTry(system.db, claim)
  for (const { id } of refunds) await sendRefund(system, id).catch(onFault)
  await compareYesterday(system).catch(onFault)
  return orders.length + refunds.length
}

async function askOf(system: System, order: PaymentOrder): Promise<void> {
  const { platform } = system.payment
  if (!platform) return
  const report = order.payUrl
    ? await platform.queryOrder(order.id).catch((error: unknown) => {
        if (error instanceof PaymentPlatformError) return undefined
        throw error
      })
    : undefined
  if (report) await hearReport(system, report)
  await onDossier(system, order.dossierId, async ({ tx, situation }) => {
    const current = await findOrder(tx, order.id)
    if (!current || current.state === 'PAID' || current.nextCheckAt === null) return
    await replaceOrder(tx, { ...current, nextCheckAt: nextCheck(current, situation.now) })
  })
}

/** The day before, once, as soon as it is complete. */
async function compareYesterday({ db, now, payment }: System): Promise<void> {
  const at = now()
  const day = vietnamDay(new Date(at.getTime() - (24 + STATEMENT_AFTER_HOURS) * 3_600_000))
  if (!payment.platform || (await isDayCompared(db, day))) return
  const lines = await payment.platform.readStatement(day)
  await db.transaction(async (tx) => {
    await lockSubject(tx, `statement:${day}`)
    if (await isDayCompared(tx, day)) return
    await reconcileDay(tx, { day, lines, at, askedBy: null })
  })
}

/** A loop that sweeps until it is stopped. */
export interface PaymentLoop {
  stop(): Promise<void>
}

/** Starts sweeping; looks again after `pollMs`. */
export function startPaymentLoop(
  system: System,
  {
    pollMs = 15_000,
    onFault,
  }: { readonly pollMs?: number; readonly onFault: (error: unknown) => void },
): PaymentLoop {
  const state = { stopped: false, wake: () => {} }
  async function run() {
    while (!state.stopped) {
      const done = await sweepPayments(system, onFault).catch(
        (error: unknown) => (onFault(error), 0),
      )
      if (done < BATCH && !state.stopped)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMs)
          state.wake = () => (clearTimeout(timer), resolve())
        })
    }
  }
  const running = run()
  return {
    async stop() {
      state.stopped = true
      state.wake()
      await running
    },
  }
}
