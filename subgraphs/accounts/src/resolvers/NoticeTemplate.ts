import type { Context } from '../context.ts'
import { placeholdersOf, type NoticeTemplate as Template } from '../domain/notice-template.ts'
import type { NoticeTemplateResolvers, NoticeTemplateVersionResolvers } from '../generated/types.ts'
import { listTemplateVersions } from '../store/notice-templates.ts'
import { toNoticeLanguage } from './notice-language.ts'

async function authorOf(
  { changedBy }: Template,
  _input: unknown,
  { loaders }: Context,
): Promise<string | null> {
  return changedBy ? ((await loaders.person.load(changedBy))?.fullName ?? null) : null
}

export const NoticeTemplate: NoticeTemplateResolvers = {
  language: ({ language }) => toNoticeLanguage(language),
  changedBy: authorOf,
  placeholders: ({ event }) => [...placeholdersOf(event)],
  versions: async (template, _input, { db }) => [...(await listTemplateVersions(db, template))],
}

export const NoticeTemplateVersion: NoticeTemplateVersionResolvers = { changedBy: authorOf }
