import { ok, type Result } from '@motcua/kernel'
import { findWork, type Move, type Situation } from './moves.ts'
import type { Refusal } from './refusals.ts'
import type { SupplementItem } from './supplement.ts'
import { checkNote, checkText } from './texts.ts'

/** One full answer that says why it is not accepted and what to do (DL24 Đ8.1a; form 03). */
export function declineDossier(
  situation: Situation,
  seenVersion: number,
  answer: {
    readonly reason: string
    readonly guidance?: string | null | undefined
    /** From the marks of the check, where they are to stand in the answer. */
    readonly items?: readonly SupplementItem[]
  },
): Result<Move, Refusal> {
  const work = findWork(situation, seenVersion, ['SUBMITTED'], ['INTAKE'])
  if (!work.ok) return work
  const reason = checkText(answer.reason, {
    vi: 'lý do không tiếp nhận',
    en: 'the reason for not accepting',
  })
  if (!reason.ok) return reason
  const guidance = checkNote(answer.guidance)
  if (!guidance.ok) return guidance

  const { items = [] } = answer
  const decline = { reason: reason.value, guidance: guidance.value, items }
  return ok({ act: { type: 'DECLINED', decline }, close: [work.value], open: [] })
}
