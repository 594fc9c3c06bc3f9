import { isId, newId } from '@motcua/kernel'
import { insertMessage } from '../../store/payments/orders.ts'
import { hearReport } from './hear-report.ts'
import type { System } from './system.ts'

/** More than this of a message is not kept. */
const KEPT = 4_000

/** What a message to the notify address was. */
export type NoticeVerdict =
  | 'MALFORMED'
  | 'FORGED'
  | 'NOT_OURS'
  | 'UNKNOWN_ORDER'
  | Awaited<ReturnType<typeof hearReport>>['verdict']

/** Takes a message that says it is from the platform, and keeps it with what it was. Only a signed one changes anything. */
export async function hearNotice(system: System, body: string): Promise<NoticeVerdict> {
  const { platform } = system.payment
  const message = platform?.readNotice(body) ?? { trusted: false, why: 'NOT_OURS' }
  const order = message.trusted ? message.content.order : null
  const verdict = message.trusted
    ? isId(message.content.order)
      ? (await hearReport(system, message.content)).verdict
      : 'UNKNOWN_ORDER'
    : message.why

  await insertMessage(system.db, {
    ...{ id: newId(), verdict, body: body.slice(0, KEPT), at: system.now() },
    orderId: order !== null && isId(order) ? order : null,
  })
  return verdict
}
