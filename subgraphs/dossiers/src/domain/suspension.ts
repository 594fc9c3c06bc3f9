import { addWorkingTime, workingMinutesBetween } from '@motcua/working-time'
import type { Task } from './dossier.ts'
import { toTask, type NewTask, type Situation } from './moves.ts'
import { getStep } from './process.ts'

/** A task of the process that rests while somebody outside has to act. */
export interface PausedTask {
  readonly stepId: string
  readonly agencyId: string
  readonly assigneeId: string | null
  /** Working minutes of its allowance that were left; less than none where it was late. */
  readonly minutesLeft: number
}

/** What is open now and belongs to the process. */
export function openSteps({ tasks, process }: Situation): readonly Task[] {
  const steps = new Set(process.steps.map(({ id }) => id))
  return tasks.filter(({ closedAt, stepId }) => closedAt === null && steps.has(stepId))
}

/** A task as it is put aside. */
export function toPaused({ calendar, now }: Situation, task: Task): PausedTask {
  const { stepId, agencyId, assigneeId, dueAt } = task
  const minutesLeft = workingMinutesBetween(calendar, now, dueAt)
  return { stepId, agencyId, assigneeId, minutesLeft }
}

/** The tasks taken up again, with the allowance that was left. */
export function resumeTasks(
  situation: Situation,
  paused: readonly PausedTask[],
): readonly NewTask[] {
  const { process, calendar, now } = situation
  return paused.map(({ stepId, agencyId, assigneeId, minutesLeft }) => ({
    ...toTask(situation, getStep(process, stepId), assigneeId),
    ...{ agencyId, assigneeId },
    dueAt: addWorkingTime(calendar, now, Math.max(0, minutesLeft)),
  }))
}
