import Fastify, { type FastifyInstance } from 'fastify'
import { SMTPServer } from 'smtp-server'
import { html } from '../html.ts'
import { sendPage, serveStyle } from '../page.ts'
import type { Running } from '../running.ts'
import { createMailbox, type Mailbox, type ReceivedMail } from './mailbox.ts'

interface MailOptions {
  /** Port of the page and of `/messages`. */
  readonly port: number
  readonly smtpPort: number
}

/** Starts a mail server that keeps every mail and sends none on, with a page to read them. */
export async function startMail({ port, smtpPort }: MailOptions): Promise<MailServer> {
  const mailbox = createMailbox()
  const smtp = createSmtpServer(mailbox)
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject)
    smtp.listen(smtpPort, '127.0.0.1', () => resolve())
  })

  const app = Fastify({ forceCloseConnections: true })
  serveStyle(app)
  servePages(app, mailbox)
  serveMessages(app, mailbox)
  await app.listen({ port, host: '127.0.0.1' })
  return {
    url: `http://localhost:${port}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    async stop() {
      await app.close()
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}

/** The mail stand-in while it is up. */
export interface MailServer extends Running {
  readonly smtpUrl: string
}

function createSmtpServer(mailbox: Mailbox): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const recipients = envelope.rcptTo.map(({ address }) => address)
        mailbox.receive(Buffer.concat(chunks), recipients).then(
          () => done(),
          (error: Error) => done(error),
        )
      })
    },
  })
}

function serveMessages(app: FastifyInstance, mailbox: Mailbox): void {
  app.get('/health', () => ({ status: 'ok' }))
  app.get('/messages', () => mailbox.list())
  app.delete('/messages', (_request, reply) => {
    mailbox.clear()
    return reply.code(204).send()
  })
}

function servePages(app: FastifyInstance, mailbox: Mailbox): void {
  app.get('/', (_request, reply) => sendPage(reply, 'Hộp thư thử nghiệm', listPage(mailbox.list())))
  app.get<{ Params: { id: string } }>('/mails/:id', (request, reply) => {
    const mail = mailbox.find(request.params.id)
    if (mail) return sendPage(reply, mail.subject, mailPage(mail))
    return sendPage(reply.code(404), 'Không có thư này', html`<p><a href="/">Về hộp thư</a></p>`)
  })
}

function listPage(mails: readonly ReceivedMail[]) {
  if (mails.length === 0) return html`<p class="quiet">Chưa có thư nào.</p>`
  const rows = mails.map(
    ({ id, subject, to, receivedAt }) =>
      html`<li>
        <a class="row" href="/mails/${id}">
          <strong>${subject}</strong>
          <small>${to.join(', ')} · ${time(receivedAt)}</small>
        </a>
      </li>`,
  )
  return html`<ul>
    ${rows}
  </ul>`
}

function mailPage({ from, to, receivedAt, text }: ReceivedMail) {
  return html`
    <dl>
      <dt>Từ</dt>
      <dd>${from}</dd>
      <dt>Đến</dt>
      <dd>${to.join(', ')}</dd>
      <dt>Nhận lúc</dt>
      <dd>${time(receivedAt)}</dd>
    </dl>
    <pre>${text}</pre>
    <p><a href="/">Về hộp thư</a></p>
  `
}

function time(receivedAt: string): string {
  return new Date(receivedAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
}
