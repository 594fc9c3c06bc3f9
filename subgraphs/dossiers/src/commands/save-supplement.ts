import { authorise } from '@motcua/identity'
import { ok, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import type { AnswerPatch } from '@motcua/checklist'
import { keepAsked, type SupplementPaper } from '../domain/answer-supplement.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { openSupplement } from '../domain/supplement.ts'
import { isOwn, mayRead } from '../domain/viewing.ts'
import { findDossier } from '../store/dossiers.ts'
import { listSupplementDrafts, putSupplementDraft } from '../store/supplement-drafts.ts'
import { getTerms } from '../store/terms.ts'
import type { EditResult } from './act.ts'
import { toSupplementPaper, type GivenPaper } from './supplement-papers.ts'

interface SaveSupplement {
  readonly requestId: string
  readonly dossierId: string
  /** New answers by JSON pointer; what is left out stays as it was saved. */
  readonly answers?: AnswerPatch | undefined
  readonly papers?: readonly GivenPaper[] | undefined
}

/** Saves what the applicant, or the clerk for them, has mended so far; what was not asked for is not kept. */
export function saveSupplement(context: Context, input: SaveSupplement): Promise<EditResult> {
  const { requestId, dossierId } = input
  const request = { requestId, operation: 'saveSupplement', input, subject: dossierId }

  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const { identity } = context
    const dossier = await findDossier(tx, dossierId)
    if (!dossier || !mayRead(identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
    if (!isOwn(identity, dossier)) {
      authorise(identity, 'dossier.intake', { agencyId: dossier.agencyId })
    }
    const asked = openSupplement(dossier)
    if (dossier.state !== 'AWAITING_SUPPLEMENT' || !asked) return refuseWith('DOSSIER_WRONG_STATE')

    const terms = await getTerms(tx, dossier.versionId)
    const [saved] = await listSupplementDrafts(tx, [dossierId])
    const papers: SupplementPaper[] = []
    for (const given of input.papers ?? saved?.papers ?? []) {
      const paper = await toSupplementPaper(
        tx,
        context,
        dossier,
        toGiven(given),
        saved?.papers ?? [],
      )
      if (!paper.ok) return paper
      papers.push(paper.value)
    }
    const answers = { ...saved?.answers, ...input.answers }
    const draft = keepAsked({ answers, papers }, asked, dossier, terms)
    await putSupplementDraft(tx, { ...draft, dossierId, savedAt: context.now() })
    return ok(dossierId)
  })
}

/** A paper as saved before, given again. */
function toGiven({ fileId, vaultItemId, ...paper }: GivenPaper | SupplementPaper): GivenPaper {
  return {
    ...paper,
    ...(fileId && { fileId }),
    ...(vaultItemId && { vaultItemId }),
  }
}
