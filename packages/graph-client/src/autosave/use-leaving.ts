import { onScopeDispose } from 'vue'

interface Leaving {
  readonly isSafe: () => boolean
  readonly flush: () => unknown
  readonly retry: () => unknown
}

/** Saves when the page is put away, asks before it is closed with something unsaved, tries again when the network is back. */
export function useLeaving({ isSafe, flush, retry }: Leaving): void {
  function onHidden(): void {
    if (document.visibilityState === 'hidden' && !isSafe()) void flush()
  }
  function onClosing(event: BeforeUnloadEvent): void {
    if (!isSafe()) event.preventDefault()
  }
  function onOnline(): void {
    if (!isSafe()) void retry()
  }

  document.addEventListener('visibilitychange', onHidden)
  window.addEventListener('beforeunload', onClosing)
  window.addEventListener('online', onOnline)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onHidden)
    window.removeEventListener('beforeunload', onClosing)
    window.removeEventListener('online', onOnline)
  })
}
