import { prepared, type Database } from '@motcua/events'
import { keepRows } from '@motcua/subgraph-kit'
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { NoticeEvent } from '../domain/notice-event.ts'
import type { NoticeTemplate, TemplateKey } from '../domain/notice-template.ts'
import { noticeTemplates } from './notice-tables.ts'

const columns = {
  event: noticeTemplates.event,
  channel: noticeTemplates.channel,
  language: noticeTemplates.language,
  version: noticeTemplates.version,
  subject: noticeTemplates.subject,
  body: noticeTemplates.body,
  changedAt: noticeTemplates.changedAt,
  changedBy: noticeTemplates.changedBy,
}

const selectInUse = prepared((query) =>
  query
    .selectDistinctOn(
      [noticeTemplates.event, noticeTemplates.channel, noticeTemplates.language],
      columns,
    )
    .from(noticeTemplates)
    .where(eq(noticeTemplates.tenantId, sql.placeholder('tenantId')))
    .orderBy(
      asc(noticeTemplates.event),
      asc(noticeTemplates.channel),
      asc(noticeTemplates.language),
      desc(noticeTemplates.version),
    ),
)

/** The templates in use. */
export function listTemplates(db: Database): Promise<readonly NoticeTemplate[]> {
  return selectInUse(db)
}

/** Every notice needs them, and hardly anybody changes them: another process may use the old ones for some seconds. */
const keptTemplates = keepRows<{ readonly templates: readonly NoticeTemplate[] }>({
  read: async (db) => [{ templates: await listTemplates(db) }],
  idOf: () => ALL,
  most: 1,
  milliseconds: 5_000,
})
const ALL = 'ALL'

/** To be called when a new version is committed. */
export function forgetTemplates(db: Database): void {
  keptTemplates.forget(db, ALL)
}

/** The templates in use for one event, as notices are written from them. */
export async function listTemplatesOf(
  db: Database,
  event: NoticeEvent,
): Promise<readonly NoticeTemplate[]> {
  const [kept] = await keptTemplates.list(db, [ALL])
  return kept?.templates.filter((template) => template.event === event) ?? []
}

/** All versions of one template, newest first. */
export async function listTemplateVersions(
  db: Database,
  key: TemplateKey,
): Promise<readonly NoticeTemplate[]> {
  return db.query
    .select(columns)
    .from(noticeTemplates)
    .where(ofKey(db, key))
    .orderBy(desc(noticeTemplates.version))
    .limit(100)
}

/** Adds a version. */
export async function insertTemplate(db: Database, template: NoticeTemplate): Promise<void> {
  const { tenantId, query } = db
  await query.insert(noticeTemplates).values({ ...template, tenantId })
  forgetTemplates(db)
}

function ofKey({ tenantId }: Database, { event, channel, language }: TemplateKey): SQL | undefined {
  return and(
    eq(noticeTemplates.tenantId, tenantId),
    eq(noticeTemplates.event, event),
    eq(noticeTemplates.channel, channel),
    eq(noticeTemplates.language, language),
  )
}
