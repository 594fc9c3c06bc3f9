interface Rate {
  /** Requests a second that may last. */
  readonly perSecond: number
  /** Requests that may come at once. */
  readonly burst: number
}

interface Bucket {
  readonly tokens: number
  readonly at: number
}

const MOST = 50_000

/** Whether one more request is within the rate of its key (a session, or an address). Kept by each gateway for itself. */
export type RateLimiter = (key: string) => boolean

/** A token bucket for each key; a full bucket is forgotten. */
export function createRateLimiter({ perSecond, burst }: Rate, now: () => Date): RateLimiter {
  const buckets = new Map<string, Bucket>()

  function forgetFull(at: number) {
    for (const [key, bucket] of buckets) if (filled(bucket, at) >= burst) buckets.delete(key)
    if (buckets.size > MOST) buckets.clear()
  }

  function filled({ tokens, at }: Bucket, then: number): number {
    return Math.min(burst, tokens + ((then - at) / 1000) * perSecond)
  }

  return function isWithinRate(key) {
    const at = now().getTime()
    if (buckets.size > MOST) forgetFull(at)

    const bucket = buckets.get(key)
    const tokens = bucket ? filled(bucket, at) : burst
    if (tokens < 1) return false
    buckets.set(key, { tokens: tokens - 1, at })
    return true
  }
}
