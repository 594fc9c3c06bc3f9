import { ok, type Result } from '@motcua/kernel'
import { dueDate } from '@motcua/working-time'
import { stopClock } from './clock.ts'
import { stageOf } from './check-dossier.ts'
import type { Clock, Dossier } from './dossier.ts'
import { findWork, type Move, type NewTask, type Situation } from './moves.ts'
import { leaderTask, standingTask } from './leader-tasks.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { openSteps, toPaused } from './suspension.ts'
import {
  answeredSupplement,
  countRequests,
  draftedSupplement,
  lastSentAt,
  type CheckStage,
  type SupplementItem,
  type SupplementRequest,
  type SupplementRules,
} from './supplement.ts'
import { checkNote } from './texts.ts'

interface Asking {
  readonly seenVersion: number
  readonly officerId: string
  readonly officerName: string
  readonly items: readonly SupplementItem[]
  readonly note?: string | null | undefined
  /** Why the law allows to ask again. */
  readonly ground?: string | null | undefined
  /** Calendar days; by the procedure or the profile where left out. */
  readonly answerWithinDays?: number | null | undefined
}

/** What comes of asking: a notice to number and send, or a draft for the leader. */
export type Asked =
  | { readonly kind: 'SEND'; readonly request: SupplementRequest }
  | { readonly kind: 'DRAFT'; readonly move: Move }

/** The longest term for an answer, in calendar days. */
const LONGEST_TERM = 365

/**
 * One complete request from the marks of the check (DL24 Đ8.1a). At intake the clerk sends it; after acceptance the
 * leader approves it where the profile says so (DL24 Đ20.2). Asking again needs a ground and the leader, at any stage.
 */
export function askSupplement(
  situation: Situation,
  asking: Asking,
  rules: SupplementRules,
): Result<Asked, Refusal> {
  const work = findWork(
    situation,
    asking.seenVersion,
    ['SUBMITTED', 'PROCESSING'],
    ['INTAKE', 'APPRAISE'],
  )
  if (!work.ok) return work
  const stage = stageOf(situation.dossier)
  if (!stage) return refuseWith('DOSSIER_WRONG_STATE')
  const { assigneeId } = work.value
  if (assigneeId !== null && assigneeId !== asking.officerId) return refuseWith('TASK_NOT_YOURS')

  const request = toRequest(situation, asking, stage, rules)
  if (!request.ok) return request
  const needsLeader = needsApproval(situation.dossier, stage, rules)
  if (!needsLeader) return ok({ kind: 'SEND', request: request.value })

  const draft = { ...request.value, resume: [toPaused(situation, work.value)] }
  return ok({
    kind: 'DRAFT',
    move: {
      act: { type: 'SUPPLEMENT_DRAFTED', request: draft },
      close: [work.value],
      open: [leaderTask(situation, 'APPROVE_SUPPLEMENT')],
    },
  })
}

/** Whether asking now is asking again: the applicant was asked as often as the rule lets them be without a ground. */
export function needsGround(dossier: Dossier, { maxRequests }: SupplementRules): boolean {
  return countRequests(dossier) >= maxRequests
}

/** Whether the leader has to approve the request before it goes out. */
export function needsApproval(
  dossier: Dossier,
  stage: CheckStage,
  rules: SupplementRules,
): boolean {
  return needsGround(dossier, rules) || (stage === 'APPRAISAL' && rules.approvedByLeader)
}

/** By when the request has to go out: counted from reception, or from the last answer. */
export function noticeDueAt(
  { dossier, calendar, now }: Pick<Situation, 'dossier' | 'calendar' | 'now'>,
  { notice, due }: SupplementRules,
): Date {
  const answered = answeredSupplement(dossier)?.answeredAt
  const received = dossier.clock?.receivedAt ?? lastSentAt(dossier) ?? now
  return dueDate(calendar, answered ? new Date(answered) : received, notice, due)
}

function toRequest(
  situation: Situation,
  asking: Asking,
  stage: CheckStage,
  rules: SupplementRules,
): Result<SupplementRequest, Refusal> {
  const { dossier, now } = situation
  if (asking.items.length === 0) return refuseWith('NOTHING_TO_SUPPLEMENT')
  const note = checkNote(asking.note)
  if (!note.ok) return note
  const ground = checkNote(asking.ground)
  if (!ground.ok) return ground
  if (needsGround(dossier, rules) && ground.value === null) return refuseWith('GROUND_MISSING')
  const days = asking.answerWithinDays ?? rules.answerWithinDays
  if (days !== null && (!Number.isInteger(days) || days < 1 || days > LONGEST_TERM)) {
    return refuseWith('TERM_IMPOSSIBLE', { limit: String(LONGEST_TERM) })
  }

  const dueAt = noticeDueAt(situation, rules)
  return ok({
    ...{ number: countRequests(dossier) + 1, stage, items: asking.items },
    ...{ note: note.value, ground: ground.value, answerWithinDays: days },
    ...{ noticeDueAt: dueAt.toISOString(), late: now > dueAt },
    draftedBy: { name: asking.officerName, officerId: asking.officerId },
    ...{ approvedBy: null, requestedAt: null, noticeNumber: null, answerBy: null },
    ...{ answeredAt: null, changes: [], resume: [] },
  })
}

interface Sending {
  readonly request: SupplementRequest
  readonly noticeNumber: string
  readonly approvedBy: string | null
}

/** The request goes out (state 5): all work rests, and the clock of an accepted dossier stands still. */
export function sendSupplementRequest(
  situation: Situation,
  { request, noticeNumber, approvedBy }: Sending,
  rules: SupplementRules,
): Move {
  const { dossier, tasks, calendar, now } = situation
  const running = openSteps(situation)
  const dueAt = new Date(request.noticeDueAt)
  const answerBy =
    request.answerWithinDays === null
      ? null
      : dueDate(calendar, now, { quantity: request.answerWithinDays, unit: 'DAY' }, rules.due)
  const sent: SupplementRequest = {
    ...{ ...request, noticeNumber, approvedBy, late: now > dueAt },
    requestedAt: now.toISOString(),
    answerBy: answerBy?.toISOString() ?? null,
    resume: [...request.resume, ...running.map((task) => toPaused(situation, task))],
  }
  return {
    act: {
      type: 'SUPPLEMENT_REQUESTED',
      request: sent,
      clock: dossier.clock && stopped(situation, dossier.clock, rules),
    },
    close: tasks.filter(({ closedAt }) => closedAt === null),
    open: answerBy ? [awaitTask(situation, request.stage, answerBy)] : [],
  }
}

/** The leader approves the draft: it goes out. */
export function checkDraftApprovable(
  situation: Situation,
  seenVersion: number,
): Result<SupplementRequest, Refusal> {
  const work = findWork(situation, seenVersion, ['SUBMITTED', 'PROCESSING'], ['APPROVE_SUPPLEMENT'])
  if (!work.ok) return work
  const draft = draftedSupplement(situation.dossier)
  return draft ? ok(draft) : refuseWith('DOSSIER_WRONG_STATE')
}

function stopped({ calendar, now }: Situation, clock: Clock, rules: SupplementRules): Clock {
  const reason = {
    vi: 'chờ người nộp bổ sung hồ sơ',
    en: 'waiting for the applicant to supplement',
  }
  const stopping = { at: now, mode: rules.mode, reason, basis: rules.clockBasis }
  return stopClock(clock, stopping, calendar, rules.due)
}

/** Somebody looks when the term is over: the clerk at intake, the leader afterwards. */
function awaitTask(situation: Situation, stage: CheckStage, answerBy: Date): NewTask {
  const role = stage === 'INTAKE' ? 'ONE_STOP_CLERK' : 'AGENCY_LEADER'
  return { ...standingTask(situation, 'AWAIT_SUPPLEMENT', role), dueAt: answerBy }
}
