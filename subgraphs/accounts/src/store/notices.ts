import { prepared, slotsOf, type Database } from '@motcua/events'
import { and, count, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Notice, NoticeDelivery } from '../domain/notice.ts'
import { isAnyOf } from './keys.ts'
import { noticeDeliveries, notices } from './notice-tables.ts'

const columns = {
  id: notices.id,
  personId: notices.personId,
  title: notices.title,
  body: notices.body,
  event: notices.event,
  dossierId: notices.dossierId,
  agencyId: notices.agencyId,
  createdAt: notices.createdAt,
  readAt: notices.readAt,
}

interface NoticePage {
  readonly personId: string
  /** Id of the last notice of the page before; undefined for the first page. */
  readonly before: string | undefined
  readonly limit: number
}

/** A person's notices, newest first. */
export async function listNotices(
  { tenantId, query }: Database,
  { personId, before, limit }: NoticePage,
): Promise<readonly Notice[]> {
  return query
    .select(columns)
    .from(notices)
    .where(
      and(
        eq(notices.tenantId, tenantId),
        eq(notices.personId, personId),
        before ? lt(notices.id, before) : undefined,
      ),
    )
    .orderBy(desc(notices.id))
    .limit(limit)
}

/** How many notices a person has not read. */
export async function countUnread(db: Database, personId: string): Promise<number> {
  const [row] = await db.query
    .select({ unread: count() })
    .from(notices)
    .where(unreadOf(db, personId))
  return row?.unread ?? 0
}

/** Marks a person's unread notices as read: those named, or all. */
export async function markRead(
  db: Database,
  personId: string,
  { ids, at }: { readonly ids: readonly string[] | undefined; readonly at: Date },
): Promise<void> {
  const named = ids && isAnyOf(notices.id, ids)
  await db.query
    .update(notices)
    .set({ readAt: at })
    .where(and(unreadOf(db, personId), named))
}

const insertRow = prepared((query) =>
  query
    .insert(notices)
    .values(slotsOf(notices))
    .onConflictDoNothing()
    .returning({ id: notices.id }),
)

/** Enters a notice; false where its event has called for one already. */
export async function insertNotice(
  db: Database,
  notice: Notice & { readonly eventId: string },
): Promise<boolean> {
  const rows = await insertRow(db, { ...notice })
  return rows.length === 1
}

/** Notices that went out on dossiers, oldest first: at most a hundred of each. */
export async function listNoticesOfDossiers(
  { tenantId, query }: Database,
  dossierIds: readonly string[],
): Promise<readonly (Notice & { readonly dossierId: string })[]> {
  const rows = await query
    .select(columns)
    .from(notices)
    .where(and(eq(notices.tenantId, tenantId), isAnyOf(notices.dossierId, dossierIds)))
    .orderBy(notices.id)
    .limit(100 * dossierIds.length)
  return rows.map((row) => ({ ...row, dossierId: row.dossierId ?? '' }))
}

/** The ways by which notices went, and how that ended. */
export async function listDeliveries(
  { tenantId, query }: Database,
  noticeIds: readonly string[],
): Promise<readonly NoticeDelivery[]> {
  return query
    .select({
      id: noticeDeliveries.id,
      noticeId: noticeDeliveries.noticeId,
      channel: noticeDeliveries.channel,
      state: noticeDeliveries.state,
      at: noticeDeliveries.at,
      address: noticeDeliveries.address,
      attempts: noticeDeliveries.attempts,
    })
    .from(noticeDeliveries)
    .where(
      and(eq(noticeDeliveries.tenantId, tenantId), isAnyOf(noticeDeliveries.noticeId, noticeIds)),
    )
    .orderBy(noticeDeliveries.channel)
}

/** A way on which a message is put. */
export interface NewDelivery extends Omit<NoticeDelivery, 'attempts'> {
  readonly subject: string | null
  readonly text: string | null
}

const insertDelivery = prepared((query) =>
  query.insert(noticeDeliveries).values(slotsOf(noticeDeliveries, 'lastFault', 'messageId')),
)

/** Enters the ways by which a notice goes. */
export async function insertDeliveries(
  db: Database,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  const rows = deliveries.map((delivery) => {
    return { ...delivery, attempts: 0, nextAttemptAt: delivery.at }
  })
  await Promise.all(rows.map((row) => insertDelivery(db, row)))
}

function unreadOf({ tenantId }: Database, personId: string) {
  return and(eq(notices.tenantId, tenantId), eq(notices.personId, personId), isNull(notices.readAt))
}
