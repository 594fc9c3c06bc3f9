import { isId, ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { refuseWith } from '../domain/refusals.ts'
import { countPostsInUnit } from '../store/administered-officers.ts'
import { listUnits } from '../store/units.ts'
import { administer, type Administered } from './administer.ts'
import { agencySubject, loadSeenAgency } from './agency-subject.ts'
import { saveAgency } from './save-agency.ts'

interface CloseUnit {
  readonly requestId: string
  readonly unitId: string
}

/** Closes a unit in which nobody holds a post; answers with the agency's id. */
export async function closeUnit(context: Context, input: CloseUnit): Promise<Administered> {
  const { unitId } = input
  const [known] = isId(unitId) ? await listUnits(context.db, [unitId]) : []
  const subject = known ? agencySubject(known.agencyId) : null
  return administer(context, { operation: 'closeUnit', input, subject }, async (tx, moment) => {
    if (!known) return refuseWith('SUBJECT_NOT_FOUND')
    const { agencyId } = known
    const found = await loadSeenAgency(tx, agencyId, undefined)
    if (!found.ok) return found
    const posts = await countPostsInUnit(tx, unitId, moment.today)
    if (posts > 0) return refuseWith('UNIT_IN_USE', { detail: String(posts) })

    const units = found.value.units.map((unit) =>
      unit.id === unitId ? { ...unit, active: false } : unit,
    )
    await saveAgency(tx, { ...found.value, units }, { at: moment.at })
    const entry = { act: 'UNIT_CLOSED', subjectId: unitId, subjectName: known.name.vi } as const
    const changes = [{ field: 'closed', before: null, after: moment.today }]
    return ok({ id: agencyId, entry: { ...entry, agencyId, changes, basis: null } })
  })
}
