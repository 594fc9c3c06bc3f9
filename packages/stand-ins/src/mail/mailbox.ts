import PostalMime from 'postal-mime'

/** A mail as it came in. */
export interface ReceivedMail {
  readonly id: string
  readonly messageId: string
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly receivedAt: string
}

const CAPACITY = 500

/** Mails in memory, newest first; the oldest go when it is full. */
export interface Mailbox {
  list(): readonly ReceivedMail[]
  find(id: string): ReceivedMail | undefined
  receive(raw: Buffer, recipients: readonly string[]): Promise<void>
  clear(): void
}

/** An empty mailbox. */
export function createMailbox(): Mailbox {
  let mails: readonly ReceivedMail[] = []
  let received = 0
  return {
    list: () => mails,
    find: (id) => mails.find((mail) => mail.id === id),
    async receive(raw, recipients) {
      const { messageId, from, subject, text } = await PostalMime.parse(raw)
      const mail = {
        id: String(++received),
        messageId: messageId ?? '',
        from: from?.name ? `${from.name} <${from.address}>` : (from?.address ?? ''),
        to: recipients,
        subject: subject ?? '',
        text: text ?? '',
        receivedAt: new Date().toISOString(),
      }
      mails = [mail, ...mails].slice(0, CAPACITY)
    },
    clear() {
      mails = []
    },
  }
}
