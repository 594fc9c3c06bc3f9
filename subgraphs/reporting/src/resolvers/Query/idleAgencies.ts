import { badInput } from '@motcua/kernel'
import { compiledCalendar } from '@motcua/working-time'
import { findIdleAgencies } from '../../domain/idle-agencies.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listStandings } from '../../store/activity.ts'
import { visibleAgencies } from '../question.ts'

/** Working days without an act, unless told. */
const USUAL = 3
const MOST = 250

export const idleAgencies: NonNullable<QueryResolvers['idleAgencies']> = async (
  _parent,
  { workingDays },
  { db, identity, now },
) => {
  const days = workingDays ?? USUAL
  if (days < 1 || days > MOST)
    throw badInput('workingDays', { vi: `số từ 1 đến ${MOST}`, en: `1 to ${MOST}` })
  const visible = visibleAgencies(identity, null)
  // Idle is who does not act while others do: all are read, and those shown whom the reader may see.
  const standings = await listStandings(db, null, now())
  const idle = findIdleAgencies(standings, {
    days,
    now: now(),
    calendarOf: ({ calendar }) => compiledCalendar(calendar),
  })
  return idle.filter(({ agency }) => visible === null || visible.includes(agency.id))
}
