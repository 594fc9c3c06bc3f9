import { z } from 'zod'

/** A message as it is handed to the gateway. */
export const handedOver = z.object({
  from: z.string().min(1).max(11),
  to: z.string().regex(/^84\d{9}$/),
  text: z.string().min(1).max(1_600),
  encoding: z.enum(['GSM7', 'UCS2']),
  reportUrl: z.url(),
})

/** A message that the gateway took. */
export interface ReceivedSms extends z.infer<typeof handedOver> {
  readonly id: string
  readonly key: string
  readonly parts: number
  /** How often it was handed over under this key; it goes out once. */
  readonly handedOver: number
  readonly receivedAt: string
  readonly reported: 'DELIVERED' | 'FAILED' | null
}

const CAPACITY = 500
const room = { GSM7: [160, 153], UCS2: [70, 67] } as const

/** Messages in memory, newest first; the oldest go when it is full. */
export interface MessageBox {
  list(): readonly ReceivedSms[]
  /** Takes a message once for each key. */
  take(key: string, message: z.infer<typeof handedOver>): { sms: ReceivedSms; isNew: boolean }
  noteReport(id: string, outcome: 'DELIVERED' | 'FAILED'): void
  clear(): void
}

/** An empty box. */
export function createMessageBox(): MessageBox {
  let messages: readonly ReceivedSms[] = []
  let received = 0
  const replace = (sms: ReceivedSms) => {
    messages = messages.map((other) => (other.id === sms.id ? sms : other))
    return sms
  }
  return {
    list: () => messages,
    take(key, message) {
      const known = messages.find((sms) => sms.key === key)
      if (known)
        return { sms: replace({ ...known, handedOver: known.handedOver + 1 }), isNew: false }
      const sms = {
        ...message,
        ...{ id: `sms-${++received}`, key, parts: countParts(message), handedOver: 1 },
        ...{ receivedAt: new Date().toISOString(), reported: null },
      }
      messages = [sms, ...messages].slice(0, CAPACITY)
      return { sms, isNew: true }
    },
    noteReport(id, reported) {
      const sms = messages.find((other) => other.id === id)
      if (sms) replace({ ...sms, reported })
    },
    clear() {
      messages = []
    },
  }
}

function countParts({ text, encoding }: z.infer<typeof handedOver>): number {
  const [single, part] = room[encoding]
  return text.length <= single ? 1 : Math.ceil(text.length / part)
}
