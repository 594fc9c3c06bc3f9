import type { TaskKind } from '@motcua/graph-client/schema'

interface OpenTask {
  readonly kind: TaskKind
  readonly agency: { readonly id: string } | null
  readonly assignee: { readonly id: string } | null
}

/** Who works: their posts. */
interface Post {
  readonly officerId: string
  readonly agencyId: string
}

/** The consultations, verifications and parts of other agencies that an officer may end: in their agency, theirs by name or still in the queue. */
export function recordableTasks<Task extends OpenTask>(
  tasks: readonly Task[],
  posts: readonly Post[],
  isSettled: boolean,
): readonly Task[] {
  const kinds: readonly TaskKind[] = isSettled ? ['APPRAISE'] : ['CONSULT', 'VERIFY']
  return tasks.filter(
    ({ kind, agency, assignee }) =>
      kinds.includes(kind) &&
      (agency === null || posts.some(({ agencyId }) => agencyId === agency.id)) &&
      (assignee === null || posts.some(({ officerId }) => officerId === assignee.id)),
  )
}
