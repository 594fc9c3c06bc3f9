import { compileDocument } from '../typesetting/compile.ts'
import { formatDate, toWallClock } from '../typesetting/vietnamese-time.ts'

/** A row of the table: a heading with its sum, a line, or the sum of all. */
export interface SettlementReportRow {
  readonly kind: 'GROUP' | 'LINE' | 'TOTAL'
  /** Column (1). */
  readonly number: string
  /** Column (2). */
  readonly name: string
  /** Columns (3) to (13). */
  readonly values: readonly number[]
}

/** Report 06 of TT 01/2020/TT-VPCP: everything printed on it. */
export interface SettlementReportData {
  /** Number of the form: "II.06a". */
  readonly form: string
  readonly title: string
  /** Who reports. */
  readonly unit: string
  /** To whom. */
  readonly recipient: string
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** Heading of column (2). */
  readonly lineTitle: string
  readonly rows: readonly SettlementReportRow[]
  /** Place name before the date. */
  readonly place: string
  readonly madeAt: Date
  /** Hash of frozen figures; null where they are of the moment. */
  readonly hash: string | null
}

const numbers = new Intl.NumberFormat('vi-VN')

/** Report 06 as an archivable PDF of A4 pages across. */
export async function renderSettlementReport(data: SettlementReportData): Promise<Uint8Array> {
  const { year, month, day } = toWallClock(data.madeAt)
  const period = `Kỳ báo cáo: từ ngày ${toPrinted(data.from)} đến ngày ${toPrinted(data.to)}`
  return compileDocument('settlement-report', {
    documentTitle: `Biểu ${data.form}, ${data.unit}, ${toPrinted(data.from)} - ${toPrinted(data.to)}`,
    documentAuthor: data.unit,
    documentDate: { year, month, day },
    form: data.form,
    title: data.title,
    unit: data.unit,
    recipient: data.recipient,
    period,
    lineTitle: data.lineTitle,
    rows: data.rows.map(({ kind, number, name, values }) => ({
      bold: kind !== 'LINE',
      cells: [number, name, ...values.map((value) => numbers.format(value))],
    })),
    placeAndDate: `${data.place}, ${formatDate(data.madeAt)}`,
    hash: data.hash,
  })
}

function toPrinted(day: string): string {
  return day.split('-').reverse().join('/')
}
