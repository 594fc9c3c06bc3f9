/** Kinds of work in a process (design: Process). */
export type StepKind =
  | 'INTAKE'
  | 'ASSIGN'
  | 'APPRAISE'
  | 'CONSULT'
  | 'VERIFY'
  | 'APPROVE'
  | 'SIGN'
  | 'RETURN'
  // Work that comes up beside the process, in no step of it.
  | 'APPROVE_SUPPLEMENT'
  | 'AWAIT_SUPPLEMENT'
  | 'APPROVE_REFUSAL'
  | 'DECIDE_WITHDRAWAL'
  | 'AWAIT_PAYMENT'

/** One step of a compiled process, as `procedures` publishes it with a version. */
export interface ProcessStep {
  readonly id: string
  readonly kind: StepKind
  readonly name: string
  readonly role: string
  /** Kind of the agency whose work it is, and its field; absent or null for the lead agency's own. */
  readonly agencyKind?: string | null | undefined
  readonly fieldCode?: string | null | undefined
  /** Working minutes. */
  readonly allowanceMinutes: number
  readonly next: readonly string[]
  /** With several in `next`: `ONE`, chosen by whoever ends the step, or `ALL` at once. */
  readonly follow: 'ONE' | 'ALL'
  /** What each choice is called, by step id; empty where there is nothing to choose. */
  readonly choices: Readonly<Record<string, string>>
  /** Opens only when all of these are done. */
  readonly waitsFor: readonly string[]
  /** Whether the fee is asked for at this step. */
  readonly collects?: boolean | undefined
}

/** A compiled process. */
export interface Process {
  readonly startStepId: string
  readonly steps: readonly ProcessStep[]
}

/** The step with this id; a process never names a step that it has not. */
export function getStep(process: Process, stepId: string): ProcessStep {
  const step = process.steps.find(({ id }) => id === stepId)
  if (step) return step
  throw new Error(`Process has no step ${stepId}.`)
}

/** Steps that open when `ended` is done; `done` are all that ended before. Joins wait for their branches. */
export function stepsAfter(
  process: Process,
  ended: string,
  done: readonly string[],
  choice?: string,
): readonly ProcessStep[] {
  const { next, follow } = getStep(process, ended)
  const followers = follow === 'ONE' ? [choice ?? next[0]] : next
  const finished = new Set([...done, ended])

  return followers
    .filter((id) => id !== undefined)
    .map((id) => getStep(process, id))
    .filter(({ waitsFor }) => !waitsFor.includes(ended) || waitsFor.every((id) => finished.has(id)))
}
