import { ok, type Result } from '@motcua/kernel'
import { openStop, resumeClock, stopClock } from './clock.ts'
import { endDossier, plainEnding } from './discontinue-dossier.ts'
import type { DossierState } from './dossier.ts'
import { leaderTask, standingTask } from './leader-tasks.ts'
import { findWork, type Move, type NewTask, type Situation } from './moves.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { openSteps, resumeTasks, toPaused } from './suspension.ts'
import { draftedSupplement, openSupplement } from './supplement.ts'
import { checkText } from './texts.ts'
import { withdrawalStop, type WithdrawalRules } from './withdrawal.ts'

/** States in which an applicant may ask for the dossier back: before the result is signed. */
export const withdrawable: readonly DossierState[] = [
  'SUBMITTED',
  'ACCEPTED',
  'PROCESSING',
  'AWAITING_SUPPLEMENT',
  'AWAITING_PAYMENT',
]

/**
 * The applicant asks for the dossier back. Nobody accepted it yet: it ends at once. Afterwards the leader decides
 * (state 7), and the clock stands still meanwhile.
 */
export function requestWithdrawal(
  situation: Situation,
  seenVersion: number,
  reason: string,
  byName: string,
  rules: WithdrawalRules,
): Result<Move, Refusal> {
  const { dossier, tasks, calendar, now } = situation
  if (dossier.version !== seenVersion) return refuseWith('DOSSIER_CHANGED')
  if (!withdrawable.includes(dossier.state)) return refuseWith('DOSSIER_WRONG_STATE')
  const said = checkText(reason, { vi: 'lý do rút hồ sơ', en: 'why you withdraw it' })
  if (!said.ok) return said
  const { clock } = dossier
  if (!clock) return ok(endDossier(situation, plainEnding('WITHDRAWN', said.value, byName, null)))

  const stopping = { at: now, mode: 'PAUSE', reason: withdrawalStop, basis: rules.basis } as const
  return ok({
    act: {
      type: 'WITHDRAWAL_REQUESTED',
      withdrawal: {
        reason: said.value,
        requestedAt: now.toISOString(),
        stateBefore: dossier.state,
        stoppedClock: !openStop(clock),
        resume: openSteps(situation).map((task) => toPaused(situation, task)),
      },
      clock: stopClock(clock, stopping, calendar, rules.due),
    },
    close: tasks.filter(({ closedAt }) => closedAt === null),
    open: [leaderTask(situation, 'DECIDE_WITHDRAWAL')],
  })
}

/** Why the applicant asked, if the leader may answer now. */
export function checkWithdrawal(
  situation: Situation,
  seenVersion: number,
): Result<string, Refusal> {
  const work = findWork(situation, seenVersion, ['WITHDRAWAL_REQUESTED'], ['DECIDE_WITHDRAWAL'])
  if (!work.ok) return work
  const { withdrawal } = situation.dossier
  return withdrawal ? ok(withdrawal.reason) : refuseWith('DOSSIER_WRONG_STATE')
}

/** The leader turns the request down, saying why: everything goes on where it stood. */
export function turnDownWithdrawal(
  situation: Situation,
  seenVersion: number,
  ground: string,
  rules: WithdrawalRules,
): Result<Move, Refusal> {
  const asked = checkWithdrawal(situation, seenVersion)
  if (!asked.ok) return asked
  const said = checkText(ground, {
    vi: 'căn cứ không đồng ý cho rút hồ sơ',
    en: 'the ground for turning it down',
  })
  if (!said.ok) return said
  const { dossier, tasks, calendar, now } = situation
  const { clock, withdrawal } = dossier
  if (!withdrawal) return refuseWith('DOSSIER_WRONG_STATE')

  const runs = clock && withdrawal.stoppedClock
  return ok({
    act: {
      type: 'WITHDRAWAL_TURNED_DOWN',
      ground: said.value,
      clock: runs ? resumeClock(clock, now, calendar, rules.due) : clock,
      state: withdrawal.stateBefore,
    },
    close: tasks.filter(({ closedAt }) => closedAt === null),
    open: [...resumeTasks(situation, withdrawal.resume), ...besideTasks(situation)],
  })
}

/** The leader's own work beside the process that rested too. */
function besideTasks(situation: Situation): readonly NewTask[] {
  const { dossier } = situation
  if (dossier.withdrawal?.stateBefore === 'AWAITING_PAYMENT') {
    const rested = situation.tasks.findLast(({ kind }) => kind === 'AWAIT_PAYMENT')
    const task = standingTask(situation, 'AWAIT_PAYMENT', 'ONE_STOP_CLERK')
    return [{ ...task, dueAt: rested?.dueAt ?? task.dueAt }]
  }
  const waiting = openSupplement(dossier)
  if (waiting?.answerBy) {
    const role = waiting.stage === 'INTAKE' ? 'ONE_STOP_CLERK' : 'AGENCY_LEADER'
    const task = standingTask(situation, 'AWAIT_SUPPLEMENT', role)
    return [{ ...task, dueAt: new Date(waiting.answerBy) }]
  }
  return [
    ...(draftedSupplement(dossier) ? [leaderTask(situation, 'APPROVE_SUPPLEMENT')] : []),
    ...(dossier.refusalProposal ? [leaderTask(situation, 'APPROVE_REFUSAL')] : []),
  ]
}
