import type { Profile } from '@motcua/regulation'
import type { OutsideChannel } from '../domain/notice.ts'
import { termWords } from '../domain/notice-words.ts'
import type { NoticeRules } from './notice-context.ts'

/** What the regulation says of notices. */
export function toNoticeRules(
  { notices, deadlines }: Pick<Profile, 'notices' | 'deadlines'>,
  { portalUrl, now }: Pick<NoticeRules, 'portalUrl' | 'now'>,
): NoticeRules {
  const ways: Readonly<Record<Profile['notices']['channels'][number], OutsideChannel[]>> = {
    PORTAL: [],
    MAIL: ['EMAIL'],
    SMS: ['SMS'],
    // No Zalo service is connected: those who would have got its message get none by it.
    ZMS: [],
  }
  return {
    moments: notices.events,
    channels: notices.channels.flatMap((channel) => ways[channel]),
    checkWithin: termWords(deadlines.forward),
    ...{ portalUrl, now },
  }
}
