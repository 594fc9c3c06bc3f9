import type { FeedbackQueue } from '@motcua/graph-client/schema'

/** Heaps of work in the order of the process. */
const queues = [
  'CLASSIFY',
  'HANDLE',
  'WAIT',
  'APPROVE',
  'PUBLISH',
] as const satisfies readonly FeedbackQueue[]

/** A heap from the address; undefined for whatever is none. */
export function toQueue(text: unknown): FeedbackQueue | undefined {
  return queues.find((queue) => queue === text)
}

interface Count {
  readonly queue: FeedbackQueue
  readonly total: number
  readonly overdue: number
}

/** One choice of the inbox: a heap, or all. */
interface QueueChoice {
  readonly name: FeedbackQueue | undefined
  readonly total: number
  readonly overdue: number
}

const nothing = { total: 0, overdue: 0 }

/** All first, then the heaps with work in the order of the process; the chosen one even when it is empty. */
export function queueChoices(
  counts: readonly Count[],
  chosen: FeedbackQueue | undefined,
): readonly QueueChoice[] {
  const heaps = queues.map((name) => {
    const { total, overdue } = counts.find(({ queue }) => queue === name) ?? nothing
    return { name, total, overdue }
  })
  const sum = (name: 'total' | 'overdue') => heaps.reduce((all, heap) => all + heap[name], 0)
  return [
    { name: undefined, total: sum('total'), overdue: sum('overdue') },
    ...heaps.filter(({ name, total }) => total > 0 || name === chosen),
  ]
}
