import { ok, type Result } from '@motcua/kernel'
import { refuseWith, type AccountRefusal } from './refusals.ts'

/** Credentials of an analyst's programs; the secret is known to nobody but them. */
export interface ApiClient {
  /** The client id of OAuth 2. */
  readonly id: string
  readonly personId: string
  readonly name: string
  /** SHA-256 of the secret, hexadecimal: 256 random bits need no slower hash. */
  readonly secretHash: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly lastUsedAt: Date | null
}

/** How many credentials one person may have. */
export const mostApiClients = 50

const DAY_MS = 86_400_000
const MOST_DAYS = 366

interface Wish {
  readonly name: string
  readonly days: number
}

/** What was asked for, tidied, or why it cannot be. */
export function checkApiClient(
  { name, days }: Wish,
  now: Date,
): Result<{ readonly name: string; readonly expiresAt: Date }, AccountRefusal> {
  const tidy = name.normalize('NFC').trim()
  if (tidy.length < 1 || tidy.length > 100) return refuseWith('API_CLIENT_NAME_INVALID')
  if (days < 1 || days > MOST_DAYS) return refuseWith('API_CLIENT_DAYS_INVALID')
  return ok({ name: tidy, expiresAt: new Date(now.getTime() + days * DAY_MS) })
}

/** Whether they open anything now. */
export function holds({ revokedAt, expiresAt }: ApiClient, now: Date): boolean {
  return revokedAt === null && expiresAt > now
}
