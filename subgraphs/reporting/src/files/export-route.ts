import { createReadStream } from 'node:fs'
import { isId } from '@motcua/kernel'
import type { IdentityOf } from '@motcua/subgraph-kit'
import type { Database } from '@motcua/events'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { findExport } from '../store/figure-exports.ts'
import { exportPath } from './write-export.ts'

const asked = z.object({ name: z.string().regex(/^[0-9a-f-]{36}\.csv$/) })

/** `GET /reports/exports/<id>.csv`: the file of an export, for who asked for it. */
export async function addExportRoute(
  app: FastifyInstance,
  identityOf: IdentityOf,
  { db, folder }: { readonly db: Database; readonly folder: string },
): Promise<void> {
  app.get('/reports/exports/:name', async (request, reply) => {
    const identity = await identityOf(request)
    const name = asked.safeParse(request.params)
    const id = name.success ? name.data.name.slice(0, -4) : ''
    const found = isId(id) ? await findExport(db, id) : undefined
    const isTheirs = identity !== null && found?.ownerId === identity.personId
    if (!found || !isTheirs || found.state !== 'DONE')
      return reply.code(404).send({ errors: [{ message: 'Not found' }] })

    const { figure, cut } = found
    const file = `${figure.toLowerCase()}-${cut.from}-${cut.to}.csv`
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${file}"`)
      .header('cache-control', 'private, no-store')
      .send(createReadStream(exportPath(folder, found.id)))
  })
}
