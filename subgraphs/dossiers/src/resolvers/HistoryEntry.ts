import type { Act } from '../domain/acts.ts'
import type { HistoryEntryResolvers } from '../generated/types.ts'
import type { HistoryEntry as Entry } from '../store/history.ts'

/** An entry as a reader may see it. */
export interface EntryForReader extends Entry {
  readonly agencyName: string
  readonly forOfficer: boolean
}

/** Applicants see the agency, officers the officer; what officers tell each other stays among them. */
export const HistoryEntry: HistoryEntryResolvers = {
  act: ({ act }) => act.type,
  actorName: ({ actorName, officerId, agencyName, forOfficer }) =>
    officerId === null || forOfficer ? actorName : agencyName,
  note: ({ act, forOfficer }) => noteOf(act, forOfficer),
}

function noteOf(act: Act, forOfficer: boolean): string | null {
  return openNote(act) ?? (forOfficer ? innerNote(act) : null)
}

/** What the applicant may read too. */
function openNote(act: Act): string | null {
  switch (act.type) {
    case 'SUBMITTED':
    case 'ACCEPTED':
    case 'APPROVED':
      return act.note
    case 'PAYMENT_REFUNDED':
      return act.reason
    case 'DECLINED':
      return act.decline.reason
    case 'RETURNED':
      return act.receivedBy
    case 'SUPPLEMENT_REQUESTED':
      return act.request.items.map(({ label }) => label.vi).join('; ')
    case 'SUPPLEMENT_ANSWERED':
      return act.note
    case 'WITHDRAWAL_REQUESTED':
      return act.withdrawal.reason
    case 'WITHDRAWAL_TURNED_DOWN':
      return act.ground
    case 'DISCONTINUED':
      return act.end.reason
    default:
      return null
  }
}

/** What officers tell each other. */
function innerNote(act: Act): string | null {
  switch (act.type) {
    case 'FORWARDED':
    case 'ASSIGNED':
      return act.note
    case 'APPRAISED':
      return act.proposal.opinion
    case 'RECORDED':
      return act.record
    case 'SENT_BACK':
      return act.reason
    case 'SUPPLEMENT_DRAFTED':
      return act.request.items.map(({ label }) => label.vi).join('; ')
    case 'REFUSAL_PROPOSED':
      return act.refusal.reason
    default:
      return null
  }
}
