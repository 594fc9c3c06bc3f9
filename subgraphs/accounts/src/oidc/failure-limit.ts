/** Wrong sign-ins from one address after which it has to wait: an agency's whole office may share one. */
const MOST_FAILURES = 100
const WINDOW_MS = 10 * 60_000
const MOST_ADDRESSES = 10_000

/** Slows down those who try one password on many user names; each process counts for itself. */
export interface FailureLimit {
  isReached(address: string, now: Date): boolean
  count(address: string, now: Date): void
}

interface Window {
  readonly since: number
  readonly failures: number
}

/** A limit that has counted nothing yet. */
export function createFailureLimit(most = MOST_FAILURES): FailureLimit {
  const windows = new Map<string, Window>()

  function current(address: string, now: Date): Window {
    const known = windows.get(address)
    const isOpen = known && now.getTime() - known.since < WINDOW_MS
    return isOpen ? known : { since: now.getTime(), failures: 0 }
  }

  return {
    isReached: (address, now) => current(address, now).failures >= most,
    count(address, now) {
      if (windows.size >= MOST_ADDRESSES) windows.clear()
      const window = current(address, now)
      windows.set(address, { ...window, failures: window.failures + 1 })
    },
  }
}
