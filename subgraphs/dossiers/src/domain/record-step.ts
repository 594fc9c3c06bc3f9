import { ok, type Result } from '@motcua/kernel'
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
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['CONSULT', 'VERIFY'])
  if (!work.ok) return work
  const task = situation.tasks.find(({ id, closedAt }) => id === taskId && closedAt === null)
  if (!task || !['CONSULT', 'VERIFY'].includes(task.kind)) return refuseWith('DOSSIER_WRONG_STATE')
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
