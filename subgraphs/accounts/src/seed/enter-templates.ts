import { readFileSync } from 'node:fs'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import { parse } from 'yaml'
import { z } from 'zod'
import { noticeEventNames, type NoticeEvent } from '../domain/notice-event.ts'
import {
  channelsOf,
  checkTemplate,
  type TemplateKey,
  type TemplateWords,
} from '../domain/notice-template.ts'
import { lock } from '../store/locks.ts'
import { insertTemplate, listTemplates } from '../store/notice-templates.ts'

const bilingual = z.strictObject({ vi: z.string(), en: z.string() })
const file = z.record(
  z.enum(noticeEventNames as [NoticeEvent, ...NoticeEvent[]]),
  z.strictObject({ title: bilingual, body: bilingual, sms: bilingual }),
)
const languages = ['vi', 'en'] as const

/** The templates that come with the software; throws where one is missing or names what its event does not say. */
export function readTemplates(
  path = new URL('../../notices/templates.yaml', import.meta.url),
): readonly (TemplateKey & TemplateWords)[] {
  const texts = file.parse(parse(readFileSync(path, 'utf8')))
  return noticeEventNames.flatMap((event) =>
    channelsOf(event).flatMap((channel) =>
      languages.map((language) => {
        const { title, body, sms } = texts[event]
        const isSms = channel === 'SMS'
        const subject = isSms ? '' : title[language]
        return check(
          { event, channel, language },
          { subject, body: (isSms ? sms : body)[language] },
        )
      }),
    ),
  )
}

/** Enters what is new in the software; what an administrator has changed stays. Answers with how many were entered. */
export async function enterTemplates(db: OpenDatabase, at: Date): Promise<number> {
  return db.transaction(async (tx) => {
    await lock(tx, 'notice-templates')
    const known = new Map((await listTemplates(tx)).map((one) => [keyOf(one), one]))
    const missing = readTemplates().filter((template) => {
      const current = known.get(keyOf(template))
      if (!current) return true
      const { subject, body, changedBy } = current
      return changedBy === null && (subject !== template.subject || body !== template.body)
    })
    for (const template of missing) {
      const version = (known.get(keyOf(template))?.version ?? 0) + 1
      await insertTemplate(tx, { ...template, version, changedAt: at, changedBy: null })
    }
    return missing.length
  })
}

function check(key: TemplateKey, words: TemplateWords): TemplateKey & TemplateWords {
  const checked = checkTemplate(key, words)
  if (!checked.ok) throw new Error(`${keyOf(key)}: ${checked.error.text.en}`)
  return { ...key, ...checked.value }
}

function keyOf({ event, channel, language }: TemplateKey): string {
  return `${event} ${channel} ${language}`
}
