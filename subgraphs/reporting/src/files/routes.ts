import { renderSettlementReport } from '@motcua/documents'
import { agenciesWith, can, type Identity } from '@motcua/identity'
import { isId, RequestError } from '@motcua/kernel'
import { languageOf, type IdentityOf } from '@motcua/subgraph-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { makeReport, makeSubmittedReport } from '../commands/make-report.ts'
import type { Context } from '../context.ts'
import type { SettlementReport } from '../domain/settlement-report.ts'
import { toQuestion } from '../resolvers/question.ts'
import { findReport } from '../store/submitted-reports.ts'
import { reportXlsx } from './report-xlsx.ts'
import { reportTitle } from './report-words.ts'

type Ground = Pick<Context, 'db' | 'now' | 'profile'>

const day = z.iso.date()
const asked = z.object({
  from: day,
  to: day,
  dimension: z.enum(['AGENCY', 'FIELD', 'PROCEDURE']).default('AGENCY'),
  agencyId: z.string().nullable().default(null),
  fieldCode: z.string().nullable().default(null),
  procedureId: z.string().nullable().default(null),
  channel: z.enum(['ONLINE', 'COUNTER', 'POST']).nullable().default(null),
})
const format = z.enum(['xlsx', 'pdf'])

const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

/**
 * Report 06 as a file, made when it is asked for: `GET /reports/settlement.xlsx?from=…&to=…&dimension=AGENCY` (or `.pdf`) as of
 * now, `GET /reports/sent/<id>.pdf` as it was sent. Under the identity that the gateway vouches for.
 */
export async function addReportRoutes(
  app: FastifyInstance,
  identityOf: IdentityOf,
  ground: Ground,
): Promise<void> {
  app.get('/reports/:name', (request, reply) =>
    answer(request, reply, async (identity) => {
      const kind = formatOf(request, 'settlement')
      const filter = asked.safeParse(request.query)
      if (!kind || !filter.success) return undefined
      const { dimension, ...cut } = filter.data
      const question = toQuestion(cut, { ...ground, identity })
      return { kind, report: await makeReport(ground, question, dimension) }
    }),
  )
  app.get('/reports/sent/:name', (request, reply) =>
    answer(request, reply, async (identity) => {
      const [id = ''] = nameOf(request).split('.')
      const kind = formatOf(request, id)
      const sent = isId(id) ? await findReport(ground.db, id) : undefined
      if (!kind || !sent || !maySee(identity, sent.agencyId)) return undefined
      return { kind, report: await makeSubmittedReport(ground, sent) }
    }),
  )

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    make: (identity: Identity | null) => Promise<Made | undefined>,
  ) {
    try {
      const made = await make(await identityOf(request))
      if (!made) return await reply.code(404).send({ errors: [{ message: 'Not found' }] })
      return await send(reply, made)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      const language = languageOf(request.headers['accept-language'])
      const { code } = error
      return reply
        .code(statuses[code] ?? 400)
        .send({ errors: [{ message: error.text[language], extensions: { code } }] })
    }
  }
}

interface Made {
  readonly kind: z.infer<typeof format>
  readonly report: SettlementReport
}

const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 }

function nameOf({ params }: FastifyRequest): string {
  return z.object({ name: z.string() }).parse(params).name
}

function formatOf(request: FastifyRequest, base: string): Made['kind'] | undefined {
  const name = nameOf(request)
  return name.startsWith(`${base}.`)
    ? format.safeParse(name.slice(base.length + 1)).data
    : undefined
}

function maySee(identity: Identity | null, agencyId: string): boolean {
  const own = agenciesWith(identity, 'figures.read-agency')
  return can(identity, 'figures.read-province') || own.includes(agencyId)
}

async function send(reply: FastifyReply, { kind, report }: Made) {
  const { form, from, to } = report
  const bytes =
    kind === 'xlsx'
      ? await reportXlsx(report)
      : Buffer.from(await renderSettlementReport({ ...report, title: reportTitle }))
  return reply
    .header('content-type', contentTypes[kind])
    .header('content-disposition', `attachment; filename="bieu-${form}-${from}-${to}.${kind}"`)
    .header('cache-control', 'private, no-store')
    .send(bytes)
}
