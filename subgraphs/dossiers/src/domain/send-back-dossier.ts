import { ok, type Result } from '@motcua/kernel'
import type { Task } from './dossier.ts'
import { findWork, toTask, type Move, type NewTask, type Situation } from './moves.ts'
import { getStep } from './process.ts'
import { refuseWith, type Refusal } from './refusals.ts'
import { draftedSupplement } from './supplement.ts'
import { resumeTasks } from './suspension.ts'
import { checkText } from './texts.ts'

/** Gives a proposed result, or the draft of a supplement request or of a refusal, back to whoever wrote it, saying what to mend. */
export function sendBackDossier(
  situation: Situation,
  seenVersion: number,
  reason: string,
): Result<Move, Refusal> {
  const work = findWork(
    situation,
    seenVersion,
    ['SUBMITTED', 'PROCESSING'],
    ['APPROVE', 'SIGN', 'APPROVE_SUPPLEMENT', 'APPROVE_REFUSAL'],
  )
  if (!work.ok) return work
  const said = checkText(reason, { vi: 'nội dung cần chỉnh sửa', en: 'what to mend' })
  if (!said.ok) return said

  const open = writersTasks(situation, work.value)
  if (open.length === 0) return refuseWith('DOSSIER_WRONG_STATE')
  return ok({ act: { type: 'SENT_BACK', reason: said.value }, close: [work.value], open })
}

/** The work of whoever wrote what is sent back. */
function writersTasks(situation: Situation, { kind }: Task): readonly NewTask[] {
  const { dossier, tasks, process } = situation
  if (kind === 'APPROVE_SUPPLEMENT') {
    return resumeTasks(situation, draftedSupplement(dossier)?.resume ?? [])
  }
  if (kind === 'APPROVE_REFUSAL') {
    return resumeTasks(situation, dossier.refusalProposal?.resume ?? [])
  }
  const appraisal = tasks.findLast((task) => task.kind === 'APPRAISE')
  if (!appraisal) return []
  const step = getStep(process, appraisal.stepId)
  return [toTask(situation, step, dossier.proposal?.officerId ?? null)]
}
