import type { Context } from '../context.ts'
import { listPending } from '../store/contact-confirmations.ts'
import { findSettings } from '../store/notice-settings.ts'
import { toNoticeLanguage } from './notice-language.ts'

/** A person's choices, with what waits for a code. */
export async function getMyNoticeSettings({ db, now, notices }: Context, personId: string) {
  const [settings, pending] = await Promise.all([
    findSettings(db, personId),
    listPending(db, personId, now()),
  ])
  const { language, ...choices } = settings
  return {
    ...choices,
    language: toNoticeLanguage(language),
    offered: [...notices.channels],
    pending: [...pending],
  }
}
