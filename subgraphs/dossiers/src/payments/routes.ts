import type { FastifyInstance } from 'fastify'
import { isId } from '@motcua/kernel'
import { hearNotice, type NoticeVerdict } from '../commands/payments/hear-notice.ts'
import { hearReport } from '../commands/payments/hear-report.ts'
import type { System } from '../commands/payments/system.ts'
import { findOrder } from '../store/payments/orders.ts'

interface PaymentRoutes {
  readonly system: System
  /** Told of messages that were not to be trusted, and of what went wrong. */
  readonly onDoubt: (what: object, message: string) => void
}

/** More than this is no notice. */
const LONGEST = 20_000

/** What a notice is answered with; anything else than 200 is sent again. */
const statuses: Partial<Record<NoticeVerdict, number>> = {
  MALFORMED: 400,
  FORGED: 401,
  NOT_OURS: 403,
  UNKNOWN_ORDER: 404,
}

/** `/payments/notices`, where the platform tells us, and `/payments/return`, where the payer's browser comes back. */
export async function addPaymentRoutes(app: FastifyInstance, routes: PaymentRoutes): Promise<void> {
  await app.register(async (scope) => {
    // The signature is over what was sent, so it is read as it came.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: LONGEST },
      (_request, body, done) => done(null, body),
    )
    scope.post<{ Body: string }>('/payments/notices', async (request, reply) => {
      const verdict = await hearNotice(routes.system, String(request.body ?? ''))
      const status = statuses[verdict] ?? 200
      if (status !== 200 || verdict === 'AMOUNT_DIFFERS')
        routes.onDoubt({ verdict, from: request.ip }, 'payment notice')
      return reply.code(status).send({ code: verdict })
    })
  })

  app.get<{ Querystring: Readonly<Record<string, unknown>> }>(
    '/payments/return',
    async (request, reply) => {
      const dossierId = await dossierOf(routes, request.query)
      const { publicOrigin } = routes.system.payment
      const path = dossierId ? `/ho-so/${dossierId}/thanh-toan?ve=1` : '/ho-so'
      return reply.header('cache-control', 'no-store').redirect(`${publicOrigin}${path}`, 303)
    },
  )
}

/** The dossier that a browser came back from paying. Its word confirms nothing: the platform is asked. */
async function dossierOf(
  { system, onDoubt }: PaymentRoutes,
  query: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const { platform } = system.payment
  const message = platform?.readReturn(query)
  if (!platform || !message?.trusted || !isId(message.content.order)) {
    onDoubt({ why: message?.trusted ? 'order' : message?.why }, 'payment return')
    return undefined
  }
  const order = await findOrder(system.db, message.content.order)
  if (!order) return undefined
  try {
    await hearReport(system, await platform.queryOrder(order.id))
  } catch (error) {
    // The notice or the sweep will tell.
    onDoubt({ err: error }, 'payment query')
  }
  return order.dossierId
}
