import { createHmac } from 'node:crypto'
import type { ReceivedSms } from './message-box.ts'

const ATTEMPTS = 5
const FIRST_WAIT_MS = 500

interface Report {
  readonly outcome: 'DELIVERED' | 'FAILED'
  /** Shared with the receiver: signs the report. */
  readonly secret: string
  readonly signal: AbortSignal
}

/** Tells the sender what became of a message, a few times until it is heard; answers whether it was. */
export async function sendReport(
  { id, reportUrl }: ReceivedSms,
  { outcome, secret, signal }: Report,
): Promise<boolean> {
  const status = outcome.toLowerCase()
  const reason = outcome === 'FAILED' ? 'subscriber absent' : null
  for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt += 1) {
    const body = JSON.stringify({ id, status, at: new Date().toISOString(), reason })
    const heard = await fetch(reportUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sms-signature': sign(body, secret) },
      body,
      signal,
    }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (heard) return true
    await pause(FIRST_WAIT_MS * 2 ** attempt, signal)
  }
  return false
}

function sign(body: string, secret: string): string {
  const seconds = Math.floor(Date.now() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
