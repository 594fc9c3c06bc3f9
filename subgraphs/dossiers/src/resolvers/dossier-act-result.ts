import { answer } from '@motcua/subgraph-kit'
import type { ActResult } from '../commands/act.ts'
import type { Context } from '../context.ts'
import { findDossier } from '../store/dossiers.ts'

/** A command's answer as the union of the schema; the dossier is read anew. */
export function toActResult(context: Context, result: ActResult) {
  return answer(result, context.language, async (id) => {
    const dossier = await findDossier(context.db, id)
    if (!dossier) throw new Error(`Dossier ${id} is gone.`)
    return { __typename: 'DossierActSuccess' as const, dossier }
  })
}
