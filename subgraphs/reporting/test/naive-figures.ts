import type { DossierFacts, NewEvent } from '@motcua/events'
import { workingMinutesBetween, type CompiledCalendar } from '@motcua/working-time'
import type { FigureName } from '../src/domain/figures.ts'

/** What is asked, as a reader would ask it. */
export interface NaiveQuestion {
  readonly from: string
  readonly to: string
  readonly agencyIds: readonly string[] | null
  readonly fieldCode: string | null
  readonly procedureId: string | null
  readonly channel: string | null
  readonly officerId: string | null
  readonly now: Date
  /** The calendar of all agencies. */
  readonly calendar: CompiledCalendar
}

interface Told extends DossierFacts {
  readonly settledAt: string | null
  readonly punctuality: string | null
  readonly declinedAt: string | null
  readonly discontinuedAt: string | null
  readonly returnedAt: string | null
  readonly acceptedAt: string | null
  readonly officerId: string | null
}

/** The dossiers behind each figure, found by going through all events and asking of each dossier what the law's words say. */
export function naiveFigures(
  events: readonly NewEvent[],
  question: NaiveQuestion,
): Readonly<Record<FigureName, readonly string[]>> {
  const { from, to, now } = question
  const told = tellAll(events).filter((dossier) => isAskedFor(dossier, question))
  const isOver = to < localDay(now)
  const cutoff = isOver ? Date.parse(`${to}T00:00:00+07:00`) + 86_400_000 : now.getTime()

  const receivedIn = (dossier: Told) => within(receivedDay(dossier), from, to)
  const settledIn = (dossier: Told) => within(settledDay(dossier), from, to)
  const carried = (dossier: Told) => openAfter(dossier, (day) => day < from)
  const open = (dossier: Told) => openAfter(dossier, (day) => day <= to)
  const due = ({ dueAt }: Told) => (dueAt === null ? Infinity : Date.parse(dueAt))
  // The clock was stopped in time and stands: then nothing is late.
  const stands = (dossier: Told) =>
    dossier.clockStoppedAt !== null &&
    dossier.dueAt !== null &&
    Date.parse(dossier.clockStoppedAt) <= due(dossier)
  const late = (dossier: Told) => due(dossier) < cutoff && !stands(dossier)
  const near = (dossier: Told) =>
    due(dossier) >= cutoff &&
    due(dossier) < Infinity &&
    !stands(dossier) &&
    workingMinutesBetween(question.calendar, new Date(cutoff), new Date(due(dossier))) < 480
  const inState = (state: string) => ids((dossier) => dossier.state === state)
  const ids = (counts: (dossier: Told) => boolean) =>
    told
      .filter(counts)
      .map(({ dossierId }) => dossierId)
      .sort()

  return {
    RECEIVED: ids((dossier) => receivedIn(dossier) || carried(dossier)),
    RECEIVED_ONLINE: ids((dossier) => receivedIn(dossier) && dossier.channel === 'ONLINE'),
    RECEIVED_DIRECT: ids((dossier) => receivedIn(dossier) && dossier.channel !== 'ONLINE'),
    CARRIED_OVER: ids(carried),
    SETTLED: ids(settledIn),
    SETTLED_EARLY: ids((dossier) => settledIn(dossier) && dossier.punctuality === 'EARLY'),
    SETTLED_ON_TIME: ids((dossier) => settledIn(dossier) && dossier.punctuality === 'ON_TIME'),
    SETTLED_OVERDUE: ids((dossier) => settledIn(dossier) && dossier.punctuality === 'OVERDUE'),
    IN_PROGRESS: ids(open),
    IN_PROGRESS_ON_TIME: ids((dossier) => open(dossier) && !late(dossier)),
    IN_PROGRESS_OVERDUE: ids((dossier) => open(dossier) && late(dossier)),
    NEARLY_DUE: ids((dossier) => open(dossier) && near(dossier)),
    AWAITING_INTAKE: inState('SUBMITTED'),
    AWAITING_SUPPLEMENT: inState('AWAITING_SUPPLEMENT'),
    AWAITING_PAYMENT: inState('AWAITING_PAYMENT'),
    WITHDRAWAL_REQUESTED: inState('WITHDRAWAL_REQUESTED'),
    DECLINED: ids(({ declinedAt }) => within(dayAt(declinedAt), from, to)),
    DISCONTINUED: ids(({ discontinuedAt }) => within(dayAt(discontinuedAt), from, to)),
    RETURNED: ids(({ returnedAt }) => within(dayAt(returnedAt), from, to)),
    ACCEPTED_AHEAD: ids((dossier) => {
      const [accepted, received] = [dayAt(dossier.acceptedAt), receivedDay(dossier)]
      return accepted !== null && received !== null && accepted <= to && received > to
    }),
  }
}

function tellAll(events: readonly NewEvent[]): readonly Told[] {
  const byDossier = Map.groupBy(events, ({ key }) => key)
  return [...byDossier.values()].map(tellOne)
}

const returned = 'dossiers.result-returned.v1'

function tellOne(life: readonly NewEvent[]): Told {
  const acts = life.toSorted((one, other) => versionOf(one) - versionOf(other))
  // What was settled, declined or returned stays so only until the dossier moves again; money moves nothing.
  const moves = acts.filter(({ type }) => !type.startsWith('dossiers.payment-'))
  const last = moves.findLast(({ type }) => type !== returned)
  const isReturned = moves.at(-1)?.type === returned
  const accepted = acts.findLast(({ type }) => type === 'dossiers.dossier-accepted.v1')
  return {
    ...(acts.at(-1)?.payload as DossierFacts),
    ...tellEnd(last),
    declinedAt: last?.type === 'dossiers.dossier-declined.v1' ? momentOf(last) : null,
    returnedAt: isReturned ? momentOf(moves.at(-1)) : null,
    acceptedAt: momentOf(accepted),
    officerId: tellOfficer(acts),
  }
}

function tellEnd(last: NewEvent | undefined) {
  const isDiscontinued = last?.type === 'dossiers.dossier-discontinued.v1'
  const ended = isDiscontinued || last?.type === 'dossiers.dossier-settled.v1'
  const told = (ended ? last.payload : {}) as Partial<Told>
  const settledAt = told.settledAt ?? told.discontinuedAt ?? null
  const punctuality = told.punctuality ?? null
  return { settledAt, punctuality, discontinuedAt: isDiscontinued ? settledAt : null }
}

function tellOfficer(acts: readonly NewEvent[]): string | null {
  const given = acts.findLast(({ type }) => type === 'dossiers.dossier-assigned.v1')
  return given ? (given.payload as DossierFacts).assigneeId : null
}

function momentOf(event: NewEvent | undefined): string | null {
  return event?.occurredAt.toISOString() ?? null
}

function versionOf({ payload }: NewEvent): number {
  return 'version' in payload ? Number(payload.version) : 0
}

function isAskedFor(dossier: Told, question: NaiveQuestion): boolean {
  const { agencyIds, fieldCode, procedureId, channel, officerId } = question
  return (
    (agencyIds === null || agencyIds.includes(dossier.agencyId)) &&
    (fieldCode === null || fieldCode === dossier.fieldCode) &&
    (procedureId === null || procedureId === dossier.procedureId) &&
    (channel === null || channel === dossier.channel) &&
    (officerId === null || officerId === (dossier.officerId ?? 'UNASSIGNED'))
  )
}

/** Received by then and settled later or not at all. */
function openAfter(dossier: Told, isBy: (day: string) => boolean): boolean {
  const received = receivedDay(dossier)
  const settled = settledDay(dossier)
  return received !== null && isBy(received) && (settled === null || !isBy(settled))
}

function receivedDay({ receivedAt }: Told): string | null {
  return receivedAt && localDay(new Date(receivedAt))
}

/** Never counted before it counts as received. */
function settledDay(dossier: Told): string | null {
  const received = receivedDay(dossier)
  const settled = dossier.settledAt && localDay(new Date(dossier.settledAt))
  return received && settled && (settled < received ? received : settled)
}

function dayAt(at: string | null): string | null {
  return at && localDay(new Date(at))
}

function within(day: string | null, from: string, to: string): boolean {
  return day !== null && day >= from && day <= to
}

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

function localDay(instant: Date): string {
  return calendar.format(instant)
}
