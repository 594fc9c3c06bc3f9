import { answer } from '@motcua/subgraph-kit'
import { sendReminder as run } from '../../commands/send-reminder.ts'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated/types.ts'
import { getReminder } from '../reminder-access.ts'

export const sendReminder: NonNullable<MutationResolvers['sendReminder']> = async (
  _parent,
  { input },
  context,
) => {
  const { requestId, dossierIds, agencyId, text } = input
  const result = await run(context, {
    requestId,
    dossierIds: dossierIds ?? [],
    agencyId: agencyId ?? null,
    text,
  })
  return answer(result, context.language, (ids) => toSuccess(ids.split(','), context))
}

async function toSuccess(ids: readonly string[], context: Context) {
  const reminders = await Promise.all(ids.map((id) => getReminder(context, id)))
  return { __typename: 'SendReminderSuccess' as const, reminders }
}
