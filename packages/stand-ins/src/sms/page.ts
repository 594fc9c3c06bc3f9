import type { FastifyInstance } from 'fastify'
import { html } from '../html.ts'
import { sendPage } from '../page.ts'
import type { SmsBehaviour } from './behaviour.ts'
import type { ReceivedSms } from './message-box.ts'

interface Shown {
  readonly messages: readonly ReceivedSms[]
  readonly behaviour: SmsBehaviour
}

const reports = { DELIVERED: 'đã đến máy', FAILED: 'không đến máy' } as const
const choices = {
  answer: {
    TAKE: 'Nhận tin',
    DOWN: 'Báo bận (503)',
    REJECT: 'Từ chối (422)',
    LOSE: 'Nhận tin nhưng mất câu trả lời',
  },
  report: {
    DELIVERED: 'Báo đã đến máy',
    TWICE: 'Báo đã đến máy, hai lần',
    FAILED: 'Báo không đến máy',
    NONE: 'Không báo gì',
  },
} as const

/** Serves the page to read messages and to say how the gateway behaves. */
export function serveSmsPage(app: FastifyInstance, show: () => Shown): void {
  app.get('/', (_request, reply) => {
    const { messages, behaviour } = show()
    const body = html`${list(messages)} ${form(behaviour)}`
    return sendPage(reply, 'Tin nhắn SMS thử nghiệm', body)
  })
}

function list(messages: readonly ReceivedSms[]) {
  if (messages.length === 0) return html`<p class="quiet">Chưa có tin nhắn nào.</p>`
  return html`<ul>
    ${messages.map(
      (sms) =>
        html`<li>
          <strong>+${sms.to}</strong>
          <pre>${sms.text}</pre>
          <small>
            ${sms.from} · ${time(sms.receivedAt)} · ${sms.encoding}, ${sms.parts} phần · nhận
            ${sms.handedOver} lần · ${sms.reported ? reports[sms.reported] : 'chưa báo'}
          </small>
        </li>`,
    )}
  </ul>`
}

function form({ answer, delay, report }: SmsBehaviour) {
  return html`<h2>Cách trả lời</h2>
    <form method="post" action="/behaviour">
      <p>${select('answer', 'Khi nhận tin', choices.answer, answer)}</p>
      <p>
        <label
          >Trả lời sau (mili giây) <input name="delay" inputmode="numeric" value="${delay}"
        /></label>
      </p>
      <p>${select('report', 'Sau khi nhận', choices.report, report)}</p>
      <button>Áp dụng</button>
    </form>`
}

function select(
  name: string,
  label: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
) {
  const items = Object.entries(options).map(([value, text]) =>
    value === chosen
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`,
  )
  return html`<label
    >${label}
    <select name="${name}">
      ${items}
    </select></label
  >`
}

function time(receivedAt: string): string {
  return new Date(receivedAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
}
