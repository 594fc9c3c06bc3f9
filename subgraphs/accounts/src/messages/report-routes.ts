import { readSmsReport, reportSignatureHeader } from '@motcua/connectors'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { FastifyInstance } from 'fastify'
import { recordReport } from '../store/waiting-messages.ts'

interface ReportOptions {
  readonly db: OpenDatabase
  /** Shared with the SMS gateway. */
  readonly secret: string
  readonly now: () => Date
}

/**
 * `POST /reports/sms`: the SMS gateway tells what became of a message. 404 for a message that is not known, or not yet: the
 * report may be faster than our own note, and the gateway asks again.
 */
export async function serveReports(app: FastifyInstance, options: ReportOptions): Promise<void> {
  const { db, secret, now } = options
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: 10_000 },
      (_request, body, done) => done(null, body),
    )
    scope.post('/reports/sms', async ({ headers, body }, reply) => {
      const signature = headers[reportSignatureHeader]
      const signed = { body: String(body), signature: signature?.toString() }
      const report = readSmsReport(signed, secret, now())
      if (!report) return reply.code(401).send()
      const { messageId, outcome: state, at, reason: lastFault } = report
      const isKnown = await recordReport(db, { messageId, state, at, lastFault })
      return reply.code(isKnown ? 204 : 404).send()
    })
  })
}
