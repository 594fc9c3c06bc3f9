import type { Database } from '@motcua/events'
import type { Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import type { Dossier, ProcedureTerms } from '../domain/dossier.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { mayEdit } from '../domain/viewing.ts'
import { findDossier } from '../store/dossiers.ts'
import { getTerms } from '../store/terms.ts'
import type { EditResult } from './act.ts'

interface EditRequest {
  readonly requestId: string
  readonly dossierId: string
}

/** One way for every change of a draft, by whoever began it. Drafts have no history yet. */
export function editDraft<Input extends EditRequest>(
  context: Context,
  operation: string,
  input: Input,
  edit: (tx: Database, draft: Dossier, terms: ProcedureTerms) => Promise<Result<string, Refusal>>,
): Promise<EditResult> {
  const { requestId, dossierId } = input
  const request = { requestId, operation, input, subject: dossierId }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const draft = await findDossier(tx, dossierId)
    if (!draft || !mayEdit(context.identity, draft)) return refuseWith('DOSSIER_NOT_FOUND')
    return edit(tx, draft, await getTerms(tx, draft.versionId))
  })
}
