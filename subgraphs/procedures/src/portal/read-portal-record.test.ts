import { expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { DoubtCode } from './doubts.ts'
import { aChannel, aFee, anItem, aPortalRecord } from './portal-record.builder.ts'
import type { PortalRecord } from './portal-record.ts'
import { readPortalRecord, type PortalReading } from './read-portal-record.ts'

function read(
  overrides: Partial<PortalRecord> = {},
  province: string | null = null,
): PortalReading {
  const reading = readPortalRecord(aPortalRecord(overrides), { province })
  if (!reading.ok) throw new Error(reading.error.message.en)
  return reading.value
}

function doubtsIn(overrides: Partial<PortalRecord>, province: string | null = null): DoubtCode[] {
  const always: readonly string[] = ['ONLINE_LEVEL_UNKNOWN', 'PROCESS_MISSING']
  const codes = read(overrides, province).doubts.map(({ code }) => code)
  return codes.filter((code) => !always.includes(code))
}

const withFee = (fee: Parameters<typeof aFee>[0]) => ({
  channels: [aChannel({ fees: [aFee(fee)] })],
})
const withTime = (
  processing: { qty: number | string; unit: string },
  cases: [] | undefined = [],
) => ({
  channels: [aChannel({ processing })],
  ...(cases ? { processing_cases: cases } : {}),
})

test('a clean record leaves no doubt but what the source never says', () => {
  const { draft, doubts } = read()
  expect(doubts.map(({ code }) => code)).toEqual(['ONLINE_LEVEL_UNKNOWN', 'PROCESS_MISSING'])
  expect(draft).toMatchObject({
    code: '9.000001',
    levels: ['COMMUNE'],
    decidingAgencyKinds: ['COMMUNE_COMMITTEE'],
    audiences: ['CITIZEN'],
    channels: [
      {
        channel: 'COUNTER',
        timeLimits: [{ caseCode: '9.000001.01', quantity: 3, unit: 'WORKING_DAY' }],
      },
    ],
    documents: [{ id: 'g15-kq000001', name: { vi: 'Tờ khai theo mẫu' }, need: 'ALWAYS' }],
    conditions: [],
    onlineLevel: { level: 'INFORMATION' },
    process: null,
  })
})

test.each([
  [90, 'Lệ phí cấp chứng chỉ', null, ['FEE_AMOUNT_SUSPICIOUS']],
  [500, '', null, ['FEE_AMOUNT_SUSPICIOUS']],
  [999, '', null, ['FEE_AMOUNT_SUSPICIOUS']],
  [1000, '', 1000, []],
  [0, 'Theo quy định của HĐND cấp tỉnh', null, ['FEE_SET_ELSEWHERE']],
  [
    0,
    'Mức do Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho hộ nghèo',
    null,
    ['FEE_SET_ELSEWHERE'],
  ],
  [0, 'Phí thẩm định: 150.000 đồng/hồ sơ', null, ['FEE_SET_ELSEWHERE']],
  [0, 'Miễn lệ phí', 0, []],
  [0, '', 0, ['FEE_ZERO_UNEXPLAINED']],
  [null, '', null, ['FEE_NOT_STATED']],
  [50_000, 'Lệ phí cấp giấy', 50_000, ['FEE_KIND_CONFLICT']],
] as const)('fee %s "%s" is read as %s', (value_vnd, text, amount, doubts) => {
  const type = text.startsWith('Lệ phí cấp chứng') ? 'SERVICE_FEE' : 'FEE'
  const change = withFee({ type, value_vnd, text })
  expect(read(change).draft.fees[0]?.amount).toBe(amount)
  expect(doubtsIn(change)).toEqual(doubts)
})

test('several amounts that no rule tells apart are never summed', () => {
  const fees = [aFee({ text: 'Cá nhân' }), aFee({ value_vnd: 40_000, text: 'Tổ chức' })]
  const { draft } = read({ channels: [aChannel({ fees })] })
  expect(draft.fees.map(({ amount }) => amount)).toEqual([null, null])
  expect(draft.fees[1]?.note?.vi).toBe('40.000 đồng: Tổ chức')
  expect(doubtsIn({ channels: [aChannel({ fees })] })).toEqual([
    'FEE_ALTERNATIVES',
    'FEE_ALTERNATIVES',
  ])
})

test('the same fee in each channel is one fee', () => {
  const channels = ['ONLINE', 'DIRECT', 'POSTAL'].map((method) =>
    aChannel({ method, fees: [aFee()] }),
  )
  expect(read({ channels }).draft.fees).toMatchObject([{ channels: ['ONLINE', 'COUNTER', 'POST'] }])
})

test.each([
  [{ qty: 7.5, unit: 'WORKING_DAY' }, [7.5], []],
  [{ qty: 1, unit: 'MONTH' }, [1], []],
  [{ qty: 1, unit: 'OTHER' }, [], ['TIME_UNIT_OTHER', 'TIME_LIMIT_MISSING']],
  [{ qty: 0, unit: 'OTHER' }, [], ['TIME_ZERO', 'TIME_LIMIT_MISSING']],
  [{ qty: 'Theo mô tả', unit: 'OTHER' }, [], ['TIME_IN_TEXT', 'TIME_LIMIT_MISSING']],
] as const)('time limit %o', (processing, quantities, doubts) => {
  const [channel] = read(withTime(processing)).draft.channels
  expect(channel?.timeLimits.map(({ quantity }) => quantity)).toEqual(quantities)
  expect(doubtsIn(withTime(processing))).toEqual(doubts)
})

test('where channel and case disagree both stay, the channel first', () => {
  const change = { channels: [aChannel({ processing: { qty: 17.5, unit: 'WORKING_DAY' } })] }
  expect(read(change).draft.channels[0]?.timeLimits).toMatchObject([
    { caseCode: null, quantity: 17.5 },
    { caseCode: '9.000001.01', quantity: 3 },
  ])
  expect(doubtsIn(change)).toEqual(['TIME_CHANNEL_CASE_CONFLICT'])
})

test('a case lends its limit to a channel whose unit is "other"', () => {
  const change = { channels: [aChannel({ processing: { qty: 1, unit: 'OTHER' } })] }
  expect(read(change).draft.channels[0]?.timeLimits).toMatchObject([{ quantity: 3 }])
  expect(doubtsIn(change)).toEqual(['TIME_UNIT_OTHER'])
})

test('several limits of one channel, and other days in the note, are told', () => {
  const channels = [
    aChannel({ processing: { qty: 10, unit: 'DAY' }, note: '7 ngày đối với nhà ở riêng lẻ' }),
    aChannel({ processing: { qty: 15, unit: 'DAY' } }),
  ]
  expect(doubtsIn({ channels, processing_cases: [] })).toEqual([
    'TIME_NOTE_DIFFERS',
    'TIME_SEVERAL_LIMITS',
  ])
})

test.each([
  [{ name: ' ' }, '', ['DOCUMENT_NAME_MISSING']],
  [{ name: 'Người nộp kiểm tra', original_qty: 0 }, '', ['DOCUMENT_IS_NOTE']],
  [{ name: 'Giấy tờ nước ngoài', original_qty: 0 }, '* Lưu ý:', ['DOCUMENT_IS_NOTE']],
  [{ name: 'Giấy tờ tùy thân', original_qty: 0 }, '', ['DOCUMENT_ZERO_QUANTITY']],
  [{ name: 'Văn bản ủy quyền (nếu có)' }, '', ['DOCUMENT_CONDITION_IN_TEXT']],
  [{}, 'Công trình tín ngưỡng', ['DOCUMENT_GROUP_BY_CASE']],
  [{}, '* Giấy tờ phải nộp:', []],
] as const)('document %o in group "%s"', (item, group, doubts) => {
  expect(doubtsIn({ checklist_raw: [{ group, items: [anItem(item)] }] })).toEqual(doubts)
})

test('papers that share a code keep distinct ids, and templates follow them', () => {
  const attachments = [{ fileName: 'mau.docx', filePath: 'a/b' }]
  const items = [anItem(), anItem({ name: 'Bản vẽ', attachments })]
  const { draft } = read({ checklist_raw: [{ group: '', items }] })
  expect(draft.documents.map(({ id }) => id)).toEqual(['g15-kq000001', 'g15-kq000001-2'])
  expect(draft.templates).toMatchObject([{ documentId: 'g15-kq000001-2', fileName: 'mau.docx' }])
})

test.each([
  [{ category: null }, null, ['FIELD_MISSING']],
  [{ executing_agency: null }, null, ['AGENCY_MISSING', 'LEVEL_UNKNOWN']],
  [{ executing_agency: 'Trạm Vũ trụ' }, null, ['AGENCY_UNKNOWN', 'LEVEL_UNKNOWN']],
  [{ subject_types: ['Người máy'] }, null, ['AUDIENCE_UNKNOWN']],
  [{ promulgating_agency: 'UBND tỉnh Gia Lai' }, 'Đắk Lắk', ['ISSUED_BY_OTHER_PROVINCE']],
  [{ promulgating_agency: 'UBND tỉnh Đắk Lắk' }, 'Đắk Lắk', []],
  [{ channels: [aChannel(), aChannel({ method: 'FAX' })] }, null, ['CHANNEL_UNKNOWN']],
] as const)('%o is told', (change, province, doubts) => {
  expect(doubtsIn(change as Partial<PortalRecord>, province)).toEqual(doubts)
})

test.each([
  ['RECORD_MALFORMED', { ...aPortalRecord(), code: 'x' }],
  ['RECORD_MALFORMED', 'prose'],
  ['RECORD_NAMELESS', aPortalRecord({ name: ' - ' })],
  ['PROCEDURE_NOT_IN_FORCE', aPortalRecord({ state: 'REMOVED' })],
])('%s is refused', (code, raw) => {
  expect(readPortalRecord(raw)).toMatchObject({ ok: false, error: { code } })
})

test('equal content has one hash, whatever the order of keys and the day of the crawl', () => {
  const record = aPortalRecord()
  const turned = Object.fromEntries(Object.entries(record).toReversed()) as PortalRecord
  const later = { ...turned, source: { ...record.source, crawled_at: '2027-01-01' } }
  expect(contentHash(read(later).draft)).toBe(contentHash(read().draft))
  expect(contentHash(read({ name: 'Tên khác' }).draft)).not.toBe(contentHash(read().draft))
})
