import { ok, type Result } from '@motcua/kernel'
import { findWork, toTask, type Move, type Situation } from './moves.ts'
import { getStep } from './process.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { checkText } from './texts.ts'

/** Gives the dossier back to the officer who appraised it, saying what to mend. */
export function sendBackDossier(
  situation: Situation,
  seenVersion: number,
  reason: string,
): Result<Move, Refusal> {
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['APPROVE', 'SIGN'])
  if (!work.ok) return work
  const said = checkText(reason, { vi: 'nội dung cần chỉnh sửa', en: 'what to mend' })
  if (!said.ok) return said

  const appraisal = situation.tasks.findLast(({ kind }) => kind === 'APPRAISE')
  if (!appraisal) return refuseWith('DOSSIER_WRONG_STATE')
  const step = getStep(situation.process, appraisal.stepId)
  const officerId = situation.dossier.proposal?.officerId ?? null
  return ok({
    act: { type: 'SENT_BACK', reason: said.value },
    close: [work.value],
    open: [toTask(situation, step, officerId)],
  })
}
