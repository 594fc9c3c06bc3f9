import type { Database } from '@motcua/events'
import { and, eq } from 'drizzle-orm'
import { defaultSettings, type NoticeSettings } from '../domain/notice-settings.ts'
import { noticeSettings } from './notice-tables.ts'

/** What a person wants to be told by; the default where they have said nothing. */
export async function findSettings(
  { tenantId, query }: Database,
  personId: string,
): Promise<NoticeSettings> {
  const [row] = await query
    .select({
      email: noticeSettings.email,
      sms: noticeSettings.sms,
      smsDiacritics: noticeSettings.smsDiacritics,
      language: noticeSettings.language,
    })
    .from(noticeSettings)
    .where(and(eq(noticeSettings.tenantId, tenantId), eq(noticeSettings.personId, personId)))
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
