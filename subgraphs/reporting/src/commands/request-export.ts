import { requireIdentity } from '@motcua/identity'
import { newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { mostExportsAtOnce, type ExportCut } from '../domain/figure-export.ts'
import type { FigureName } from '../domain/figures.ts'
import { refuseWith, type ReportingRefusal } from '../domain/refusals.ts'
import { countUnderWay, insertExport } from '../store/figure-exports.ts'

interface RequestExport {
  readonly requestId: string
  readonly figure: FigureName
  /** As the reader may ask it. */
  readonly cut: ExportCut
}

/** Takes on a file of the dossiers behind a figure; answers with its id. A worker writes it. */
export function requestExport(
  context: Context,
  { requestId, figure, cut }: RequestExport,
): Promise<Result<string, ReportingRefusal | Refusal<'REQUEST_REUSED'>>> {
  const { personId: ownerId } = requireIdentity(context.identity)
  const subject = `exports:${ownerId}`
  const request = { requestId, operation: 'requestExport', input: { figure, cut }, subject }

  return perform(context, request, async (tx): Promise<Result<string, ReportingRefusal>> => {
    if ((await countUnderWay(tx, ownerId)) >= mostExportsAtOnce)
      return refuseWith('EXPORTS_TOO_MANY')
    const asked = { id: newId(), ownerId, figure, cut, requestedAt: context.now() }
    const start = { state: 'WAITING' as const, rows: 0, attempts: 0, finishedAt: null }
    await insertExport(tx, { ...asked, ...start })
    return ok(asked.id)
  })
}
