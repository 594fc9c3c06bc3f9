import type { DossierFacts, NewEvent } from '@motcua/events'
import type { FigureName } from '../src/domain/figures.ts'

/** What is asked, as a reader would ask it. */
export interface NaiveQuestion {
  readonly from: string
  readonly to: string
  readonly agencyIds: readonly string[] | null
  readonly fieldCode: string | null
  readonly procedureId: string | null
  readonly channel: string | null
  readonly now: Date
}

interface Told extends DossierFacts {
  readonly settledAt: string | null
  readonly punctuality: string | null
  readonly declinedAt: string | null
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
    IN_PROGRESS_ON_TIME: ids((dossier) => open(dossier) && due(dossier) >= cutoff),
    IN_PROGRESS_OVERDUE: ids((dossier) => open(dossier) && due(dossier) < cutoff),
    NEARLY_DUE: ids(
      (dossier) => open(dossier) && due(dossier) >= cutoff && due(dossier) < cutoff + 86_400_000,
    ),
    AWAITING_INTAKE: ids(
      ({ submittedAt, receivedAt, declinedAt }) =>
        submittedAt !== null && receivedAt === null && declinedAt === null,
    ),
    DECLINED: ids(({ declinedAt }) =>
      within(declinedAt && localDay(new Date(declinedAt)), from, to),
    ),
  }
}

function tellAll(events: readonly NewEvent[]): readonly Told[] {
  const byDossier = Map.groupBy(events, ({ key }) => key)
  return [...byDossier.values()].map((life) => {
    const acts = life.toSorted((one, other) => versionOf(one) - versionOf(other))
    // What was settled or declined stays so only until the dossier moves again.
    const last = acts.findLast(({ type }) => type !== 'dossiers.result-returned.v1')
    const facts = acts.at(-1)?.payload as DossierFacts
    const settled = last?.type === 'dossiers.dossier-settled.v1'
    const declined = last?.type === 'dossiers.dossier-declined.v1'
    const { settledAt = null, punctuality = null } = (settled ? last.payload : {}) as Partial<Told>
    const declinedAt = declined ? last.occurredAt.toISOString() : null
    return { ...facts, settledAt, punctuality, declinedAt }
  })
}

function versionOf({ payload }: NewEvent): number {
  return 'version' in payload ? Number(payload.version) : 0
}

function isAskedFor(dossier: Told, question: NaiveQuestion): boolean {
  const { agencyIds, fieldCode, procedureId, channel } = question
  return (
    (agencyIds === null || agencyIds.includes(dossier.agencyId)) &&
    (fieldCode === null || fieldCode === dossier.fieldCode) &&
    (procedureId === null || procedureId === dossier.procedureId) &&
    (channel === null || channel === dossier.channel)
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

function within(day: string | null, from: string, to: string): boolean {
  return day !== null && day >= from && day <= to
}

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

function localDay(instant: Date): string {
  return calendar.format(instant)
}
