import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { findUnknownPlaceholders, type NoticeTemplate } from '../domain/dossier-notice.ts'

/** Events of dossiers of which the applicant is told. */
export const toldEvents = [
  'dossiers.dossier-submitted.v1',
  'dossiers.dossier-accepted.v1',
  'dossiers.dossier-declined.v1',
  'dossiers.dossier-settled.v1',
  'dossiers.result-returned.v1',
] as const

export type ToldEvent = (typeof toldEvents)[number]

const text = z.string().superRefine((value, context) => {
  for (const name of findUnknownPlaceholders(value))
    context.addIssue({ code: 'custom', message: `{${name}} is not something a notice can tell` })
})
const bilingual = z.strictObject({ vi: text, en: text })
const templates = z.record(
  z.enum(toldEvents),
  z.strictObject({ title: bilingual, body: bilingual }),
)

/** The templates of notices by event; stops where one is missing or names what no event says. */
export function readTemplates(
  file = new URL('../../notices/dossier-notices.yaml', import.meta.url),
): Readonly<Record<ToldEvent, NoticeTemplate>> {
  return templates.parse(parse(readFileSync(file, 'utf8')))
}
