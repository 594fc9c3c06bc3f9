import { prepared, type Database } from '@motcua/events'
import { and, eq, sql } from 'drizzle-orm'
import { defaultSettings, type NoticeSettings } from '../domain/notice-settings.ts'
import { noticeSettings } from './notice-tables.ts'

const selectSettings = prepared((query) =>
  query
    .select({
      email: noticeSettings.email,
      sms: noticeSettings.sms,
      smsDiacritics: noticeSettings.smsDiacritics,
      language: noticeSettings.language,
    })
    .from(noticeSettings)
    .where(
      and(
        eq(noticeSettings.tenantId, sql.placeholder('tenantId')),
        eq(noticeSettings.personId, sql.placeholder('personId')),
      ),
    ),
)

/** What a person wants to be told by; the default where they have said nothing. */
export async function findSettings(db: Database, personId: string): Promise<NoticeSettings> {
  const [row] = await selectSettings(db, { personId })
  return row ?? defaultSettings
}

/** Writes down what a person wants. */
export async function saveSettings(
  { tenantId, query }: Database,
  personId: string,
  settings: NoticeSettings & { readonly changedAt: Date },
): Promise<void> {
  await query
    .insert(noticeSettings)
    .values({ ...settings, tenantId, personId })
    .onConflictDoUpdate({
      target: [noticeSettings.tenantId, noticeSettings.personId],
      set: settings,
    })
}
