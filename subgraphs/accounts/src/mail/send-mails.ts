import type { MailSender } from '@motcua/connectors'
import type { Database } from '@motcua/events'
import { MAX_ATTEMPTS, waitAfterAttempt } from '../domain/notice.ts'
import { claimWaitingMails, recordAttempt, type WaitingMail } from '../store/waiting-mails.ts'
import { composeMail } from './compose-mail.ts'

interface SendOptions {
  readonly db: Database
  readonly sender: MailSender
  readonly now: () => Date
  /** Told of every failed attempt. */
  readonly onFault: (error: unknown) => void
}

const BATCH = 10
/** Longer than ten mails can take, time-outs included. */
const CLAIM_MS = 5 * 60_000

/** Sends the e-mails that are due, once; answers with how many it tried. Any number of processes may do so at a time. */
export async function sendWaitingMails(options: SendOptions): Promise<number> {
  const { db, now } = options
  const at = now()
  const until = new Date(at.getTime() + CLAIM_MS)
  const mails = await claimWaitingMails(db, { now: at, until, limit: BATCH })
  await Promise.all(mails.map((mail) => attempt(options, mail)))
  return mails.length
}

async function attempt(options: SendOptions, waiting: WaitingMail): Promise<void> {
  const { db, sender, now, onFault } = options
  const { deliveryId, email } = waiting
  try {
    if (email === null) throw new Error('The person has no e-mail address any more.')
    await sender.send(composeMail({ ...waiting, email }))
    const at = now()
    await recordAttempt(db, deliveryId, {
      ...{ state: 'SENT', at, nextAttemptAt: at, lastFault: null },
    })
  } catch (error) {
    onFault(error)
    await recordAttempt(db, deliveryId, afterFault(waiting, error, now()))
  }
}

function afterFault({ attempt: number, email }: WaitingMail, error: unknown, at: Date) {
  const isLast = number >= MAX_ATTEMPTS || email === null
  return {
    state: isLast ? ('FAILED' as const) : ('WAITING' as const),
    at,
    nextAttemptAt: new Date(at.getTime() + waitAfterAttempt(number) * 1000),
    lastFault: String(error).slice(0, 500),
  }
}

/** A loop that sends what is due until it is stopped. */
export interface MailLoop {
  /** Looks at once instead of at the next turn. */
  wake(): void
  stop(): Promise<void>
}

/** Starts sending. Looks every few seconds, and at once when woken. */
export function startMailLoop(options: SendOptions & { readonly pollMs?: number }): MailLoop {
  const { pollMs = 2_000, onFault } = options
  const state = { stopped: false, wake: () => {} }

  async function run() {
    while (!state.stopped) {
      const tried = await sendWaitingMails(options).catch((error: unknown) => (onFault(error), 0))
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
