import { isId, ok } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { countActiveChildren } from '../store/administered-agencies.ts'
import { findAgency } from '../store/agencies.ts'
import { administer, type Administered } from './administer.ts'
import { agencySubject, loadSeenAgency } from './agency-subject.ts'
import { saveAgency } from './save-agency.ts'

interface DissolveAgency {
  readonly requestId: string
  readonly agencyId: string
  readonly seenVersion: number
  readonly successorId?: string | null | undefined
  readonly basis: BasisStatement
}

/** Dissolves an agency: it takes in nothing new; its officers finish what is open. Answers with its id. */
export function dissolveAgency(context: Context, input: DissolveAgency): Promise<Administered> {
  const { agencyId, seenVersion, successorId = null } = input
  const request = { operation: 'dissolveAgency', input, subject: agencySubject(agencyId) }
  return administer(context, request, async (tx, { at, today }) => {
    const basis = checkBasis(input.basis, today)
    if (!basis.ok) return basis
    const seen = await loadSeenAgency(tx, agencyId, seenVersion)
    if (!seen.ok) return seen
    const successor =
      successorId && isId(successorId) ? await findAgency(tx, successorId) : undefined
    if (successorId !== null && (!successor?.active || successorId === agencyId))
      return refuseWith('SUCCESSOR_INVALID')
    const children = await countActiveChildren(tx, agencyId)
    if (children > 0) return refuseWith('AGENCY_HAS_CHILDREN', { detail: String(children) })

    const { agency } = seen.value
    const dissolved = { ...agency, active: false, dissolvedOn: today, successorId }
    await saveAgency(tx, { ...seen.value, agency: dissolved }, { at })
    const changes = [
      { field: 'dissolvedOn', before: null, after: today },
      { field: 'successor', before: null, after: successor?.name.vi ?? null },
    ]
    const entry = {
      act: 'AGENCY_DISSOLVED',
      subjectId: agencyId,
      subjectName: agency.name.vi,
    } as const
    return ok({ id: agencyId, entry: { ...entry, agencyId, changes, basis: basis.value } })
  })
}
