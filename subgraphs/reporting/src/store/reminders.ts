import type { Database } from '@motcua/events'
import { and, desc, eq, getTableColumns, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import type { Reminder } from '../domain/reminder.ts'
import { reminders } from './tables.ts'

/** A reminder about to be sent. */
export type NewReminder = Omit<
  Reminder,
  'round' | 'answer' | 'answeredAt' | 'answeredBy' | 'answeredByName'
>

/** What a list of reminders is restricted to. */
export interface ReminderCut {
  /** Null for all. */
  readonly agencyIds: readonly string[] | null
  readonly dossierId: string | null
  /** Null for both. */
  readonly isAnswered: boolean | null
}

const { tenantId: _tenant, subject: _subject, ...columns } = getTableColumns(reminders)

/** Counted when read: which of the reminders of its subject it is. */
const round = sql<number>`(
  select count(*)::int from reminders as earlier
  where earlier.tenant_id = "reminders"."tenant_id" and earlier.subject = "reminders"."subject"
    and earlier.id <= "reminders"."id")`

/** Enters reminders. */
export async function insertReminders(
  { tenantId, query }: Database,
  sent: readonly NewReminder[],
): Promise<void> {
  await query.insert(reminders).values(
    sent.map((reminder) => ({
      ...reminder,
      tenantId,
      subject: reminder.dossierId ?? reminder.agencyId,
      personIds: [...reminder.personIds],
    })),
  )
}

/** Writes down the answer. */
export async function answerReminder(
  { tenantId, query }: Database,
  id: string,
  answer: Required<Pick<Reminder, 'answer' | 'answeredAt' | 'answeredBy' | 'answeredByName'>>,
): Promise<void> {
  await query.update(reminders).set(answer).where(isReminder(tenantId, id))
}

/** These reminders, as far as they exist. */
export function findReminders(db: Database, ids: readonly string[]): Promise<readonly Reminder[]> {
  return select(db, sql`${reminders.id} = any(${sql.param(ids)}::uuid[])`)
}

/** The reminders of these dossiers, newest first. */
export function listRemindersOf(
  db: Database,
  dossierIds: readonly string[],
): Promise<readonly Reminder[]> {
  return select(db, sql`${reminders.subject} = any(${sql.param(dossierIds)}::text[])`)
}

/** A page of reminders, newest first. */
export function listReminders(
  db: Database,
  cut: ReminderCut,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly Reminder[]> {
  const isAfter = page.after === undefined ? undefined : sql`${reminders.id} < ${page.after}::uuid`
  return select(db, and(isInCut(cut), isAfter), page.limit)
}

/** How many reminders there are in all. */
export async function countReminders(db: Database, cut: ReminderCut): Promise<number> {
  const [row] = await db.query
    .select({ count: sql<number>`count(*)::int` })
    .from(reminders)
    .where(and(eq(reminders.tenantId, db.tenantId), isInCut(cut)))
  return row?.count ?? 0
}

function select(
  { tenantId, query }: Database,
  condition: SQL | undefined,
  limit = 1000,
): Promise<readonly Reminder[]> {
  return query
    .select({ ...columns, round })
    .from(reminders)
    .where(and(eq(reminders.tenantId, tenantId), condition))
    .orderBy(desc(reminders.id))
    .limit(limit)
}

function isInCut({ agencyIds, dossierId, isAnswered }: ReminderCut): SQL | undefined {
  return and(
    agencyIds ? sql`${reminders.agencyId} = any(${sql.param(agencyIds)}::text[])` : undefined,
    dossierId === null ? undefined : eq(reminders.subject, dossierId),
    isAnswered === null
      ? undefined
      : isAnswered
        ? isNotNull(reminders.answeredAt)
        : isNull(reminders.answeredAt),
  )
}

function isReminder(tenantId: number, id: string): SQL | undefined {
  return and(eq(reminders.tenantId, tenantId), eq(reminders.id, id))
}
