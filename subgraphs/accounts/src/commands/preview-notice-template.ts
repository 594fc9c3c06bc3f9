import { measureSms } from '@motcua/connectors'
import { authorise } from '@motcua/identity'
import { ok, type Result } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { defaultSettings } from '../domain/notice-settings.ts'
import {
  checkTemplate,
  fillTemplate,
  type TemplateKey,
  type TemplateWords,
} from '../domain/notice-template.ts'
import type { AccountRefusal } from '../domain/refusals.ts'
import { sampleValues } from '../domain/sample-values.ts'
import { composeMessage, oneLine } from './compose-message.ts'

/** A template as a person would get it. */
export interface NoticePreview {
  readonly subject: string
  readonly text: string
  readonly length: number
  readonly parts: number | null
}

/** Fills a template with made-up values; changes nothing. For administrators. */
export function previewNoticeTemplate(
  { identity, notices }: Context,
  template: TemplateKey & TemplateWords,
): Result<NoticePreview, AccountRefusal> {
  authorise(identity, 'notice.manage')
  const checked = checkTemplate(template, template)
  if (!checked.ok) return checked
  const { event, channel, language } = template
  const values = sampleValues(notices.portalUrl)
  const filled = fillTemplate(checked.value.body, values, language)
  if (channel !== 'SMS') {
    const subject = oneLine(fillTemplate(checked.value.subject, values, language))
    return ok({ subject, text: filled, length: [...filled].length, parts: null })
  }

  const words = { ...checked.value, version: 0, changedAt: new Date(0), changedBy: null }
  const { text } = composeMessage(
    [{ event, channel, language, ...words }],
    { channel },
    { ...defaultSettings, language },
    values,
  )
  const { units, parts } = measureSms(text)
  return ok({ subject: '', text, length: units, parts })
}
