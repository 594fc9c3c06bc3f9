import type { Database } from '@motcua/events'
import type { Result } from '@motcua/kernel'
import { checkablesOf, itemsOf } from '../domain/check-dossier.ts'
import type { Dossier, ProcedureTerms } from '../domain/dossier.ts'
import type { Refusal } from '../domain/refusals.ts'
import type { CheckStage, SupplementItem } from '../domain/supplement.ts'
import { listMarks } from '../store/marks.ts'

/** What the marks of a stage say is to be mended. */
export async function findItems(
  tx: Database,
  dossier: Dossier,
  terms: ProcedureTerms,
  stage: CheckStage,
): Promise<Result<readonly SupplementItem[], Refusal>> {
  const marks = await listMarks(tx, [dossier.id])
  return itemsOf(
    marks.filter((mark) => mark.stage === stage),
    checkablesOf(dossier, terms),
  )
}
