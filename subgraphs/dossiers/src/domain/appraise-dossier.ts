import { ok, type Result } from '@motcua/kernel'
import type { ProcedureTerms } from './dossier.ts'
import { findWork, followUps, type Move, type Situation } from './moves.ts'
import { getStep } from './process.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { checkText } from './texts.ts'

interface Appraisal {
  readonly seenVersion: number
  readonly officerId: string
  readonly opinion: string
  readonly resultTitle?: string | null | undefined
  readonly resultBody: string
  /** Which of several steps follows; the first where left out. */
  readonly way?: string | null | undefined
}

/** The officer's opinion and the result they propose, submitted for approval. */
export function appraiseDossier(
  situation: Situation,
  terms: ProcedureTerms,
  { seenVersion, officerId, ...appraisal }: Appraisal,
): Result<Move, Refusal> {
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['APPRAISE'])
  if (!work.ok) return work
  const { assigneeId } = work.value
  if (assigneeId !== null && assigneeId !== officerId) return refuseWith('TASK_NOT_YOURS')

  const { next } = getStep(situation.process, work.value.stepId)
  if (appraisal.way && !next.includes(appraisal.way)) return refuseWith('WAY_UNKNOWN')

  const opinion = checkText(appraisal.opinion, { vi: 'ý kiến thẩm định', en: 'your opinion' })
  if (!opinion.ok) return opinion
  const body = checkText(appraisal.resultBody, { vi: 'nội dung kết quả', en: 'the result' })
  if (!body.ok) return body

  const title = appraisal.resultTitle?.trim() || (terms.results[0]?.name.vi ?? terms.name)
  const proposal = { title, body: body.value, opinion: opinion.value, officerId }
  return ok({
    act: { type: 'APPRAISED', proposal },
    close: [work.value],
    open: followUps(situation, work.value, { ...(appraisal.way && { way: appraisal.way }) }),
  })
}
