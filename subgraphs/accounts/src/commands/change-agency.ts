import { isDeepStrictEqual } from 'node:util'
import type { Database } from '@motcua/events'
import { ok, type Result } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { listChanges, type WrittenBasis } from '../domain/administration-entry.ts'
import type { Agency } from '../domain/agency.ts'
import { checkAgencyFacts, describeAgency, type AgencyStatement } from '../domain/agency-facts.ts'
import { refuseWith, type AccountRefusal } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { findAgency, listAgencyRecords } from '../store/agencies.ts'
import { administer, type Administered } from './administer.ts'
import { agencySubject, checkPlace, loadSeenAgency } from './agency-subject.ts'
import { saveAgency } from './save-agency.ts'

interface ChangeAgency {
  readonly requestId: string
  readonly agencyId: string
  readonly seenVersion: number
  readonly facts: AgencyStatement
  readonly validFrom?: string | null | undefined
  readonly basis?: BasisStatement | null | undefined
}

/** Changes what is known of an agency; answers with its id. Papers signed before keep what they said. */
export function changeAgency(context: Context, input: ChangeAgency): Promise<Administered> {
  const { agencyId, seenVersion } = input
  const request = { operation: 'changeAgency', input, subject: agencySubject(agencyId) }
  return administer(context, request, async (tx, { at, today }) => {
    const before = await loadSeenAgency(tx, agencyId, seenVersion)
    if (!before.ok) return before
    const facts = checkAgencyFacts(input.facts)
    if (!facts.ok) return facts
    const { fieldCodes, ...said } = facts.value
    const agency: Agency = { ...before.value.agency, ...said }
    const basis = checkNeededBasis(before.value.agency, agency, { given: input.basis, today })
    if (!basis.ok) return basis
    const validFrom = input.validFrom ?? today
    const day = await checkValidFrom(tx, agency, { validFrom, today })
    if (!day.ok) return day
    const place = await checkPlace(tx, agency)
    if (!place.ok) return place

    const { units, fieldCodes: fieldsBefore } = before.value
    await saveAgency(tx, { agency, units, fieldCodes }, { at, validFrom })
    const parent = before.value.agency.parentId
    const parentBefore = parent ? ((await findAgency(tx, parent))?.name.vi ?? null) : null
    const changes = listChanges(
      describeAgency(before.value.agency, { fieldCodes: fieldsBefore, parentName: parentBefore }),
      describeAgency(agency, { fieldCodes, parentName: place.value }),
    )
    const entry = {
      act: 'AGENCY_CHANGED',
      subjectId: agencyId,
      subjectName: agency.name.vi,
    } as const
    const told = { ...entry, agencyId, changes, basis: basis.value }
    return ok({ id: agencyId, entry: changes.length > 0 ? told : null })
  })
}

/** Name, identifier and place are changed by decision; the rest may be. */
function checkNeededBasis(
  before: Agency,
  after: Agency,
  { given, today }: { readonly given: BasisStatement | null | undefined; readonly today: string },
): Result<WrittenBasis | null, AccountRefusal> {
  if (given) return checkBasis(given, today)
  return isRenamed(before, after) || before.parentId !== after.parentId
    ? refuseWith('BASIS_INVALID')
    : ok(null)
}

async function checkValidFrom(
  tx: Database,
  after: Agency,
  { validFrom, today }: { readonly validFrom: string; readonly today: string },
): Promise<Result<null, AccountRefusal>> {
  const [newest] = await listAgencyRecords(tx, [after.id])
  if (
    !newest ||
    (newest.identifier === after.identifier && isDeepStrictEqual(newest.name, after.name))
  )
    return ok(null)
  return validFrom > today || validFrom < newest.validFrom
    ? refuseWith('VALID_FROM_INVALID', { detail: newest.validFrom })
    : ok(null)
}

function isRenamed(before: Agency, after: Agency): boolean {
  return before.identifier !== after.identifier || !isDeepStrictEqual(before.name, after.name)
}
