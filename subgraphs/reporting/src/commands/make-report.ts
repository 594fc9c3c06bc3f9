import type { Context } from '../context.ts'
import type { FiguresQuestion } from '../domain/figures.ts'
import {
  plainRows,
  rowsByLevel,
  type ReportLine,
  type SettlementReport,
} from '../domain/settlement-report.ts'
import { findAgency, listAgencies } from '../store/directory.ts'
import type { SubmittedReport } from '../store/submitted-reports.ts'
import { reportLines, type ReportDimension } from './report-lines.ts'

type ReportContext = Pick<Context, 'db' | 'now' | 'profile'>

const lineTitles: Readonly<Record<ReportDimension, string>> = {
  AGENCY: 'Cơ quan, đơn vị',
  FIELD: 'Lĩnh vực giải quyết',
  PROCEDURE: 'Thủ tục hành chính',
}

/** Report 06 as of now: the same figures as the screen, for any period and filter. */
export async function makeReport(
  context: ReportContext,
  question: FiguresQuestion,
  dimension: ReportDimension,
): Promise<SettlementReport> {
  const lines = await reportLines(context.db, question, dimension)
  const [agencyId] = question.agencyIds?.length === 1 ? question.agencyIds : []
  const { from, to } = question
  return layOut(context, { agencyId, dimension, lines, from, to, hash: null })
}

/** A report as it was sent, with its frozen figures. */
export function makeSubmittedReport(
  context: ReportContext,
  { agencyId, lines, fromDay, toDay, hash }: SubmittedReport,
): Promise<SettlementReport> {
  return layOut(context, { agencyId, dimension: 'FIELD', lines, from: fromDay, to: toDay, hash })
}

interface Content extends Pick<SettlementReport, 'from' | 'to' | 'hash'> {
  /** Undefined for the whole province. */
  readonly agencyId: string | undefined
  readonly dimension: ReportDimension
  readonly lines: readonly ReportLine[]
}

async function layOut(
  { db, now, profile }: ReportContext,
  { agencyId, dimension, lines, from, to, hash }: Content,
): Promise<SettlementReport> {
  const agency = agencyId === undefined ? undefined : await findAgency(db, agencyId)
  const province = profile.province.name.vi
  const isSummed = dimension === 'AGENCY'
  const [rule] = profile.reports
  return {
    form: isSummed ? 'II.06b' : 'II.06a',
    ...{ from, to, hash },
    unit: agency?.name.vi ?? `UBND tỉnh ${province}`,
    recipient: agency ? (rule?.recipient.vi ?? `UBND tỉnh ${province}`) : 'Văn phòng Chính phủ',
    lineTitle: lineTitles[dimension],
    rows: isSummed ? rowsByLevel(lines, await listAgencies(db)) : plainRows(lines),
    place: province,
    madeAt: now(),
  }
}
