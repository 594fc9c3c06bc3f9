import type { TemplateKey, TemplateRow } from './useNoticeTemplates.ts'

type Channel = TemplateRow['channel']

/** The templates of one event by the way they travel; Vietnamese first. */
export type EventRow = { readonly event: TemplateRow['event'] } & Readonly<
  Record<Channel, readonly TemplateRow[]>
>

/** Templates by event, in the order in which they come. */
export function groupByEvent(rows: readonly TemplateRow[]): readonly EventRow[] {
  const events = [...new Set(rows.map(({ event }) => event))]
  const of = (event: TemplateRow['event'], channel: Channel) =>
    rows
      .filter((row) => row.event === event && row.channel === channel)
      .toSorted((one, other) => other.language.localeCompare(one.language))
  return events.map((event) => ({
    event,
    PORTAL: of(event, 'PORTAL'),
    EMAIL: of(event, 'EMAIL'),
    SMS: of(event, 'SMS'),
  }))
}

/** Route of a template's page. */
export function templatePath({ event, channel, language }: TemplateKey) {
  return { name: 'backOffice.noticeTemplate', params: { event, channel, language } }
}
