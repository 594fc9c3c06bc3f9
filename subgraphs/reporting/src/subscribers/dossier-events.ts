import type { AnyStoredEvent, BatchHandler, DossierFacts } from '@motcua/events'
import { applyDossierEvents } from '../commands/apply-dossier-events.ts'
import type { DossierEvent, DossierOutcome, DossierSnapshot } from '../domain/dossier-fact.ts'

/** Brings the read model up with a batch of the log of `dossiers`. */
export const onDossierEvents: BatchHandler = (tx, events) =>
  applyDossierEvents(tx, events.flatMap(toDossierEvent))

/** A stored event as the figures see it; empty for events that are not about a dossier. */
export function toDossierEvent(event: AnyStoredEvent): readonly DossierEvent[] {
  switch (event.type) {
    case 'dossiers.dossier-submitted.v1':
      return [toEvent(event.payload, { kind: 'SUBMITTED' })]
    case 'dossiers.dossier-accepted.v1':
    case 'dossiers.dossier-forwarded.v1':
    case 'dossiers.dossier-assigned.v1':
    case 'dossiers.dossier-appraised.v1':
    case 'dossiers.dossier-sent-back.v1':
      return [toEvent(event.payload, { kind: 'IN_HAND' })]
    case 'dossiers.dossier-declined.v1':
      return [toEvent(event.payload, { kind: 'DECLINED', at: event.occurredAt })]
    case 'dossiers.dossier-settled.v1': {
      const { settledAt, punctuality } = event.payload
      return [toEvent(event.payload, { kind: 'SETTLED', at: new Date(settledAt), punctuality })]
    }
    case 'dossiers.result-returned.v1':
      return [toEvent(event.payload, { kind: 'RETURNED', at: new Date(event.payload.returnedAt) })]
    default:
      return []
  }
}

function toEvent(facts: DossierFacts, outcome: DossierOutcome): DossierEvent {
  const snapshot: DossierSnapshot = {
    dossierId: facts.dossierId,
    version: facts.version,
    code: facts.code,
    procedureId: facts.procedureId,
    procedureCode: facts.procedureCode,
    procedureName: facts.procedureName,
    fieldCode: facts.fieldCode,
    agencyId: facts.agencyId,
    channel: facts.channel,
    state: facts.state,
    submittedAt: toInstant(facts.submittedAt),
    receivedAt: toInstant(facts.receivedAt),
    dueAt: toInstant(facts.dueAt),
  }
  return { snapshot, outcome }
}

function toInstant(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
