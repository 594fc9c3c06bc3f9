import type { Context } from '../context.ts'
import type { NoticeTemplate, TemplateKey } from '../domain/notice-template.ts'
import { listTemplateVersions } from '../store/notice-templates.ts'

/** The template that a command has just written. */
export async function getTemplate({ db }: Context, key: TemplateKey): Promise<NoticeTemplate> {
  const [template] = await listTemplateVersions(db, key)
  if (!template) throw new Error(`Template ${key.event} ${key.channel} is gone.`)
  return template
}
