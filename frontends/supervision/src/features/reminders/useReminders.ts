import { useList } from '../../shared/use-list.ts'
import { SupervisionRemindersDocument, type SupervisionRemindersQuery } from './list.generated.ts'

/** A reminder with its answer. */
export type ShownReminder = SupervisionRemindersQuery['reminders']['nodes'][number]

/** Which reminders are shown, as addresses name it. */
export const answerWords = { all: undefined, open: 'chua-tra-loi', answered: 'da-tra-loi' } as const

/** Which reminders are shown. */
export type AnswerChoice = keyof typeof answerWords

/** A choice from an address; all for whatever is none. */
export function toAnswerChoice(word: unknown): AnswerChoice {
  if (word === answerWords.open) return 'open'
  return word === answerWords.answered ? 'answered' : 'all'
}

/** Reminders that are read at a time. */
const SIZE = 25
const isAnswered = { all: null, open: false, answered: true } as const

/** The reminders as far as they were read, newest first. */
export function useReminders(choice: () => AnswerChoice) {
  return useList({
    query: SupervisionRemindersDocument,
    variables: (page) => ({ filter: { answered: isAnswered[choice()] }, ...page }),
    pick: ({ reminders }) => reminders,
    size: SIZE,
  })
}
