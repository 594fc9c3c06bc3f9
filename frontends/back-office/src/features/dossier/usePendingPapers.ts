import { onScopeDispose, watch } from 'vue'

/** Papers are made a moment after the act: milliseconds between two looks, and how many of them. */
const INTERVAL = 2_000
const LOOKS = 30

/** Looks again from time to time as long as a paper of the agency is still being made. */
export function usePendingPapers(isPending: () => boolean, look: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined

  function stop(): void {
    clearInterval(timer)
    timer = undefined
  }

  watch(
    isPending,
    (pending) => {
      stop()
      if (!pending) return
      let looks = 0
      timer = setInterval(() => {
        looks += 1
        if (looks > LOOKS) stop()
        else look()
      }, INTERVAL)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
}
