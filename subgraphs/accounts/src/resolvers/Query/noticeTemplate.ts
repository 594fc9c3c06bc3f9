import { authorise } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { listTemplateVersions } from '../../store/notice-templates.ts'
import { toLanguage } from '../notice-language.ts'

export const noticeTemplate: NonNullable<QueryResolvers['noticeTemplate']> = async (
  _parent,
  { event, channel, language },
  { identity, db },
) => {
  authorise(identity, 'notice.manage')
  const key = { event, channel, language: toLanguage(language) }
  const [template] = await listTemplateVersions(db, key)
  return template ?? null
}
