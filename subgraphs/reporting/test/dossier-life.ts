import type { DossierFacts, EventPayload, NewEvent } from '@motcua/events'

const HOUR = 3_600_000

interface Dossier {
  readonly dossierId: string
  readonly agencyId?: string
  readonly procedureId?: string
  readonly fieldCode?: string
  readonly channel?: DossierFacts['channel']
  readonly papers?: DossierFacts['papers']
  readonly feeTotal?: number | null
}

type DossierEventType = Extract<NewEvent['type'], `dossiers.${string}`>

/** One dossier's acts, written down as the events they tell of: `aLife({…}).submitted(at).accepted(at, due).events`. */
export function aLife({
  dossierId,
  agencyId = 'agency-1',
  procedureId = 'procedure-1',
  fieldCode = 'HT',
  channel = 'ONLINE',
  papers = { total: 0, digitised: 0, reused: 0 },
  feeTotal = null,
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
    organisationId: null,
    submittedAt: null,
    receivedAt: null,
    dueAt: null,
    assigneeId: null,
    supplementRequests: 0,
    clockStoppedAt: null,
    papers,
    feeTotal,
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
    forwarded: (at: Date, late = false) =>
      act('dossiers.dossier-forwarded.v1', at, { state: 'PROCESSING' }, { late }),
    assigned: (at: Date, officerId: string) =>
      act('dossiers.dossier-assigned.v1', at, { state: 'PROCESSING', assigneeId: officerId }),
    appraised: (at: Date) =>
      act('dossiers.dossier-appraised.v1', at, { state: 'PROCESSING', assigneeId: null }),
    recorded: (at: Date) => act('dossiers.step-recorded.v1', at, { state: 'PROCESSING' }),
    sentBack: (at: Date, change: Partial<DossierFacts> = {}) =>
      act('dossiers.dossier-sent-back.v1', at, { state: 'PROCESSING', ...change }),
    supplementRequested: (at: Date) =>
      act(
        'dossiers.supplement-requested.v1',
        at,
        {
          state: 'AWAITING_SUPPLEMENT',
          supplementRequests: facts.supplementRequests + 1,
          clockStoppedAt: facts.receivedAt && iso(at),
        },
        { stage: facts.receivedAt ? 'APPRAISAL' : 'INTAKE', items: ['Bản sao'], answerBy: null },
      ),
    supplementReceived: (at: Date, dueAt: Date | null) =>
      act('dossiers.supplement-received.v1', at, {
        state: facts.receivedAt ? 'PROCESSING' : 'SUBMITTED',
        clockStoppedAt: null,
        dueAt: facts.receivedAt && dueAt && iso(dueAt),
      }),
    withdrawalRequested: (at: Date) =>
      act(
        'dossiers.withdrawal-requested.v1',
        at,
        { state: 'WITHDRAWAL_REQUESTED' },
        { reason: 'Thôi' },
      ),
    discontinued: (at: Date, cause = 'WITHDRAWN') => {
      const { punctuality } = settlement(at, facts.dueAt)
      const more = { cause, reason: 'Theo yêu cầu', discontinuedAt: iso(at), punctuality }
      return act(
        'dossiers.dossier-discontinued.v1',
        at,
        { state: 'DISCONTINUED', clockStoppedAt: null },
        more,
      )
    },
    paymentRequested: (at: Date, amount = 50_000) =>
      act(
        'dossiers.payment-requested.v1',
        at,
        { state: 'AWAITING_PAYMENT', feeTotal: amount },
        { paymentId: 'payment-1', amount },
      ),
    paid: (at: Date, method = 'PLATFORM', amount = 50_000) =>
      act(
        'dossiers.payment-received.v1',
        at,
        { state: 'PROCESSING' },
        { paymentId: 'payment-1', amount, method },
      ),
    refunded: (at: Date, amount = 50_000) =>
      act(
        'dossiers.payment-refunded.v1',
        at,
        {},
        { paymentId: 'payment-1', amount, method: 'PLATFORM', reason: 'Rút' },
      ),
    settled: (at: Date) =>
      act('dossiers.dossier-settled.v1', at, { state: 'SETTLED' }, settlement(at, facts.dueAt)),
    returned: (at: Date) =>
      act('dossiers.result-returned.v1', at, { state: 'RETURNED' }, { returnedAt: iso(at) }),
  }
  return life
}

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
