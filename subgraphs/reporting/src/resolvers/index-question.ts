import { badInput } from '@motcua/kernel'
import { indexPeriod, type IndexPeriod } from '../domain/index-period.ts'

/** A period as it was asked for; throws where there is no such month. */
export function toIndexPeriod(
  { year, month }: { readonly year: number; readonly month?: number | null },
  now: Date,
): IndexPeriod {
  if (year < 2018 || year > 2099) throw badInput('year', { vi: 'năm từ 2018', en: 'from 2018 on' })
  if (month !== null && month !== undefined && (month < 1 || month > 12))
    throw badInput('month', { vi: 'số từ 1 đến 12', en: '1 to 12' })
  return indexPeriod(year, month ?? null, now)
}
