import type { Answers } from '@motcua/checklist'
import { badInput } from '@motcua/kernel'
import { saveDraft as run } from '../../commands/save-draft.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { toContact } from '../contact.ts'
import { toActResult } from '../dossier-act-result.ts'
import { toId } from '../ids.ts'

export const saveDraft: NonNullable<MutationResolvers['saveDraft']> = async (
  _,
  { input },
  context,
) => {
  const { contact, answers } = input
  const result = await run(context, {
    requestId: input.requestId,
    dossierId: toId('dossierId', input.dossierId),
    seenVersion: input.seenVersion,
    answers: toAnswers(answers),
    contact: contact ? toContact(contact) : undefined,
    deliveryMethod: input.deliveryMethod ?? undefined,
    caseCode: input.caseCode,
    sets: input.sets ?? undefined,
  })
  return toActResult(context, result)
}

function toAnswers(answers: unknown): Answers | undefined {
  if (answers === undefined || answers === null) return undefined
  if (typeof answers === 'object' && !Array.isArray(answers)) return answers as Answers
  throw badInput('answers', { vi: 'một đối tượng JSON', en: 'a JSON object' })
}
