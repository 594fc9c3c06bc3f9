import type { Context } from '../context.ts'
import { answerSupplement, checkAnswer } from '../domain/answer-supplement.ts'
import { vietnamDay } from '../domain/dossier-code.ts'
import { checkNote } from '../domain/texts.ts'
import { isOwn } from '../domain/viewing.ts'
import { supplementRules } from '../profile-rules.ts'
import { listSubmittedDocuments, putSubmittedDocument } from '../store/submitted-documents.ts'
import {
  deleteSupplementDraft,
  keepReplaced,
  listSupplementDrafts,
} from '../store/supplement-drafts.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'

/** Sends what was mended (5 → 1 or 4). For the applicant, or the clerk who enters it at the counter. */
export function sendSupplement(context: Context, input: DossierActInput): Promise<ActResult> {
  const rule = {
    operation: 'sendSupplement',
    permission: (dossier: Parameters<typeof isOwn>[1]) =>
      isOwn(context.identity, dossier) ? null : ('dossier.intake' as const),
  }
  return act(context, rule, input, async ({ tx, situation, terms }) => {
    const { dossier, now } = situation
    const note = checkNote(input.note)
    if (!note.ok) return note
    const [documents, [saved]] = await Promise.all([
      listSubmittedDocuments(tx, [dossier.id]),
      listSupplementDrafts(tx, [dossier.id]),
    ])
    const draft = saved ?? { answers: {}, papers: [] }
    const { seenVersion } = input
    const answer = checkAnswer(dossier, seenVersion, {
      documents,
      terms,
      draft,
      today: vietnamDay(now),
    })
    if (!answer.ok) return answer

    const rules = supplementRules(context.profile, terms)
    const move = answerSupplement(situation, seenVersion, answer.value, note.value, rules)
    if (!move.ok) return move
    for (const paper of answer.value.papers) {
      await keepReplaced(tx, dossier.id, paper, now)
      await putSubmittedDocument(tx, dossier.id, { ...paper, attachedAt: now })
    }
    await deleteSupplementDraft(tx, dossier.id)
    return move
  })
}
