import type { Database } from '@motcua/events'
import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
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

/** The templates in use: of one event, or of all. */
export async function listTemplates(
  { tenantId, query }: Database,
  event?: NoticeEvent,
): Promise<readonly NoticeTemplate[]> {
  const { channel, language, version } = noticeTemplates
  return query
    .selectDistinctOn([noticeTemplates.event, channel, language], columns)
    .from(noticeTemplates)
    .where(and(eq(noticeTemplates.tenantId, tenantId), event && eq(noticeTemplates.event, event)))
    .orderBy(asc(noticeTemplates.event), asc(channel), asc(language), desc(version))
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
export async function insertTemplate(
  { tenantId, query }: Database,
  template: NoticeTemplate,
): Promise<void> {
  await query.insert(noticeTemplates).values({ ...template, tenantId })
}

function ofKey({ tenantId }: Database, { event, channel, language }: TemplateKey): SQL | undefined {
  return and(
    eq(noticeTemplates.tenantId, tenantId),
    eq(noticeTemplates.event, event),
    eq(noticeTemplates.channel, channel),
    eq(noticeTemplates.language, language),
  )
}
