import { createUploads, type FileStorage, type FinishedUpload, type Scanner } from '@motcua/files'
import type { Identity } from '@motcua/identity'
import { isId } from '@motcua/kernel'
import { identityHeader, type TokenVerifier } from '@motcua/identity'
import type { OpenDatabase, IdentityOf } from '@motcua/subgraph-kit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { findFile, insertFile, type StoredFile } from '../store/files.ts'
import { mayReadFile } from './may-read-file.ts'

interface FileRoutes {
  readonly db: OpenDatabase
  readonly storage: FileStorage
  readonly scanner: Scanner
  readonly uploadsFolder: string
  readonly maxBytes: number
  readonly verifier: TokenVerifier
  readonly now: () => Date
  readonly onFault: (error: unknown) => void
}

/** Shown in the browser as they are; anything else is only ever downloaded. */
const viewable = new Set(['application/pdf', 'image/png', 'image/jpeg'])

/** `/files/uploads` (resumable, tus) and `/files/<id>`, under the gateway's identity token. */
export async function addFileRoutes(
  app: FastifyInstance,
  identityOf: IdentityOf,
  routes: FileRoutes,
): Promise<void> {
  const uploads = createUploads({
    path: '/files/uploads',
    stagingFolder: routes.uploadsFolder,
    maxBytes: routes.maxBytes,
    storage: routes.storage,
    scanner: routes.scanner,
    onFault: routes.onFault,
    authorise: async ({ headers }) => {
      const token = headers[identityHeader]
      const identity = typeof token === 'string' ? await routes.verifier.verify(token) : undefined
      return identity?.kind === 'PERSON' ? identity.personId : undefined
    },
    onFinished: (upload) => keepUpload(routes, upload),
  })

  await app.register(async (scope) => {
    // The protocol reads the body itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const url of ['/files/uploads', '/files/uploads/*'])
      scope.all(url, async (request, reply) => {
        reply.hijack()
        await uploads.handle(request.raw, reply.raw)
      })
  })

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const identity = await identityOf(request)
    const file = isId(request.params.id) ? await findFile(routes.db, request.params.id) : undefined
    if (!file || !(await allowed(routes, identity, file))) return notFound(reply)

    const inline = viewable.has(file.mediaType) ? 'inline' : 'attachment'
    return reply
      .header('content-type', file.mediaType)
      .header('content-length', file.size)
      .header('content-disposition', `${inline}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('etag', `"${file.sha256}"`)
      .send(await routes.storage.readFile(file.sha256))
  })
}

function allowed({ db, now }: FileRoutes, identity: Identity | null, file: StoredFile) {
  return mayReadFile(db, identity, file, now())
}

function notFound(reply: FastifyReply) {
  const message = {
    vi: 'Không tìm thấy tệp, hoặc bạn không được xem tệp này.',
    en: 'There is no such file, or it is not yours to see.',
  }
  return reply.code(404).send({ code: 'FILE_NOT_FOUND', message })
}

async function keepUpload({ db, now }: FileRoutes, upload: FinishedUpload) {
  const { name, mediaType, size, sha256, scan, owner } = upload
  const file = await insertFile(db, {
    name,
    mediaType,
    size,
    sha256,
    scan: scan.status,
    uploadedBy: owner,
    dossierId: null,
    createdAt: now(),
  })
  return { id: file.id, name, mediaType, size, sha256, scan: file.scan }
}
