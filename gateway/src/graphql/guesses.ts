import { parse, visit, type OperationDefinitionNode } from 'graphql'
import type { Bilingual } from '@motcua/kernel'

/** What whoever tried too often is told. */
export const guessesSpent: Bilingual = {
  vi: 'Đã có nhiều lần tra cứu không khớp từ thiết bị này; hãy kiểm tra lại thông tin trên giấy tờ rồi thử lại sau ít phút.',
  en: 'Many look-ups from here did not match; check what is printed on your paper and try again in a few minutes.',
}

interface GuessRate {
  /** Fields that answer to a secret, so that somebody could guess at it. */
  readonly fields: ReadonlySet<string>
  /** Tries a minute that may last. */
  readonly perMinute: number
  /** Tries at once. */
  readonly burst: number
  /** What a try that matches nothing costs beside itself. */
  readonly missCost: number
}

/** A request that asks guessed fields; `undefined` where it asks none. */
export interface Guess {
  /** Whether it is within its budget; to be turned down if not. */
  readonly allowed: boolean
  /** Takes the price of what matched nothing. */
  settle(answer: string): void
}

/** Begins a request of a key (a session, an address). */
export type GuessGuard = (key: string, document: string) => Guess | undefined

interface Bucket {
  readonly tokens: number
  readonly at: number
}

const MOST_KEYS = 50_000
const MOST_DOCUMENTS = 1_000

/**
 * A tighter budget for fields that answer to a code, a key or last digits: each costs one, and several more when nothing
 * matched. Renaming a field in one document does not make it cheaper. Kept by each gateway for itself.
 */
export function createGuessGuard(rate: GuessRate, now: () => Date): GuessGuard {
  const { fields, perMinute, burst, missCost } = rate
  const buckets = new Map<string, Bucket>()
  const known = new Map<string, readonly string[]>()

  function keysIn(document: string): readonly string[] {
    const seen = known.get(document)
    if (seen) return seen
    if (known.size >= MOST_DOCUMENTS) known.clear()
    const keys = responseKeys(document, fields)
    known.set(document, keys)
    return keys
  }

  function left(key: string): number {
    const bucket = buckets.get(key)
    if (!bucket) return burst
    const minutes = (now().getTime() - bucket.at) / 60_000
    return Math.min(burst, bucket.tokens + minutes * perMinute)
  }

  function take(key: string, cost: number): void {
    if (buckets.size >= MOST_KEYS) buckets.clear()
    buckets.set(key, { tokens: left(key) - cost, at: now().getTime() })
  }

  return function begin(key, document) {
    const asked = keysIn(document)
    if (asked.length === 0) return undefined
    const allowed = left(key) >= asked.length
    if (allowed) take(key, asked.length)
    return {
      allowed,
      settle(answer) {
        const missed = countMisses(answer, asked)
        if (missed > 0) take(key, missed * missCost)
      },
    }
  }
}

/** Under which names a document asks guessed fields, each as often as it stands there. */
function responseKeys(document: string, fields: ReadonlySet<string>): readonly string[] {
  const keys: string[] = []
  try {
    visit(parse(document, { maxTokens: 2_000 }), {
      OperationDefinition: (operation: OperationDefinitionNode) =>
        operation.operation === 'query' ? undefined : false,
      Field(field) {
        if (fields.has(field.name.value)) keys.push(field.alias?.value ?? field.name.value)
      },
    })
  } catch {
    // What cannot be read is turned down by whoever runs it.
  }
  return keys
}

/** A match is an object that says what it is, and that is no refusal. */
function countMisses(answer: string, asked: readonly string[]): number {
  const { data } = JSON.parse(answer) as { data?: Readonly<Record<string, unknown>> | null }
  return asked.filter((key) => !isMatch(data?.[key])).length
}

function isMatch(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    '__typename' in value &&
    value.__typename !== 'Refusal'
  )
}
