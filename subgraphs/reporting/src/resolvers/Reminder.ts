import { isId } from '@motcua/kernel'
import { mayAnswer } from '../commands/answer-reminder.ts'
import type { ReminderResolvers } from '../generated/types.ts'
import { maySee } from './reminder-access.ts'

export const Reminder: ReminderResolvers = {
  __resolveReference: async ({ id }, { loaders, identity }) => {
    const reminder = isId(id) ? await loaders.reminder.load(id) : undefined
    return reminder && maySee(identity, reminder) ? reminder : null
  },
  dossier: ({ dossierId }) =>
    dossierId === null ? null : { __typename: 'Dossier', id: dossierId },
  agency: ({ agencyId }) => ({ __typename: 'Agency', id: agencyId }),
  told: ({ personIds }) => personIds.length,
  canAnswer: (reminder, _arguments, { identity }) =>
    reminder.answeredAt === null && mayAnswer(identity, reminder),
}
