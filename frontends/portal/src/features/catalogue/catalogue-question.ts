/** Levels, audiences and online levels that the catalogue can be filtered by. */
export const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const
export const audiences = ['CITIZEN', 'BUSINESS', 'ORGANISATION', 'FOREIGNER'] as const
export const onlineLevels = ['FULL', 'PARTIAL', 'INFORMATION'] as const

/** What the catalogue is asked; empty where it does not restrict. */
export interface CatalogueQuestion {
  readonly words: string
  readonly field: string
  /** Id of an agency: what it settles. */
  readonly agency: string
  readonly level: (typeof levels)[number] | ''
  readonly audience: (typeof audiences)[number] | ''
  readonly online: (typeof onlineLevels)[number] | ''
  readonly sendable: boolean
}

type Query = Readonly<Record<string, unknown>>

/** The question that an address asks: `?q=khai sinh&linh-vuc=G15-TP07`. What it does not know it leaves out. */
export function toQuestion(query: Query): CatalogueQuestion {
  return {
    words: wordOf(query['q']).trim(),
    field: wordOf(query['linh-vuc']),
    agency: wordOf(query['co-quan']),
    level: oneOf(levels, query['cap']),
    audience: oneOf(audiences, query['doi-tuong']),
    online: oneOf(onlineLevels, query['muc-do']),
    sendable: query['nop-ngay'] === '1',
  }
}

/** The address that asks a question; parts that do not restrict are left out. */
export function toAddress(question: CatalogueQuestion): Record<string, string> {
  const parts = {
    q: question.words,
    'linh-vuc': question.field,
    'co-quan': question.agency,
    cap: question.level,
    'doi-tuong': question.audience,
    'muc-do': question.online,
    'nop-ngay': question.sendable ? '1' : '',
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''))
}

/** How many filters restrict the list, the words aside. */
export function filterCount(question: CatalogueQuestion): number {
  const { field, agency, level, audience, online, sendable } = question
  return [field, agency, level, audience, online, sendable].filter(Boolean).length
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | '' {
  return values.find((known) => known === value) ?? ''
}
