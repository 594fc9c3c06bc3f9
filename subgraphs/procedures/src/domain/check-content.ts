import { refuse, type Result } from '@motcua/kernel'
import type { ProcedureVersion } from './procedure-version.ts'
import { refuseWith, type Refusal } from './refusals.ts'

const LONGEST_NAME = 1000

const parts = {
  name: { vi: 'tên thủ tục', en: 'the name' },
  receiving: { vi: 'cơ quan tiếp nhận', en: 'the receiving agencies' },
  channels: { vi: 'ít nhất một cách nộp, mỗi cách một lần', en: 'at least one channel, each once' },
  limits: { vi: 'thời hạn là số dương theo phần tư ngày', en: 'time limits as positive quarters' },
  cases: {
    vi: 'mỗi trường hợp một thời hạn cho một cách nộp',
    en: 'one limit for each case of a channel',
  },
  documents: { vi: 'tên và số lượng của từng giấy tờ', en: 'name and number of each paper' },
  conditions: {
    vi: 'giấy tờ "khi cần" phải có điều kiện sẵn; giấy tờ mới chọn "luôn luôn" hoặc "nếu có"',
    en: 'a paper needed only sometimes must have its condition; choose always or optional for a new one',
  },
  fees: {
    vi: 'tên, cách nộp và mức thu từ 0 đồng của từng khoản',
    en: 'name, channels and amount of each fee',
  },
  legalBasis: { vi: 'ít nhất một căn cứ pháp lý', en: 'at least one legal basis' },
  reason: {
    vi: 'lý do chưa trực tuyến toàn trình',
    en: 'the reason for being online only in part',
  },
} as const

/** Every part that is missing or malformed in what administrators enter. */
export function findContentFaults(
  version: Omit<ProcedureVersion, 'effectiveFrom'>,
): readonly Refusal[] {
  const { name, receivingAgencyKinds, channels, documents, fees, legalBasis, onlineLevel } = version
  const limits = channels.flatMap(({ timeLimits }) => timeLimits)
  const count = (number: number) => Number.isInteger(number) && number >= 0 && number <= 100
  const wrong: readonly (keyof typeof parts | false)[] = [
    !isName(name.vi) && 'name',
    receivingAgencyKinds.length === 0 && 'receiving',
    (channels.length === 0 || isTwice(channels.map(({ channel }) => channel))) && 'channels',
    limits.some(({ quantity, unit }) => !isQuantity(quantity, unit)) && 'limits',
    channels.some(({ timeLimits }) => isTwice(timeLimits.map(({ caseCode }) => caseCode ?? ''))) &&
      'cases',
    documents.some(
      (paper) => !isName(paper.name.vi) || !count(paper.originals) || !count(paper.copies),
    ) && 'documents',
    documents.some(({ need, condition }) => need === 'WHEN' && !condition) && 'conditions',
    fees.some(
      (fee) => !isName(fee.name.vi) || fee.channels.length === 0 || !isAmount(fee.amount),
    ) && 'fees',
    (legalBasis.length === 0 || legalBasis.some((text) => !isName(text.name || text.number))) &&
      'legalBasis',
    onlineLevel.level === 'PARTIAL' && !isName(onlineLevel.reason.vi) && 'reason',
  ]
  return wrong.flatMap((part) =>
    part === false ? [] : refusalsOf(refuseWith('CONTENT_INCOMPLETE', { detail: parts[part] })),
  )
}

/** The refusal inside a result, if there is one. */
export function refusalsOf(result: Result<unknown, Refusal>): readonly Refusal[] {
  return result.ok ? [] : [result.error]
}

/** The first fault as the answer of an act. */
export function refuseFirst(faults: readonly Refusal[]): Result<never, Refusal> | undefined {
  const [first] = faults
  return first && refuse(first)
}

function isName(text: string): boolean {
  return text.trim().length > 0 && text.length <= LONGEST_NAME
}

function isAmount(amount: number | null): boolean {
  return amount === null || (Number.isInteger(amount) && amount >= 0)
}

function isQuantity(quantity: number, unit: string): boolean {
  if (unit === 'SAME_DAY') return quantity >= 0
  const isWhole = unit === 'DAY' || unit === 'MONTH'
  return quantity > 0 && quantity <= 1000 && Number.isInteger(isWhole ? quantity : quantity * 4)
}

function isTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length
}
