import { shallowRef } from 'vue'

/** The dossiers of the inbox as last seen, so that work goes on from one to the next without a way back. */
interface Queue {
  readonly ids: readonly string[]
  /** Those acted on since: they may have left the inbox. */
  readonly done: readonly string[]
  /** The one last opened. */
  readonly opened: string | undefined
}

const queue = shallowRef<Queue>({ ids: [], done: [], opened: undefined })

/** Takes over the order of the inbox. */
export function rememberInbox(ids: readonly string[]): void {
  queue.value = { ...queue.value, ids, done: [] }
}

/** Notes which dossier is open. */
export function rememberOpened(id: string): void {
  queue.value = { ...queue.value, opened: id }
}

/** Notes that a dossier was acted on. */
export function rememberDone(id: string): void {
  queue.value = { ...queue.value, done: [...queue.value.done, id] }
}

/** The dossier opened last. */
export function lastOpened(): string | undefined {
  return queue.value.opened
}

/** The dossier to go on with. */
export function nextDossier(current: string): string | undefined {
  return nextOf(queue.value, current)
}

/** The next in the list that was not acted on, from the beginning again after the last; undefined when all are done. */
export function nextOf(
  { ids, done }: Pick<Queue, 'ids' | 'done'>,
  current: string,
): string | undefined {
  const at = ids.indexOf(current)
  const inTurn = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))]
  return inTurn.find((id) => id !== current && !done.includes(id))
}
