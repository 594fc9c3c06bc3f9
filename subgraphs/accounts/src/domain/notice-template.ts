import { ok, type Bilingual, type Language, type Result } from '@motcua/kernel'
import type { NoticeChannel } from './notice.ts'
import { noticeEvents, secretEvents, type NoticeEvent } from './notice-event.ts'
import { refuseWith, type AccountRefusal } from './refusals.ts'

/** Which template: what happened, how it travels, in which language. */
export interface TemplateKey {
  readonly event: NoticeEvent
  readonly channel: NoticeChannel
  readonly language: Language
}

/** The words of a template, with gaps in curly braces. */
export interface TemplateWords {
  /** Title in the inbox, subject of the e-mail; empty for text messages. */
  readonly subject: string
  readonly body: string
}

/** A version of a template; the highest one is in use. */
export interface NoticeTemplate extends TemplateKey, TemplateWords {
  readonly version: number
  readonly changedAt: Date
  /** Who wrote it; null for what came with the software. */
  readonly changedBy: string | null
}

/** What fills the gaps, by name. */
export type NoticeValues = Readonly<Record<string, Bilingual>>

/** Longest text in characters: a text message of more than five parts is a letter. */
const LONGEST: Readonly<Record<NoticeChannel, number>> = { PORTAL: 8_000, EMAIL: 8_000, SMS: 640 }
const LONGEST_SUBJECT = 200

/** Channels that an event's templates have: one-time codes lie in no inbox. */
export function channelsOf(event: NoticeEvent): readonly NoticeChannel[] {
  return secretEvents.includes(event) ? ['EMAIL', 'SMS'] : ['PORTAL', 'EMAIL', 'SMS']
}

/** What the templates of an event may name in curly braces. */
export function placeholdersOf(event: NoticeEvent): readonly string[] {
  return noticeEvents[event].names
}

/** The words as they will be kept, or the first thing that is wrong with them. */
export function checkTemplate(
  { event, channel }: TemplateKey,
  { subject, body }: TemplateWords,
): Result<TemplateWords, AccountRefusal> {
  const words = { subject: subject.replace(/\s+/g, ' ').trim(), body: body.trim() }
  const needsSubject = channel !== 'SMS'
  if (words.body === '' || (needsSubject && words.subject === ''))
    return refuseWith('TEMPLATE_EMPTY')
  if (words.subject.length > LONGEST_SUBJECT || words.body.length > LONGEST[channel])
    return refuseWith('TEMPLATE_TOO_LONG', { most: String(LONGEST[channel]) })

  const unknown = findUnknownPlaceholders(event, `${words.subject} ${words.body}`)
  if (unknown.length > 0)
    return refuseWith('TEMPLATE_PLACEHOLDER_UNKNOWN', {
      names: unknown.map((name) => `{${name}}`).join(', '),
      known: placeholdersOf(event)
        .map((name) => `{${name}}`)
        .join(', '),
    })
  const isCodeMissing = secretEvents.includes(event) && !words.body.includes('{oneTimeCode}')
  return isCodeMissing
    ? refuseWith('TEMPLATE_CODE_MISSING', { oneTimeCode: '{oneTimeCode}' })
    : ok({ ...words, ...(needsSubject ? {} : { subject: '' }) })
}

/** Names in curly braces that the event cannot fill. */
export function findUnknownPlaceholders(event: NoticeEvent, text: string): readonly string[] {
  const known = placeholdersOf(event)
  const named = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  return [...new Set(named.filter((name) => !known.includes(name)))]
}

/** Fills the gaps of a text. */
export function fillTemplate(text: string, values: NoticeValues, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.[language] ?? '')
}
