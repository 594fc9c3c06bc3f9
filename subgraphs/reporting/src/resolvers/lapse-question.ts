import { badInput } from '@motcua/kernel'
import type { Context } from '../context.ts'
import type { LapseQuestion } from '../domain/lapse.ts'
import type { LapsesFilter } from '../generated/types.ts'
import { visibleAgencies } from './question.ts'

/** A filter as the reader may ask it. */
export function toLapseQuestion(filter: LapsesFilter, { identity, now }: Context): LapseQuestion {
  const agencyIds = visibleAgencies(identity, filter.agencyId ?? null)
  const { from, to } = filter
  if (from > to) throw badInput('to', { vi: 'ngày không trước `from`', en: 'no day before `from`' })
  return { agencyIds, from, to, now: now() }
}
