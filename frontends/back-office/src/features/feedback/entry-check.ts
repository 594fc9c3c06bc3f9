import type { EntryWords } from './useFeedbackEntry.ts'

/** Fields without which a feedback cannot be entered. */
export type EntryField = 'day' | 'time' | 'name' | 'address' | 'title' | 'body'

/** What is missing or wrong: a letter may bring its address alone, a call its number. */
export function findEntryFaults(words: EntryWords): readonly EntryField[] {
  const { day, time, name, address, phone, email, title, body } = words
  const noReach = !address.trim() && !phone.trim() && !email.trim()
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : ['day' as const]),
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : ['time' as const]),
    ...(name.trim().length < 2 ? ['name' as const] : []),
    ...(noReach ? ['address' as const] : []),
    ...(title.trim() ? [] : ['title' as const]),
    ...(body.trim() ? [] : ['body' as const]),
  ]
}
