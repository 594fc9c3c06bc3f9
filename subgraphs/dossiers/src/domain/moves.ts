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
  /** What follows at once, by itself. */
  readonly next?: Move | undefined
}

/** What a decision is made upon. */
export interface Situation {
  readonly dossier: Dossier
  /** All tasks so far, the closed ones too. */
  readonly tasks: readonly Task[]
  readonly process: Process
  readonly calendar: CompiledCalendar
  readonly now: Date
  /** The agencies of steps that are not the receiving agency's work, by step id. */
  readonly routes?: Readonly<Record<string, string>> | undefined
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
  // A step that was suspended has closed tasks and an open one: it is not done.
  const open = tasks.filter(({ closedAt }) => closedAt === null).map(({ stepId }) => stepId)
  const done = tasks
    .filter(({ closedAt, stepId }) => closedAt !== null && !open.includes(stepId))
    .map(({ stepId }) => stepId)
  return stepsAfter(process, ended.stepId, done, way).map((step) =>
    toTask(situation, step, assigneeId),
  )
}

/** A task from a step, due when its allowance of working time is used up. */
export function toTask(
  { dossier, calendar, now, routes }: Pick<Situation, 'dossier' | 'calendar' | 'now' | 'routes'>,
  { id, kind, name, role, allowanceMinutes }: ProcessStep,
  assigneeId: string | null = null,
): NewTask {
  const dueAt = addWorkingTime(calendar, now, allowanceMinutes)
  const agencyId = routes?.[id] ?? dossier.agencyId
  // Whom the receiving agency named works for it; another agency gives out its own work.
  const assignee = agencyId === dossier.agencyId ? assigneeId : null
  return { stepId: id, kind, name, role, agencyId, assigneeId: assignee, dueAt }
}

/** The dossier with the agencies that new tasks draw in: they may read it from now on. */
export function withParticipants(dossier: Dossier, open: readonly NewTask[]): Dossier {
  const drawnIn = open
    .map(({ agencyId }) => agencyId)
    .filter((id) => id !== dossier.agencyId && !dossier.participants.includes(id))
  if (drawnIn.length === 0) return dossier
  return { ...dossier, participants: [...dossier.participants, ...new Set(drawnIn)] }
}
