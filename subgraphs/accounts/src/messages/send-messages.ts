import { SmsRejected, type MailSender, type SmsSender } from '@motcua/connectors'
import type { Database } from '@motcua/events'
import { MAX_ATTEMPTS, waitAfterAttempt } from '../domain/notice.ts'
import {
  claimWaitingMessages,
  recordAttempt,
  type WaitingMessage,
} from '../store/waiting-messages.ts'

interface SendOptions {
  readonly db: Database
  readonly mail: MailSender
  readonly sms: SmsSender
  readonly now: () => Date
  /** Told of every failed attempt. */
  readonly onFault: (error: unknown) => void
}

const BATCH = 10
/** Longer than ten messages can take, time-outs included. */
const CLAIM_MS = 5 * 60_000

/**
 * Sends the messages that are due, once; answers with how many it tried. Any number of processes may do so at a time.
 * Whoever dies between sending and noting it leads to a second attempt under the same id: the SMS gateway knows it by its
 * `Idempotency-Key`, mail servers by the Message-ID.
 */
export async function sendWaitingMessages(options: SendOptions): Promise<number> {
  const { db, now } = options
  const at = now()
  const until = new Date(at.getTime() + CLAIM_MS)
  const messages = await claimWaitingMessages(db, { now: at, until, limit: BATCH })
  await Promise.all(messages.map((message) => attempt(options, message)))
  return messages.length
}

async function attempt(options: SendOptions, waiting: WaitingMessage): Promise<void> {
  const { db, now, onFault } = options
  const { deliveryId } = waiting
  const outcome = await hand(options, waiting).catch((error: unknown) => ({ error }))
  const at = now()
  if (!('error' in outcome)) {
    const done = { state: 'SENT' as const, at, nextAttemptAt: at, lastFault: null }
    return recordAttempt(db, deliveryId, { ...done, ...outcome })
  }
  onFault(outcome.error)
  return recordAttempt(db, deliveryId, afterFault(waiting, outcome.error, at))
}

async function hand(
  { mail, sms }: SendOptions,
  { deliveryId: id, channel, address, subject, text }: WaitingMessage,
): Promise<{ readonly messageId?: string }> {
  if (channel === 'SMS') {
    const { messageId } = await sms.send({ id, to: address, text })
    return { messageId }
  }
  await mail.send({ id, to: { name: '', address }, subject, text })
  return {}
}

function afterFault({ attempt: number }: WaitingMessage, error: unknown, at: Date) {
  const isLast = number >= MAX_ATTEMPTS || error instanceof SmsRejected
  return {
    state: isLast ? ('FAILED' as const) : ('WAITING' as const),
    at,
    nextAttemptAt: new Date(at.getTime() + waitAfterAttempt(number) * 1000),
    lastFault: String(error).slice(0, 500),
  }
}

/** A loop that sends what is due until it is stopped. */
export interface MessageLoop {
  /** Looks at once instead of at the next turn. */
  wake(): void
  stop(): Promise<void>
}

/** Starts sending. Looks every few seconds, and at once when woken. */
export function startMessageLoop(options: SendOptions & { readonly pollMs?: number }): MessageLoop {
  const { pollMs = 2_000, onFault } = options
  const state = { stopped: false, wake: () => {} }

  async function run() {
    while (!state.stopped) {
      const tried = await sendWaitingMessages(options).catch(
        (error: unknown) => (onFault(error), 0),
      )
      if (tried === 0 && !state.stopped) await pause(state, pollMs)
    }
  }
  const running = run()

  return {
    wake: () => state.wake(),
    async stop() {
      state.stopped = true
      state.wake()
      await running
    },
  }
}

function pause(state: { wake: () => void }, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    state.wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}
