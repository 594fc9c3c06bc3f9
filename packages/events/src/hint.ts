import type { Sql } from 'postgres'

/** PostgreSQL channel on which a producer says that its outbox has grown. */
export const hintChannel = 'outbox_grown'
const DEBOUNCE_MS = 10

/**
 * Tells consumers, after commit and at most once in ten milliseconds, that there is something to read.
 * Only a hint: a NOTIFY inside the transaction would halve the commits, and a lost one costs a poll.
 */
export function createOutboxHint(client: Sql): () => void {
  let waiting = false
  return function hint() {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      client`select pg_notify(${hintChannel}, '')`.catch(() => undefined)
    }, DEBOUNCE_MS)
  }
}
