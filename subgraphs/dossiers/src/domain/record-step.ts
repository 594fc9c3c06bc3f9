import { ok, type Result } from '@motcua/kernel'
import type { Dossier, Task } from './dossier.ts'
import { findWork, followUps, type Move, type Situation } from './moves.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { checkText } from './texts.ts'

interface StepRecord {
  readonly seenVersion: number
  readonly taskId: string
  readonly officerId: string
  readonly record: string
}

/** Puts on record what a consultation or a verification brought: who said what, or time, place and those present. */
export function recordStep(
  situation: Situation,
  { seenVersion, taskId, officerId, record }: StepRecord,
): Result<Move, Refusal> {
  const { dossier, tasks } = situation
  const kinds = ['CONSULT', 'VERIFY', 'APPRAISE'] as const
  const work = findWork(situation, seenVersion, ['PROCESSING', 'SETTLED'], kinds)
  if (!work.ok) return work
  const task = tasks.find(({ id, closedAt }) => id === taskId && closedAt === null)
  if (!task || !isRecordable(task, dossier)) return refuseWith('DOSSIER_WRONG_STATE')
  if (task.assigneeId !== null && task.assigneeId !== officerId) return refuseWith('TASK_NOT_YOURS')

  const said = checkText(record, {
    vi: 'nội dung lấy ý kiến hoặc xác minh',
    en: 'what the consultation or verification brought',
  })
  if (!said.ok) return said
  return ok({
    act: { type: 'RECORDED', stepName: task.name, record: said.value },
    close: [task],
    open: followUps(situation, task),
  })
}

/** Whether the outcome of a task is put on record: a consultation, a verification, or what an agency did in its turn once the lead agency had decided (liên thông, DL24 Đ9.1d). */
export function isRecordable(
  { kind }: Pick<Task, 'kind'>,
  { state }: Pick<Dossier, 'state'>,
): boolean {
  if (kind === 'APPRAISE') return state === 'SETTLED'
  return (kind === 'CONSULT' || kind === 'VERIFY') && state === 'PROCESSING'
}
