/** A step of a published process, as far as it is asked here. */
export interface PublishedStep {
  readonly id: string
  readonly kind: string
  readonly next: readonly string[]
  readonly follow: 'ONE' | 'ALL'
  readonly mayEnd: boolean
}

/** A published process. */
export interface PublishedProcess {
  readonly startStepId: string
  readonly steps: readonly PublishedStep[]
}

/** The kinds of step that no dossier can go around, sorted. */
export function requiredSteps(process: PublishedProcess | null): readonly string[] {
  if (!process) return []
  const required = process.steps.filter(({ id }) => !canFinishWithout(process, id))
  return [...new Set(required.map(({ kind }) => kind))].sort()
}

function canFinishWithout({ steps, startStepId }: PublishedProcess, left: string): boolean {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const finishes = (id: string, above: ReadonlySet<string>): boolean => {
    const step = byId.get(id)
    if (!step || id === left || above.has(id)) return false
    if (step.mayEnd || step.next.length === 0) return true
    const path = new Set(above).add(id)
    const follow = (next: string) => finishes(next, path)
    return step.follow === 'ALL' ? step.next.every(follow) : step.next.some(follow)
  }
  return finishes(startStepId, new Set())
}
