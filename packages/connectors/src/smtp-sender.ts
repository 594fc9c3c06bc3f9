import { createTransport } from 'nodemailer'
import type { MailSender } from './mail.ts'

interface SmtpOptions {
  /** Sender that people see, e.g. `Cổng dịch vụ công <khong-tra-loi@vidu.vn>`. */
  readonly from: string
  /** Domain in Message-IDs: the installation's own. */
  readonly messageIdDomain: string
}

const TIMEOUT_MS = 10_000

/** A sender over SMTP: `smtp://host:port`, `smtps://user:password@host`. Keeps a few connections open. */
export function createSmtpSender(url: string, { from, messageIdDomain }: SmtpOptions): MailSender {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  return {
    async send({ id, to, subject, text }) {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        messageId: `<${id}@${messageIdDomain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close() {
      transport.close()
    },
  }
}
