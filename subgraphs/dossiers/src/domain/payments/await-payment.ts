import type { Bilingual } from '@motcua/kernel'
import { dueDate, type DueDateOptions, type TimeLimit } from '@motcua/working-time'
import { openStop, resumeClock, stopClock } from '../clock.ts'
import type { Dossier, DossierState } from '../dossier.ts'
import { standingTask } from '../leader-tasks.ts'
import { followUps, type Move, type Situation } from '../moves.ts'
import { getStep } from '../process.ts'
import { lastSentAt } from '../supplement.ts'
import type { PaymentMethod } from './ledger.ts'
import type { Payment } from './payment.ts'

/** What the regulation says of the time that passes while a fee is not paid. */
export interface WaitingRules {
  readonly clockStands: boolean
  /** The rule of the law that the stop rests on. */
  readonly basis: string
  readonly due: DueDateOptions
  /** Time allowed from reception until forwarding (DL24 Đ8.1b). */
  readonly forwarding: TimeLimit
}

/** Why the clock stands. */
const paymentStop: Bilingual = {
  vi: 'chờ nộp phí, lệ phí',
  en: 'waiting for the fee',
}

/** The fee is asked for; where it is due at intake the next step waits for it (state 6, LD24 Đ17.2). */
export function awaitPayment(
  situation: Situation,
  { id: paymentId, total: amount, collectedAt, payBy }: Payment,
  rules: WaitingRules,
): Move {
  const { dossier, tasks, calendar, now } = situation
  const waits = collectedAt === 'INTAKE'
  const request = { type: 'PAYMENT_REQUESTED', paymentId, amount, waits } as const
  if (!waits) return { act: { ...request, clock: dossier.clock }, close: [], open: [] }

  const stopping = { at: now, mode: 'PAUSE', reason: paymentStop, basis: rules.basis } as const
  const stands = dossier.clock && rules.clockStands
  return {
    act: {
      ...request,
      clock: stands ? stopClock(dossier.clock, stopping, calendar, rules.due) : dossier.clock,
    },
    close: tasks.filter(({ closedAt }) => closedAt === null),
    open: [awaitPaymentTask(situation, payBy)],
  }
}

/** The clerk's task to look whether a fee was paid in time. */
export function awaitPaymentTask(situation: Situation, payBy: Date): Move['open'][number] {
  return { ...standingTask(situation, 'AWAIT_PAYMENT', 'ONE_STOP_CLERK'), dueAt: payBy }
}

/** The fee is paid: a dossier that waited for it goes on by itself. */
export function confirmPayment(
  situation: Situation,
  { id: paymentId, total: amount }: Payment,
  method: PaymentMethod,
  rules: WaitingRules,
): Move {
  const { dossier } = situation
  const receipt = { type: 'PAYMENT_RECEIVED', paymentId, amount, method } as const
  if (dossier.state === 'AWAITING_PAYMENT') return goOn(situation, receipt, rules)
  const withdrawal = patchedWithdrawal(situation)
  return {
    act: { ...receipt, clock: dossier.clock, state: dossier.state, withdrawal },
    ...{ close: [], open: [] },
  }
}

type Receipt = Pick<
  Extract<Move['act'], { readonly type: 'PAYMENT_RECEIVED' }>,
  'type' | 'paymentId' | 'amount' | 'method'
>

function goOn(situation: Situation, receipt: Receipt, rules: WaitingRules): Move {
  const { dossier, tasks, process, calendar, now } = situation
  const { clock } = dossier
  const resumed = clock && rules.clockStands ? resumeClock(clock, now, calendar, rules.due) : clock
  const intake = tasks.find(({ stepId }) => stepId === process.startStepId)
  const state: DossierState = 'ACCEPTED'
  return {
    act: { ...receipt, clock: resumed, state, withdrawal: dossier.withdrawal },
    close: tasks.filter(({ closedAt }) => closedAt === null),
    open: [],
    ...(intake && {
      next: {
        act: { type: 'FORWARDED', late: wasLate(situation, rules), note: null },
        close: [],
        open: followUps(situation, intake),
      },
    }),
  }
}

/** Whether the one-stop unit itself took too long; the time that the applicant took to pay is not its own. */
function wasLate(
  { dossier, calendar, now }: Situation,
  { due, forwarding }: WaitingRules,
): boolean {
  const sentAt = lastSentAt(dossier)
  const stop = dossier.clock && openStop(dossier.clock)
  const passedOnAt = stop ? new Date(stop.from) : now
  return sentAt !== null && passedOnAt > dueDate(calendar, sentAt, forwarding, due)
}

/** Paid while the leader decides on a withdrawal: turned down, it goes on as paid. */
function patchedWithdrawal({ dossier, process }: Situation): Dossier['withdrawal'] {
  const { withdrawal, agencyId } = dossier
  if (withdrawal?.stateBefore !== 'AWAITING_PAYMENT') return withdrawal
  const { id: stepId, allowanceMinutes } = getStep(process, process.startStepId)
  const intake = { stepId, agencyId, assigneeId: null, minutesLeft: allowanceMinutes }
  return { ...withdrawal, stateBefore: 'ACCEPTED', stoppedClock: true, resume: [intake] }
}
