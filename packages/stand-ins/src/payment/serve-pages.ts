import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from '../html.ts'
import { sendPage } from '../page.ts'
import { paymentBehaviour, type PaymentBehaviour } from './behaviour.ts'
import type { BookedOrder } from './order-book.ts'
import { canonicalReturn, type Platform } from './platform.ts'

const bank = 'Ngân hàng Mô Phỏng'

/** What the payer sees: the order with a way to pay, to fail, and to leave; and what tests and demos set. */
export function servePages(app: FastifyInstance, platform: Platform): void {
  app.get<{ Params: { token: string } }>('/pay/:token', (request, reply) => {
    const order = platform.book.findByToken(request.params.token)
    return order ? sendPage(reply, bank, payPage(order)) : nothingHere(reply)
  })
  app.post<{ Params: { token: string }; Body: { action?: string; notices?: string } }>(
    '/pay/:token',
    (request, reply) => {
      const order = platform.book.findByToken(request.params.token)
      if (!order) return nothingHere(reply)
      const { action, notices } = request.body
      const settled = act(platform, order, action, notices)
      return reply.redirect(canonicalReturn(platform, settled), 303)
    },
  )
  app.get('/', (_request, reply) => sendPage(reply, bank, bookPage(platform)))
}

function act(
  { book, notices, state }: Platform,
  order: BookedOrder,
  action: string | undefined,
  wished: string | undefined,
): BookedOrder {
  if (order.status !== 'OPEN' && order.status !== 'FAILED') return order
  if (action !== 'pay' && action !== 'fail') return order
  const settled = book.settle(order.order, action === 'pay' ? 'PAID' : 'FAILED')
  const manner = paymentBehaviour.shape.notices.safeParse(wished || undefined)
  const chosen = wished && manner.success ? manner.data : state.behaviour.notices
  notices.tell(settled, chosen)
  return settled
}

function payPage(order: BookedOrder) {
  const open = order.status === 'OPEN' || order.status === 'FAILED'
  const standing = {
    OPEN: '',
    FAILED: 'Lần trước không thành công.',
    PAID: 'Đã thanh toán.',
    EXPIRED: 'Đã hết hạn.',
  }
  return html`
    <p class="quiet">Cổng thanh toán mô phỏng · simulated payment page</p>
    <p class="amount">${order.amount.toLocaleString('vi-VN')} ₫</p>
    <dl>
      <dt>Nội dung</dt>
      <dd>${order.description}</dd>
      <dt>Đơn vị thu</dt>
      <dd>${order.unit}</dd>
      <dt>Mã đơn</dt>
      <dd>${order.order}</dd>
    </dl>
    <p role="status">${standing[order.status]}</p>
    <form method="post">
      <ul>
        ${
          open
            ? html`
                <li><button class="primary" name="action" value="pay">Thanh toán</button></li>
                <li><button name="action" value="fail">Thanh toán không thành công</button></li>
              `
            : html``
        }
        <li><button name="action" value="leave">Quay lại mà không thanh toán</button></li>
      </ul>
      ${open ? noticeChoice() : html``}
    </form>
  `
}

const manners: Readonly<Record<PaymentBehaviour['notices'], string>> = {
  AT_ONCE: 'ngay',
  LATE: 'muộn (khi được cho gửi)',
  TWICE: 'hai lần',
  OUT_OF_ORDER: 'sai thứ tự',
  FORGED: 'chữ ký giả',
  WRONG_AMOUNT: 'sai số tiền',
  NEVER: 'không gửi',
}

function noticeChoice() {
  const options = Object.entries(manners).map(
    ([value, words]) => html`<option value="${value}">${words}</option>`,
  )
  return html`
    <p>
      <label
        >Gửi biên nhận cho đơn vị thu:
        <select name="notices">
          <option value="">theo cài đặt chung</option>
          ${options}
        </select></label
      >
    </p>
  `
}

function bookPage({ book, state }: Platform) {
  const rows = book
    .orders()
    .toReversed()
    .map(
      ({ token, description, amount, status }) =>
        html`<li>
          <a class="row" href="/pay/${token}">
            <strong>${description}</strong>
            <small>${amount.toLocaleString('vi-VN')} ₫ · ${status}</small>
          </a>
        </li>`,
    )
  return html`
    <p class="quiet">Cài đặt · behaviour: ${JSON.stringify(state.behaviour)}</p>
    <ul>
      ${rows}
    </ul>
  `
}

function nothingHere(reply: FastifyReply): FastifyReply {
  return sendPage(reply.code(404), bank, html`<p>Không có đơn thanh toán này.</p>`)
}
