import type { ImportedRecord } from '../commands/import-records.ts'
import type { Doubt } from '../portal/doubts.ts'

const outcomes = {
  CREATED: 'mới / created',
  NEW_VERSION: 'phiên bản mới / new version',
  UNCHANGED: 'không đổi / unchanged',
  HELD: 'giữ lại / held',
  REFUSED: 'từ chối / refused',
} as const

/** What became of each record, then what is left to decide, then the figures. */
export function formatReport(records: readonly ImportedRecord[]): string {
  return [
    ...records.map(recordLine),
    '',
    'Điểm nghi vấn / Doubts',
    ...records.flatMap(doubtLines),
    '',
    ...figures(records),
    '',
  ].join('\n')
}

function recordLine({ outcome, code, name, number, reason, differences }: ImportedRecord): string {
  const version = number === null ? '' : ` v${number}`
  const why = reason ? ` — ${reason.vi} / ${reason.en}` : ''
  const parts = differences.length > 0 ? ` [${differences.join(', ')}]` : ''
  return `${code || '?'}${version}  ${outcomes[outcome]}  ${name}${why}${parts}`
}

function doubtLines({ code, doubts }: ImportedRecord): readonly string[] {
  return [...Map.groupBy(doubts, (doubt) => doubt.code).values()].flatMap((alike) =>
    doubtLine(code, alike),
  )
}

function doubtLine(code: string, alike: readonly Doubt[]): readonly string[] {
  const [first] = alike
  if (!first) return []
  const places = alike.map(({ path }) => path).filter(Boolean)
  const where =
    places.length > 0 ? ` (${places.slice(0, 3).join(', ')}${places.length > 3 ? ', …' : ''})` : ''
  const times = alike.length > 1 ? ` ×${alike.length}` : ''
  return [`${code}  ${first.code}${times}${where}: ${first.message.vi} / ${first.message.en}`]
}

function figures(records: readonly ImportedRecord[]): readonly string[] {
  const doubts = records.flatMap((record) => record.doubts)
  const byOutcome = Map.groupBy(records, ({ outcome }) => outcome)
  const byCode = [...Map.groupBy(doubts, ({ code }) => code)]
  return [
    `Bản ghi / records: ${records.length}`,
    ...[...byOutcome].map(([outcome, own]) => `  ${outcomes[outcome]}: ${own.length}`),
    `Nghi vấn / doubts: ${doubts.length}`,
    ...byCode
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([code, own]) => `  ${code}: ${own.length}`),
  ]
}
