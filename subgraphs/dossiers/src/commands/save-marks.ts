import { authorise, requireIdentity } from '@motcua/identity'
import { ok, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkablesOf, stageOf, toMark } from '../domain/check-dossier.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import type { CheckTarget, Verdict } from '../domain/supplement.ts'
import { mayRead } from '../domain/viewing.ts'
import { findDossier } from '../store/dossiers.ts'
import { deleteMark, putMark } from '../store/marks.ts'
import { getTerms } from '../store/terms.ts'
import type { EditResult } from './act.ts'

interface SaveMarks {
  readonly requestId: string
  readonly dossierId: string
  readonly marks: readonly (CheckTarget & {
    /** Null takes the mark away. */
    readonly verdict: Verdict | null
    readonly instruction: string | null
  })[]
}

/** Keeps marks of the check while it is being made; colleagues of the agency see them. No act: the dossier does not change. */
export function saveMarks(context: Context, input: SaveMarks): Promise<EditResult> {
  const { requestId, dossierId } = input
  const request = { requestId, operation: 'saveMarks', input, subject: dossierId }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const dossier = await findDossier(tx, dossierId)
    if (!dossier || !mayRead(context.identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
    const stage = stageOf(dossier)
    const permission = stage === 'APPRAISAL' ? 'dossier.appraise' : 'dossier.accept'
    authorise(context.identity, permission, { agencyId: dossier.agencyId })
    if (!stage) return refuseWith('DOSSIER_WRONG_STATE')

    const { displayName } = requireIdentity(context.identity)
    const checkables = checkablesOf(dossier, await getTerms(tx, dossier.versionId))
    for (const { verdict, ...marked } of input.marks) {
      const mark = toMark({ ...marked, verdict: verdict ?? 'RIGHT' }, checkables)
      if (!mark.ok) return mark
      const kept = { ...mark.value, dossierId, stage }
      if (verdict === null) await deleteMark(tx, kept)
      else await putMark(tx, { ...kept, markedBy: displayName, markedAt: context.now() })
    }
    return ok(dossierId)
  })
}
