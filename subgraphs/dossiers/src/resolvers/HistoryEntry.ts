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
  switch (act.type) {
    case 'SUBMITTED':
    case 'ACCEPTED':
    case 'APPROVED':
      return act.note
    case 'DECLINED':
      return act.decline.reason
    case 'RETURNED':
      return act.receivedBy
    case 'FORWARDED':
    case 'ASSIGNED':
      return forOfficer ? act.note : null
    case 'APPRAISED':
      return forOfficer ? act.proposal.opinion : null
    case 'SENT_BACK':
      return forOfficer ? act.reason : null
  }
}
