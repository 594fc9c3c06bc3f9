import type { Database } from '@motcua/events'
import { LOCK_MINUTES } from '../domain/lockout.ts'
import { deleteArtefactsExpiredBefore } from '../store/oidc-artefacts.ts'
import { deleteAttemptsBefore } from '../store/sign-in-attempts.ts'

interface CleaningOptions {
  readonly db: Database
  readonly now: () => Date
  readonly onFault: (error: unknown) => void
}

const EVERY_MS = 10 * 60_000

/** Throws away, every ten minutes, what sign-ins left behind and no longer counts; answers with how to stop. */
export function startCleaning(options: CleaningOptions): () => void {
  const timer = setInterval(() => {
    clean(options).catch(options.onFault)
  }, EVERY_MS)
  return () => clearInterval(timer)
}

/** Throws it away now. */
export async function clean({ db, now }: Pick<CleaningOptions, 'db' | 'now'>): Promise<void> {
  const at = now()
  await deleteArtefactsExpiredBefore(db, at)
  await deleteAttemptsBefore(db, new Date(at.getTime() - LOCK_MINUTES * 60_000))
}
