import { onScopeDispose, watch, type Ref } from 'vue'

/** Milliseconds between two tries while the server is away. */
const PAUSE = 15_000

/** Tries again by itself while what is on show is stale, at once when the network is back. */
export function useRetry(isStale: Readonly<Ref<boolean>>, retry: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined

  function rest(): void {
    clearInterval(timer)
    window.removeEventListener('online', retry)
  }

  watch(isStale, (stale) => {
    rest()
    if (!stale) return
    timer = setInterval(retry, PAUSE)
    window.addEventListener('online', retry)
  })
  onScopeDispose(rest)
}
