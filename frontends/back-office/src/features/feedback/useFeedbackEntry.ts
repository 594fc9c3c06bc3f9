import { useAct, type Outcome } from '@motcua/graph-client'
import type { FeedbackChannel } from '@motcua/graph-client/schema'
import { createIntent } from '../../shared/intent.ts'
import { BackOfficeFeedbackEntryDocument } from './acts/feedbackActs.generated.ts'
import type { ActedFeedback } from './acts/useFeedbackActs.ts'

/** What a clerk types in. */
export interface EntryWords {
  readonly agencyId: string
  readonly channel: string
  /** Day and time of arrival in Vietnam: ISO date and `HH:MM`. */
  readonly day: string
  readonly time: string
  readonly kind: string
  readonly title: string
  readonly body: string
  readonly dossierCode: string
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly email: string
}

/** Enters a feedback that came another way. */
export function useFeedbackEntry() {
  const intent = createIntent()
  const { act, busy } = useAct(BackOfficeFeedbackEntryDocument, (data) => data.enterFeedback)

  async function enter(words: EntryWords): Promise<Outcome<ActedFeedback>> {
    const { agencyId, channel, title, body, name, address, phone, email } = words
    const given = {
      ...{ sort: 'FEEDBACK' as const, agencyId, channel: channel as FeedbackChannel },
      arrivedAt: arrivalOf(words),
      ...{ kind: words.kind || null, title, body },
      dossierCode: words.dossierCode.trim() || null,
      procedureId: null,
      sender: { name, address: address || null, phone: phone || null, email: email || null },
    }
    const outcome = await act({ input: { ...given, requestId: intent.idFor(given) } })
    intent.settle(outcome)
    return outcome.kind === 'ok' ? { ...outcome, value: outcome.value.feedback } : outcome
  }
  return { enter, busy }
}

/** The moment of arrival as the API takes it: what the clerk's watch said in Vietnam. */
export function arrivalOf({ day, time }: Pick<EntryWords, 'day' | 'time'>): string {
  return new Date(`${day}T${time}:00+07:00`).toISOString()
}
