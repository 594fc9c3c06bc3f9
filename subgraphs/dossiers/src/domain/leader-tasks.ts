import { addWorkingTime, MINUTES_OF_WORKING_DAY } from '@motcua/working-time'
import type { NewTask, Situation } from './moves.ts'

/** Work beside the process, and what it is called. */
const names = {
  APPROVE_SUPPLEMENT: 'Duyệt yêu cầu bổ sung',
  AWAIT_SUPPLEMENT: 'Theo dõi bổ sung',
  APPROVE_REFUSAL: 'Duyệt từ chối giải quyết',
  DECIDE_WITHDRAWAL: 'Trả lời đề nghị rút hồ sơ',
  AWAIT_PAYMENT: 'Theo dõi nộp phí, lệ phí',
} as const

type StandingKind = keyof typeof names

/** A task for the leader of the agency, to be done within one working day. */
export function leaderTask(situation: Situation, kind: StandingKind): NewTask {
  return standingTask(situation, kind, 'AGENCY_LEADER')
}

/** A task beside the process, in the queue of a role. Its step id is its kind, which no process uses. */
export function standingTask(
  { dossier, calendar, now }: Situation,
  kind: StandingKind,
  role: string,
): NewTask {
  const dueAt = addWorkingTime(calendar, now, MINUTES_OF_WORKING_DAY)
  const { agencyId } = dossier
  return { stepId: kind, kind, name: names[kind], role, agencyId, assigneeId: null, dueAt }
}
