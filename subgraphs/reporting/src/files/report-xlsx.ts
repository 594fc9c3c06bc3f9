import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node'
import {
  reportColumns,
  type ReportRow,
  type SettlementReport,
} from '../domain/settlement-report.ts'
import { printedDay, reportTitle } from './report-words.ts'

const COLUMNS = reportColumns.length + 2
const border = { borderStyle: 'thin', borderColor: '#000000' } as const
const head = {
  ...border,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
} as const

const numberHead = { ...border, align: 'center', fontStyle: 'italic' } as const

/** Report 06 as a spreadsheet (TT 01/2020/TT-VPCP): A4 across, every figure a number. */
export async function reportXlsx(report: SettlementReport): Promise<Buffer> {
  const rows = [
    ...heading(report),
    ...tableHead(report),
    ...report.rows.map(tableRow),
    ...foot(report),
  ]
  const widths = [6, 38, ...reportColumns.map(() => 11)].map((width) => ({ width }))
  return writeXlsxFile(
    rows,
    { sheet: report.form, columns: widths, orientation: 'landscape' },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer()
}

/** A cell over several columns; the library wants the covered ones as empty cells. */
function wide(value: string, columns: number, style: object = {}): Row {
  const first: Cell = { value, columnSpan: columns, ...style }
  return [first, ...Array.from({ length: columns - 1 }, () => null)]
}

function heading(report: SettlementReport): Row[] {
  const { form, unit, recipient, from, to } = report
  const half = 6
  const rest = COLUMNS - half
  const centre = { align: 'center' } as const
  return [
    [
      ...wide(`Biểu số ${form}/VPCP/KSTT`, half, { fontWeight: 'bold' }),
      ...wide(`Đơn vị báo cáo: ${unit}`, rest),
    ],
    [
      ...wide('Ban hành theo Thông tư số 01/2020/TT-VPCP', half),
      ...wide(`Đơn vị nhận báo cáo: ${recipient}`, rest),
    ],
    wide(reportTitle, COLUMNS, { ...centre, fontWeight: 'bold', fontSize: 14 }),
    wide(`Kỳ báo cáo: từ ngày ${printedDay(from)} đến ngày ${printedDay(to)}`, COLUMNS, {
      ...centre,
      fontStyle: 'italic',
    }),
    wide('Đơn vị tính: Số hồ sơ TTHC', COLUMNS, { align: 'right', fontStyle: 'italic' }),
  ]
}

function tableHead({ lineTitle }: SettlementReport): Row[] {
  const group = (value: string, columns: number) => wide(value, columns, head)
  const cell = (value: string): Cell => ({ value, ...head })
  const numbers = ['(1)', '(2)', ...reportColumns.map(([number]) => `(${number})`)]
  return [
    [
      { value: 'STT', rowSpan: 2, ...head },
      { value: lineTitle, rowSpan: 2, ...head },
      ...group('Số lượng hồ sơ tiếp nhận', 4),
      ...group('Số lượng hồ sơ đã giải quyết', 4),
      ...group('Số lượng hồ sơ đang giải quyết', 3),
    ],
    [null, null, ...columnHeads.map(cell)],
    numbers.map((value): Cell => ({ value, ...numberHead })),
  ]
}

const columnHeads = [
  'Tổng số (3)=(4)+(5)+(6)',
  'Trực tuyến',
  'Trực tiếp, dịch vụ bưu chính',
  'Từ kỳ trước',
  'Tổng số (7)=(8)+(9)+(10)',
  'Trước hạn',
  'Đúng hạn',
  'Quá hạn',
  'Tổng số (11)=(12)+(13)',
  'Trong hạn',
  'Quá hạn',
]

function tableRow({ kind, number, name, values }: ReportRow): Row {
  const style = { ...border, ...(kind !== 'LINE' && { fontWeight: 'bold' as const }) }
  return [
    { value: number, align: 'center', ...style },
    { value: name, wrap: true, ...style },
    ...values.map((value): Cell => ({ value, type: Number, format: '#,##0', ...style })),
  ]
}

function foot({ place, madeAt, hash }: SettlementReport): Row[] {
  const centre = { align: 'center' } as const
  const bold = { ...centre, fontWeight: 'bold' } as const
  const half = 6
  const pair = (left: string, right: string, style: object): Row => [
    ...wide(left, half, style),
    ...wide(right, COLUMNS - half, style),
  ]
  const [year = '', month = '', day = ''] = dayIn(madeAt).split('-')
  return [
    [null],
    pair('', `${place}, ngày ${day} tháng ${month} năm ${year}`, {
      ...centre,
      fontStyle: 'italic',
    }),
    pair('NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', bold),
    pair('(Ký, ghi rõ họ tên)', '(Ký, đóng dấu, ghi rõ họ tên)', {
      ...centre,
      fontStyle: 'italic',
    }),
    ...(hash ? [[null], wide(`Số liệu đã chốt, mã kiểm tra: ${hash}`, COLUMNS)] : []),
  ]
}

function dayIn(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at)
}
