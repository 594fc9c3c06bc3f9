import { z } from 'zod'
import { measureSms } from './sms-encoding.ts'
import { SmsRejected, type SmsSender } from './sms.ts'

interface HttpSmsOptions {
  /** Name that phones show as the sender (brandname). */
  readonly from: string
  /** Where the gateway tells what became of a message. */
  readonly reportUrl: string
}

const TIMEOUT_MS = 10_000
/** What the gateway says when it will never take this message; all else may pass. */
const FINAL = new Set([400, 404, 410, 413, 422])

const accepted = z.object({ id: z.string().min(1), parts: z.number().int().positive() })

/**
 * A sender over HTTP: `https://user:password@host/path`. Posts JSON with basic authentication and the message's id as
 * `Idempotency-Key`, so that a message handed over twice is sent once.
 */
export function createHttpSmsSender(url: string, { from, reportUrl }: HttpSmsOptions): SmsSender {
  const { address, authorization } = readAddress(url)
  return {
    async send({ id, to, text }) {
      const response = await fetch(address, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          ...(authorization && { authorization }),
        },
        body: JSON.stringify({
          from,
          to: to.replace(/^0/, '84'),
          text,
          encoding: measureSms(text).encoding,
          reportUrl,
        }),
      })
      if (!response.ok) throw await toFault(response)
      const { id: messageId, parts } = accepted.parse(await response.json())
      return { messageId, parts }
    },
  }
}

function readAddress(url: string) {
  const address = new URL(url)
  const { username, password } = address
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  address.username = ''
  address.password = ''
  return {
    address,
    authorization: username && `Basic ${Buffer.from(credentials).toString('base64')}`,
  }
}

async function toFault(response: Response): Promise<Error> {
  const text = (await response.text()).slice(0, 300)
  const message = `The SMS gateway answered ${response.status}: ${text}`
  return FINAL.has(response.status) ? new SmsRejected(message) : new Error(message)
}
