import type { DossierFacts, EventPayload, NewEvent } from '@motcua/events'

const HOUR = 3_600_000

interface Dossier {
  readonly dossierId: string
  readonly agencyId?: string
  readonly procedureId?: string
  readonly fieldCode?: string
  readonly channel?: DossierFacts['channel']
}

/** One dossier's acts, written down as the events they tell of: `aLife({…}).submitted(at).accepted(at, due).events`. */
export function aLife({
  dossierId,
  agencyId = 'agency-1',
  procedureId = 'procedure-1',
  fieldCode = 'HT',
  channel = 'ONLINE',
}: Dossier) {
  const events: NewEvent[] = []
  let facts: DossierFacts = {
    dossierId,
    version: 0,
    code: null,
    procedureId,
    procedureCode: `1.${procedureId}`,
    procedureName: `Thủ tục ${procedureId}`,
    fieldCode,
    agencyId,
    channel,
    state: 'DRAFT',
    applicantId: 'applicant-1',
    applicantName: 'Nguyễn Thị Thử Nghiệm',
    submittedAt: null,
    receivedAt: null,
    dueAt: null,
    assigneeId: null,
  }

  function act(type: DossierEventType, at: Date, change: Partial<DossierFacts>, more: object = {}) {
    facts = { ...facts, ...change, version: facts.version + 1 }
    const payload = { ...facts, ...more } as EventPayload<DossierEventType>
    events.push({ type, key: dossierId, payload, occurredAt: at })
    return life
  }

  const life = {
    events: events as readonly NewEvent[],
    submitted: (at: Date) =>
      act('dossiers.dossier-submitted.v1', at, { state: 'SUBMITTED', submittedAt: iso(at) }),
    accepted: (at: Date, dueAt: Date | null, receivedAt = at) =>
      act('dossiers.dossier-accepted.v1', at, {
        state: 'ACCEPTED',
        code: `H15.90-${dossierId.slice(-6)}`,
        receivedAt: iso(receivedAt),
        dueAt: dueAt && iso(dueAt),
      }),
    declined: (at: Date) =>
      act('dossiers.dossier-declined.v1', at, { state: 'NOT_ACCEPTED' }, { reason: 'Thiếu' }),
    forwarded: (at: Date) =>
      act('dossiers.dossier-forwarded.v1', at, { state: 'PROCESSING' }, { late: false }),
    sentBack: (at: Date, change: Partial<DossierFacts> = {}) =>
      act('dossiers.dossier-sent-back.v1', at, { state: 'PROCESSING', ...change }),
    settled: (at: Date) =>
      act('dossiers.dossier-settled.v1', at, { state: 'SETTLED' }, settlement(at, facts.dueAt)),
    returned: (at: Date) =>
      act('dossiers.result-returned.v1', at, { state: 'RETURNED' }, { returnedAt: iso(at) }),
  }
  return life
}

type DossierEventType =
  | 'dossiers.dossier-submitted.v1'
  | 'dossiers.dossier-accepted.v1'
  | 'dossiers.dossier-declined.v1'
  | 'dossiers.dossier-forwarded.v1'
  | 'dossiers.dossier-sent-back.v1'
  | 'dossiers.dossier-settled.v1'
  | 'dossiers.result-returned.v1'

function settlement(at: Date, dueAt: string | null) {
  const localDay = (instant: Date) => new Date(instant.getTime() + 7 * HOUR).toDateString()
  const due = dueAt === null ? null : new Date(dueAt)
  const isOverdue = due !== null && at > due
  const isEarly = due !== null && localDay(at) !== localDay(due)
  const punctuality = isOverdue ? 'OVERDUE' : isEarly ? 'EARLY' : 'ON_TIME'
  return { settledAt: iso(at), punctuality }
}

function iso(instant: Date): string {
  return instant.toISOString()
}

/** An instant so many hours after the first of September 2026, 00:00 in Vietnam. */
export function hour(hours: number): Date {
  return new Date(Date.parse('2026-09-01T00:00:00+07:00') + hours * HOUR)
}
