import { answer } from '@motcua/subgraph-kit'
import type { ActResult } from '../commands/act.ts'
import type { Context } from '../context.ts'
import { findDossier } from '../store/dossiers.ts'

/** A command's answer as the union of the schema, with the dossier as the command left it. */
export function toActResult(context: Context, result: ActResult) {
  return answer(result, context.language, async (left) => {
    const dossier = typeof left === 'string' ? await findDossier(context.db, left) : left
    if (!dossier) throw new Error('The dossier is gone.')
    return { __typename: 'DossierActSuccess' as const, dossier }
  })
}
