import type { Language } from '@motcua/kernel'
import type { NoticeLanguage } from '../generated/types.ts'

/** The schema's word for a language. */
export function toNoticeLanguage(language: Language): NoticeLanguage {
  return language === 'en' ? 'EN' : 'VI'
}

/** Our word for the schema's. */
export function toLanguage(language: NoticeLanguage): Language {
  return language === 'EN' ? 'en' : 'vi'
}
