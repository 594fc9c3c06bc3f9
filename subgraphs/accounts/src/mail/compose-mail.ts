import type { Mail } from '@motcua/connectors'
import type { WaitingMail } from '../store/waiting-mails.ts'

const RULE = '\n\n----------------------------------------\n\n'

/** The e-mail of a notice: Vietnamese first, English below. Its id is the delivery's, over all attempts. */
export function composeMail(waiting: WaitingMail & { readonly email: string }): Mail {
  const { deliveryId, email, fullName, title, body } = waiting
  const english = body.en ? `${RULE}${body.en.trim()}` : ''
  return {
    id: deliveryId,
    to: { name: fullName, address: email },
    subject: title.vi,
    text: `${body.vi.trim()}${english}${RULE}Thư tự động, vui lòng không trả lời. / Sent automatically, please do not reply.\n`,
  }
}
