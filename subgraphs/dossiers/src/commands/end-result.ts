import { authorise } from '@motcua/identity'
import { ok, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import type { PaperStatus } from '../domain/issued-paper.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { mayRead } from '../domain/viewing.ts'
import { findDossier } from '../store/dossiers.ts'
import { endPaperOfFile, findStatusOfFile } from '../store/issued-papers.ts'
import { setVaultStatus } from '../store/vault.ts'
import type { EditResult } from './act.ts'

interface EndResult {
  readonly requestId: string
  readonly dossierId: string
  readonly status: PaperStatus
}

/** Says that a result was replaced or taken back: checks say so, and no vault offers it any more. */
export function endResult(context: Context, input: EndResult): Promise<EditResult> {
  const { requestId, dossierId, status } = input
  const request = { requestId, operation: 'endResult', input, subject: dossierId }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const dossier = await findDossier(tx, dossierId)
    if (!dossier || !mayRead(context.identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
    const { agencyId, result } = dossier
    const { officerId } = authorise(context.identity, 'dossier.approve', { agencyId })

    const inForce = result && (await findStatusOfFile(tx, result.fileId)) === 'VALID'
    if (!inForce || status === 'VALID') return refuseWith('RESULT_NOT_IN_FORCE')
    await endPaperOfFile(tx, result.fileId, { status, officerId, at: context.now() })
    await setVaultStatus(tx, result.fileId, status)
    return ok(dossierId)
  })
}
