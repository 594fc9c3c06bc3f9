import {
  eventCatalogue,
  type AnyStoredEvent,
  type BatchHandler,
  type DossierFacts,
} from '@motcua/events'
import { applyDossierEvents } from '../commands/apply-dossier-events.ts'
import type { ClockRules } from '../domain/clock-marks.ts'
import type { DossierEvent, DossierOutcome, DossierSnapshot, Told } from '../domain/dossier-fact.ts'
import type { BriefRow } from '../store/dossier-log.ts'

/** Brings the read model up with a batch of the log of `dossiers`. */
export function onDossierEvents(rules: ClockRules): BatchHandler {
  return (tx, events) => applyDossierEvents(tx, rules, events.flatMap(toDossierEvent))
}

/** A stored event as the figures see it; empty for events that are not about a dossier. */
export function toDossierEvent(event: AnyStoredEvent): readonly DossierEvent[] {
  const outcome = outcomeOf(event)
  if (!outcome || !('applicantId' in event.payload)) return []
  return [{ snapshot: toSnapshot(event.payload), outcome, at: event.occurredAt }]
}

/** A snapshot of which no more than what every event is asked for was read yet. */
export interface BriefSnapshot extends Told {
  /** The payload of the event, or what was stored of it. */
  readonly rest: string | DossierSnapshot
}

/** An event of the log as a rebuild folds it; empty for events that change nothing in the figures. */
export function toBriefEvent(row: BriefRow): readonly DossierEvent<BriefSnapshot>[] {
  const { dossierId, version, agencyId, payload, at } = row
  // Payloads were checked when they were written; of this one the row holds what the outcome asks for.
  const outcome = outcomeOf({ type: row.type, payload: row } as unknown as AnyStoredEvent)
  return outcome ? [{ snapshot: { dossierId, version, agencyId, rest: payload }, outcome, at }] : []
}

/** The whole snapshot, checked and with its defaults. */
export function readSnapshot({ rest }: BriefSnapshot): DossierSnapshot {
  if (typeof rest !== 'string') return rest
  return toSnapshot(eventCatalogue['dossiers.dossier-submitted.v1'].parse(JSON.parse(rest)))
}

function outcomeOf(event: AnyStoredEvent): DossierOutcome | undefined {
  switch (event.type) {
    case 'dossiers.dossier-submitted.v1':
      return { kind: 'SUBMITTED' }
    case 'dossiers.dossier-accepted.v1':
      return { kind: 'ACCEPTED' }
    case 'dossiers.dossier-forwarded.v1':
      return { kind: 'FORWARDED', late: event.payload.late }
    case 'dossiers.dossier-assigned.v1':
      return { kind: 'ASSIGNED', officerId: event.payload.assigneeId }
    case 'dossiers.dossier-appraised.v1':
      return { kind: 'APPRAISED' }
    case 'dossiers.step-recorded.v1':
      return { kind: 'RECORDED' }
    case 'dossiers.dossier-declined.v1':
      return { kind: 'DECLINED' }
    default:
      return movedOn(event) ?? ended(event)
  }
}

function movedOn({ type, payload }: AnyStoredEvent): DossierOutcome | undefined {
  switch (type) {
    case 'dossiers.dossier-sent-back.v1':
    case 'dossiers.supplement-drafted.v1':
    case 'dossiers.supplement-requested.v1':
    case 'dossiers.refusal-proposed.v1':
    case 'dossiers.withdrawal-turned-down.v1':
      return { kind: 'IN_HAND' }
    case 'dossiers.supplement-received.v1':
    case 'dossiers.withdrawal-requested.v1':
      return { kind: 'APPLICANT_ACTED' }
    case 'dossiers.payment-requested.v1':
    case 'dossiers.payment-refunded.v1':
      return { kind: 'MONEY_MOVED' }
    case 'dossiers.payment-received.v1':
      return { kind: 'PAID', online: payload.method === 'PLATFORM' }
    default:
      return undefined
  }
}

function ended({ type, payload }: AnyStoredEvent): DossierOutcome | undefined {
  switch (type) {
    case 'dossiers.dossier-settled.v1': {
      const { settledAt, punctuality } = payload
      return { kind: 'SETTLED', at: new Date(settledAt), punctuality }
    }
    case 'dossiers.dossier-discontinued.v1': {
      const { discontinuedAt, punctuality, cause } = payload
      return { kind: 'DISCONTINUED', at: new Date(discontinuedAt), punctuality, cause }
    }
    case 'dossiers.result-returned.v1':
      return { kind: 'RETURNED', at: new Date(payload.returnedAt) }
    default:
      return undefined
  }
}

function toSnapshot(facts: DossierFacts): DossierSnapshot {
  return {
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
    supplementRequests: facts.supplementRequests,
    clockStoppedAt: toInstant(facts.clockStoppedAt),
    papersTotal: facts.papers.total,
    papersDigitised: facts.papers.digitised,
    papersReused: facts.papers.reused,
    feeTotal: facts.feeTotal,
  }
}

function toInstant(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
