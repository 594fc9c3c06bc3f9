import type { LocalText } from './local-text.ts'
import type { NoticeEvent } from './notice-event.ts'

/** Ways to reach a person. */
export type NoticeChannel = 'PORTAL' | 'EMAIL' | 'SMS'

/** Ways that lead outside. */
export type OutsideChannel = Exclude<NoticeChannel, 'PORTAL'>

/** Where a delivery stands. */
export type DeliveryState = 'WAITING' | 'SENT' | 'DELIVERED' | 'FAILED'

/** Something the system told a person. */
export interface Notice {
  readonly id: string
  readonly personId: string
  /** What called for it; `EARLIER` for notices of before this was noted. */
  readonly event: NoticeEvent | 'EARLIER'
  readonly title: LocalText
  readonly body: LocalText
  readonly dossierId: string | null
  /** The agency that it speaks of: its officers may see that it went. */
  readonly agencyId: string | null
  readonly createdAt: Date
  readonly readAt: Date | null
}

/** One way by which a notice went. */
export interface NoticeDelivery {
  readonly id: string
  /** Null for one-time codes, which lie in no inbox. */
  readonly noticeId: string | null
  readonly channel: NoticeChannel
  readonly state: DeliveryState
  readonly at: Date
  /** E-mail address or telephone number; null in the inbox. */
  readonly address: string | null
  readonly attempts: number
}

/** After that many attempts a message is given up. */
export const MAX_ATTEMPTS = 8
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 6 * 3600

/** How long to wait after the nth failed attempt, in seconds: each time four times longer, at most six hours. */
export function waitAfterAttempt(attempt: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 4 ** (attempt - 1), LONGEST_WAIT_SECONDS)
}

/** An address as it is shown to remind, not to tell: `09xx xxx 123`, `n***@congdan.example`. */
export function maskAddress(channel: NoticeChannel, address: string | null): string | null {
  if (address === null) return null
  if (channel === 'SMS') return `${address.slice(0, 2)}xx xxx ${address.slice(-3)}`
  const [name = '', domain = ''] = address.split('@')
  return `${name.slice(0, 1)}***@${domain}`
}
