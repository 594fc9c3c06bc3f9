/** Failures in a row after which a user name is locked. */
export const FAILURES_BEFORE_LOCK = 5
/** How long it stays locked, in minutes. */
export const LOCK_MINUTES = 15

/** Failed attempts with one user name, whether it exists or not. */
export interface FailedAttempts {
  readonly failures: number
  readonly lastFailedAt: Date
  readonly lockedUntil: Date | null
}

/** Whole minutes until the lock ends; 0 where there is none. */
export function minutesLocked(attempts: FailedAttempts | undefined, now: Date): number {
  const left = (attempts?.lockedUntil?.getTime() ?? 0) - now.getTime()
  return left <= 0 ? 0 : Math.ceil(left / 60_000)
}

/** The attempts after one more failure. Failures older than the length of a lock are forgotten. */
export function afterFailure(attempts: FailedAttempts | undefined, now: Date): FailedAttempts {
  const lock = LOCK_MINUTES * 60_000
  const isRecent = attempts && now.getTime() - attempts.lastFailedAt.getTime() < lock
  const failures = (isRecent ? attempts.failures : 0) + 1
  const isLocked = failures >= FAILURES_BEFORE_LOCK
  return {
    failures: isLocked ? 0 : failures,
    lastFailedAt: now,
    lockedUntil: isLocked ? new Date(now.getTime() + lock) : null,
  }
}
