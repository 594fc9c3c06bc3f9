import { withoutDiacritics } from '@motcua/connectors'
import type { Language } from '@motcua/kernel'
import type { Destination, NoticeSettings } from '../domain/notice-settings.ts'
import { fillTemplate, type NoticeTemplate, type NoticeValues } from '../domain/notice-template.ts'

/** A message as it goes out. */
export interface ComposedMessage {
  readonly subject: string
  readonly text: string
}

const RULE = '\n\n----------------------------------------\n\n'
const FOOTER = 'Thư tự động, vui lòng không trả lời. / Sent automatically, please do not reply.'

/** Fills the templates of a channel: an e-mail in both languages, a text message in the person's own. */
export function composeMessage(
  templates: readonly NoticeTemplate[],
  { channel }: Pick<Destination, 'channel'>,
  { language, smsDiacritics }: NoticeSettings,
  values: NoticeValues,
): ComposedMessage {
  const first = pick(templates, channel, language)
  if (channel === 'SMS') {
    const text = fillTemplate(first.body, values, language)
    return { subject: '', text: smsDiacritics ? text : withoutDiacritics(text) }
  }
  const second = pick(templates, channel, language === 'vi' ? 'en' : 'vi')
  const bodies = [first, second].map(({ body, language: own }) => fillTemplate(body, values, own))
  return {
    subject: oneLine(fillTemplate(first.subject, values, language)),
    text: `${[...bodies, FOOTER].map((part) => part.trim()).join(RULE)}\n`,
  }
}

/** The template of a channel in a language; throws where it is missing, as all are entered at the start. */
export function pick(
  templates: readonly NoticeTemplate[],
  channel: NoticeTemplate['channel'],
  language: Language,
): NoticeTemplate {
  const found = templates.find((one) => one.channel === channel && one.language === language)
  if (!found) throw new Error(`There is no template for ${channel} in ${language}.`)
  return found
}

/** Values may hold line breaks; a title may not. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
