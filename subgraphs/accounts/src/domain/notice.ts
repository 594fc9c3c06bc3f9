import type { LocalText } from './local-text.ts'

/** Ways to reach a person. */
export type NoticeChannel = 'PORTAL' | 'EMAIL'

/** Where a delivery stands. */
export type DeliveryState = 'WAITING' | 'SENT' | 'FAILED'

/** Something the system told a person. */
export interface Notice {
  readonly id: string
  readonly personId: string
  readonly title: LocalText
  readonly body: LocalText
  readonly dossierId: string | null
  readonly createdAt: Date
  readonly readAt: Date | null
}

/** One way by which a notice went. */
export interface NoticeDelivery {
  readonly id: string
  readonly noticeId: string
  readonly channel: NoticeChannel
  readonly state: DeliveryState
  readonly at: Date
}

/** After that many attempts an e-mail is given up. */
export const MAX_ATTEMPTS = 8
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 6 * 3600

/** How long to wait after the nth failed attempt, in seconds: each time four times longer, at most six hours. */
export function waitAfterAttempt(attempt: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 4 ** (attempt - 1), LONGEST_WAIT_SECONDS)
}
