import { addWorkingTime, type CompiledCalendar } from '@motcua/working-time'
import { ok, type Result } from '@motcua/kernel'
import type { Act } from './acts.ts'
import type { Dossier, DossierState, Task } from './dossier.ts'
import { stepsAfter, type Process, type ProcessStep, type StepKind } from './process.ts'
import { refuseWith, type Refusal } from './refusals.ts'

/** A task about to come up. */
export interface NewTask extends Pick<
  Task,
  'stepId' | 'kind' | 'name' | 'role' | 'agencyId' | 'assigneeId' | 'dueAt'
> {}

/** What a decision changes: one act, the tasks that it ends, the tasks that come up. */
export interface Move {
  readonly act: Act
  readonly close: readonly Task[]
  readonly open: readonly NewTask[]
}

/** What a decision is made upon. */
export interface Situation {
  readonly dossier: Dossier
  /** All tasks so far, the closed ones too. */
  readonly tasks: readonly Task[]
  readonly process: Process
  readonly calendar: CompiledCalendar
  readonly now: Date
}

/** The open task of a kind, if the dossier is in one of the states and as the actor saw it. */
export function findWork(
  { dossier, tasks }: Situation,
  seenVersion: number,
  states: readonly DossierState[],
  kinds: readonly StepKind[],
): Result<Task, Refusal> {
  if (dossier.version !== seenVersion) return refuseWith('DOSSIER_CHANGED')
  const task = tasks.find(({ kind, closedAt }) => closedAt === null && kinds.includes(kind))
  if (!task || !states.includes(dossier.state)) return refuseWith('DOSSIER_WRONG_STATE')
  return ok(task)
}

/** The tasks that come up when one is done, in the queue of their role unless given to somebody; `way` chooses among several. */
export function followUps(
  situation: Situation,
  ended: Task,
  { assigneeId = null, way }: { readonly assigneeId?: string | null; readonly way?: string } = {},
): readonly NewTask[] {
  const { process, tasks } = situation
  const done = tasks.filter(({ closedAt }) => closedAt !== null).map(({ stepId }) => stepId)
  return stepsAfter(process, ended.stepId, done, way).map((step) =>
    toTask(situation, step, assigneeId),
  )
}

/** A task from a step, due when its allowance of working time is used up. */
export function toTask(
  { dossier, calendar, now }: Pick<Situation, 'dossier' | 'calendar' | 'now'>,
  { id, kind, name, role, allowanceMinutes }: ProcessStep,
  assigneeId: string | null = null,
): NewTask {
  const dueAt = addWorkingTime(calendar, now, allowanceMinutes)
  return { stepId: id, kind, name, role, agencyId: dossier.agencyId, assigneeId, dueAt }
}
