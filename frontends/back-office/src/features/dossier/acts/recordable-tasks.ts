import type { StepKind } from '../../../generated/schema.ts'

interface OpenTask {
  readonly kind: StepKind
  readonly assignee: { readonly id: string } | null
}

/** The consultations and verifications that an officer may end: theirs by name, or still in the queue. */
export function recordableTasks<Task extends OpenTask>(
  tasks: readonly Task[],
  officerIds: readonly string[],
): readonly Task[] {
  return tasks.filter(
    ({ kind, assignee }) =>
      (kind === 'CONSULT' || kind === 'VERIFY') &&
      (assignee === null || officerIds.includes(assignee.id)),
  )
}
