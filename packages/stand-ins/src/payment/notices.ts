import { setTimeout as sleep } from 'node:timers/promises'
import type { PaymentBehaviour } from './behaviour.ts'
import type { BookedOrder } from './order-book.ts'
import { withSignature, type Fields } from './signed-fields.ts'

/** Waits between two attempts, in milliseconds. */
const waits = [1_000, 2_000, 4_000]

/** Tells merchants of their orders, in the way it is told to. */
export interface Notices {
  tell(order: BookedOrder, manner: PaymentBehaviour['notices']): void
  /** Sends what was held back. */
  release(): void
  stop(): void
}

/** Notices signed with the secret; whatever the merchant does not take is tried again. */
export function createNotices(secret: string): Notices {
  const stopping = new AbortController()
  const { signal } = stopping
  const held: (() => void)[] = []

  async function send(address: string, message: Fields): Promise<void> {
    const body = JSON.stringify(message)
    const headers = { 'content-type': 'application/json' }
    for (const wait of [...waits, 0]) {
      const response = await fetch(address, { method: 'POST', headers, body, signal }).catch(
        () => undefined,
      )
      if (response?.ok || signal.aborted) return
      await sleep(wait, undefined, { signal }).catch(() => undefined)
    }
  }

  async function sendAll(address: string, messages: readonly Fields[]): Promise<void> {
    for (const message of messages) await send(address, message)
  }

  return {
    tell(order, manner) {
      const messages = messagesOf(order, manner, secret)
      const start = () => void sendAll(order.notifyUrl, messages)
      if (manner === 'LATE') held.push(start)
      else start()
    },
    release() {
      for (const start of held.splice(0)) start()
    },
    stop: () => stopping.abort(),
  }
}

function messagesOf(
  order: BookedOrder,
  manner: PaymentBehaviour['notices'],
  secret: string,
): readonly Fields[] {
  const fields = reportOf(order)
  const message = withSignature(fields, secret)
  switch (manner) {
    case 'NEVER':
      return []
    case 'TWICE':
      return [message, message]
    case 'OUT_OF_ORDER': {
      const earlier = { ...fields, status: 'FAILED', transaction: null, paidAt: null }
      return [message, withSignature(earlier, secret)]
    }
    case 'FORGED':
      return [withSignature(fields, `${secret} of somebody else`)]
    case 'WRONG_AMOUNT':
      return [withSignature({ ...fields, amount: order.amount + 1000 }, secret)]
    case 'AT_ONCE':
    case 'LATE':
      return [message]
  }
}

/** What is said of an order, to whoever may know. */
export function reportOf(order: BookedOrder): Fields {
  const { merchant, order: code, status, amount, transaction, paidAt } = order
  return { merchant, order: code, status, amount, transaction, paidAt }
}
