import { can, findRepresentation, type Identity } from '@motcua/identity'
import type { DossierFacts, EventPayload, StoredEvent } from '@motcua/events'

/** What a browser is told: that something happened to this thing. It asks again under its own rights what it was. */
export interface LiveHint {
  readonly topic: 'dossier' | 'notice' | 'figures'
  readonly id: string
}

/** A hint with those whom it concerns. */
export interface AddressedHint extends LiveHint {
  concerns(identity: Identity): boolean
}

/** The hints that follow from an event, each with its audience. */
export function hintsOf(event: StoredEvent): readonly AddressedHint[] {
  if (event.type === 'accounts.notice-sent.v1') return [noticeHint(event.payload as Notice)]
  if (event.type.startsWith('dossiers.')) return dossierHints(event.payload as DossierFacts)
  return []
}

type Notice = EventPayload<'accounts.notice-sent.v1'>

function noticeHint({ noticeId, personId }: Notice): AddressedHint {
  return {
    topic: 'notice',
    id: noticeId,
    concerns: (identity) => identity.personId === personId,
  }
}

/** The applicant, who represents the organisation, officers who may read the agency's dossiers, and supervisors; figures for those who may read figures. */
function dossierHints({
  dossierId,
  applicantId,
  organisationId,
  agencyId,
}: DossierFacts): AddressedHint[] {
  const place = { agencyId }
  return [
    {
      topic: 'dossier',
      id: dossierId,
      concerns: (identity) =>
        identity.personId === applicantId ||
        (!!organisationId && findRepresentation(identity, organisationId) !== undefined) ||
        can(identity, 'dossier.read-agency', place) ||
        can(identity, 'dossier.read-province'),
    },
    {
      topic: 'figures',
      id: agencyId,
      concerns: (identity) =>
        can(identity, 'figures.read-province') || can(identity, 'figures.read-agency', place),
    },
  ]
}
