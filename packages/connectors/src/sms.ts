/** One text message to one phone. */
export interface Sms {
  /** Permanent id of this message: the gateway sends it once, however often it is handed over. */
  readonly id: string
  /** Vietnamese mobile number, ten digits. */
  readonly to: string
  readonly text: string
}

/** What the gateway says of a message that it took. */
export interface AcceptedSms {
  /** The gateway's own id, which its reports name. */
  readonly messageId: string
  /** Parts that are charged. */
  readonly parts: number
}

/** The port by which text messages leave. */
export interface SmsSender {
  /** Throws SmsRejected where the gateway will never take it; anything else thrown may be tried again safely. */
  send(sms: Sms): Promise<AcceptedSms>
}

/** The gateway turned a message down for good: no such number, a text that it does not allow. */
export class SmsRejected extends Error {}

/** What became of a message that the gateway took. */
export interface SmsReport {
  readonly messageId: string
  readonly outcome: 'DELIVERED' | 'FAILED'
  /** When the network said so. */
  readonly at: Date
  /** The network's reason; null where it reached the phone. */
  readonly reason: string | null
}
