import { computed, onScopeDispose, ref, type ComputedRef } from 'vue'

/** Does a job; `isWanted` tells after each wait whether anybody still waits for it. */
export type Job = (isWanted: () => boolean) => Promise<void>

/** Jobs one after the other, so that none overtakes another. */
export interface Turns {
  /** Puts a job after those under way. */
  take(job: Job): Promise<void>
  /** Forgets the jobs under way: what they bring is of another question. */
  restart(): void
  readonly busy: ComputedRef<boolean>
}

/** Takes jobs as long as the calling component lives. */
export function useTurns(): Turns {
  const underWay = ref(0)
  let generation = 0
  let queue: Promise<void> = Promise.resolve()

  function take(job: Job): Promise<void> {
    const mine = generation
    const isWanted = () => mine === generation
    underWay.value += 1
    queue = queue
      .then(() => (isWanted() ? job(isWanted) : undefined))
      .finally(() => {
        if (isWanted()) underWay.value -= 1
      })
    return queue
  }

  function restart(): void {
    generation += 1
    queue = Promise.resolve()
    underWay.value = 0
  }

  onScopeDispose(restart)
  return { take, restart, busy: computed(() => underWay.value > 0) }
}
