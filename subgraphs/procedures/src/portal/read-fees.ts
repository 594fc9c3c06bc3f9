import type { Channel, Fee } from '@motcua/checklist'
import { cleanLine, cleanText } from './clean-text.ts'
import { doubtOf, type Doubt, type DoubtCode, type Read } from './doubts.ts'
import type { PortalFee, PortalRecord } from './portal-record.ts'
import { channelOfMethod } from './read-time-limits.ts'

/** Amounts below this are no đồng: thousands, or the dollars of a mission abroad. */
const smallestAmount = 1000

const kinds: Readonly<Record<string, Fee['kind']>> = {
  SERVICE_FEE: 'FEE',
  FEE: 'CHARGE',
  PRICE_LEVEL: 'CHARGE',
}

const setElsewhere =
  /hội đồng nhân dân|hđnd|theo quy định|theo quyết định|nghị quyết|kèm theo|tra cứu|thông tư của|do .* quy định|theo quy định tại/i
const free = /^[(\s]*(miễn (lệ )?phí|không thu|không$|không\.$)/i

interface Row {
  readonly channel: Channel
  readonly fee: PortalFee
  readonly path: string
}

/** Fees, one for each distinct line of the record, with the channels it is named for. */
export function readFees(record: PortalRecord): Read<readonly Fee[]> {
  const rows = record.channels.flatMap(({ method, fees }, at) => {
    const channel = channelOfMethod[method]
    if (!channel) return []
    return fees.map((fee, nth) => ({ channel, fee, path: `channels[${at}].fees[${nth}]` }))
  })
  const lines = [...Map.groupBy(rows, lineKey).values()]
  const rivals = findAlternatives(rows)
  const read = lines.map((line, at) => readFee(line, `fee-${at + 1}`, rivals))
  return { value: read.map(({ value }) => value), doubts: read.flatMap(({ doubts }) => doubts) }
}

function readFee(line: readonly Row[], id: string, rivals: ReadonlySet<string>): Read<Fee> {
  const [first] = line
  if (!first) throw new Error('A line of fees has rows.')
  const { fee, path } = first
  const text = cleanText(fee.text)
  const kind = kinds[fee.type]
  const stated = readAmount(fee.value_vnd, text)
  const alternative = stated.amount !== null && stated.amount > 0 && rivals.has(lineKey(first))
  const doubts: Doubt[] = []
  if (stated.doubt) doubts.push(doubtOf(stated.doubt, path, `${fee.value_vnd} | ${text}`))
  if (alternative) doubts.push(doubtOf('FEE_ALTERNATIVES', path, `${fee.value_vnd} | ${text}`))
  if (!kind) doubts.push(doubtOf('FEE_KIND_UNKNOWN', `${path}.type`, fee.type))
  if (kind && contradicts(kind, text)) doubts.push(doubtOf('FEE_KIND_CONFLICT', path, text))
  return {
    value: {
      id,
      name: { vi: nameOf(kind, text) },
      kind: kind ?? 'CHARGE',
      channels: [...new Set(line.map(({ channel }) => channel))],
      amount: alternative ? null : stated.amount,
      per: perOf(text),
      ...noteOf(text, alternative ? stated.amount : null),
    },
    doubts,
  }
}

interface Amount {
  readonly amount: number | null
  readonly doubt: DoubtCode | null
}

/** The amount where it stands beyond doubt; null else. */
function readAmount(value: number | null, text: string): Amount {
  if (value !== null && value >= smallestAmount) return { amount: value, doubt: null }
  if (value !== null && value !== 0) return { amount: null, doubt: 'FEE_AMOUNT_SUSPICIOUS' }
  if (free.test(text)) return { amount: 0, doubt: null }
  if (setElsewhere.test(text) || /\d\.\d{3}/.test(text))
    return { amount: null, doubt: 'FEE_SET_ELSEWHERE' }
  if (value === null) return { amount: null, doubt: 'FEE_NOT_STATED' }
  return { amount: 0, doubt: 'FEE_ZERO_UNEXPLAINED' }
}

/** Lines that stand beside other amounts of the same kind in the same channel. */
function findAlternatives(rows: readonly Row[]): ReadonlySet<string> {
  const priced = rows.filter(({ fee }) => (fee.value_vnd ?? 0) > 0)
  const groups = Map.groupBy(priced, ({ channel, fee }) => `${channel} ${fee.type}`)
  const crowded = [...groups.values()].filter((group) => new Set(group.map(lineKey)).size > 1)
  return new Set(crowded.flatMap((group) => group.map(lineKey)))
}

function lineKey({ fee }: Row): string {
  return JSON.stringify([fee.type, fee.value_vnd, cleanText(fee.text)])
}

function nameOf(kind: Fee['kind'] | undefined, text: string): string {
  const line = cleanLine(text)
  if (/^(lệ phí|phí)(?=[\s:]|$)/i.test(line) && line.length <= 120 && !/:/.test(line)) return line
  return kind === 'FEE' ? 'Lệ phí' : 'Phí'
}

function noteOf(text: string, amount: number | null): Pick<Fee, 'note'> {
  const price = amount === null ? '' : `${amount.toLocaleString('vi-VN')} đồng`
  const note = [price, text].filter(Boolean).join(': ')
  return note ? { note: { vi: note } } : {}
}

function contradicts(kind: Fee['kind'], text: string): boolean {
  const line = cleanLine(text)
  return kind === 'FEE' ? /^phí(?=\s)/i.test(line) : /^lệ phí(?=\s)/i.test(line)
}

function perOf(text: string): Fee['per'] {
  const [, unit] = /đồng\s*\/\s*(?:\d+\s*)?(bản|trang|người)/i.exec(text) ?? []
  if (!unit) return 'DOSSIER'
  const found = { bản: 'COPY', trang: 'PAGE', người: 'PERSON' } as const
  return found[unit.toLowerCase() as keyof typeof found]
}
