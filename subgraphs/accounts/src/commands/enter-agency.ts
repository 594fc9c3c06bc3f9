import { newId, ok } from '@motcua/kernel'
import { composeOfficeHours } from './office-hours.ts'
import type { OfficeHours } from '@motcua/working-time'
import type { Context } from '../context.ts'
import { listChanges } from '../domain/administration-entry.ts'
import { unspokenFacts, type Agency, type AgencyLevel } from '../domain/agency.ts'
import { checkAgencyFacts, describeAgency, type AgencyStatement } from '../domain/agency-facts.ts'
import { refuseWith } from '../domain/refusals.ts'
import { checkBasis, type BasisStatement } from '../domain/written-basis.ts'
import { administer, type Administered } from './administer.ts'
import { checkPlace } from './agency-subject.ts'
import { saveAgency } from './save-agency.ts'

interface EnterAgency {
  readonly requestId: string
  readonly level: AgencyLevel
  readonly facts: AgencyStatement
  readonly validFrom: string
  readonly hours: OfficeHours
  readonly basis: BasisStatement
}

/** Enters an agency; answers with its id. */
export function enterAgency(context: Context, input: EnterAgency): Promise<Administered> {
  const request = { operation: 'enterAgency', input, subject: 'agencies' }
  return administer(context, request, async (tx, { at, today }) => {
    const { level, validFrom, hours } = input
    const basis = checkBasis(input.basis, today)
    if (!basis.ok) return basis
    const facts = checkAgencyFacts(input.facts)
    if (!facts.ok) return facts
    if (validFrom > today) return refuseWith('VALID_FROM_INVALID', { detail: today })

    const id = newId()
    const place = await checkPlace(tx, { id, ...facts.value })
    if (!place.ok) return place
    const { fieldCodes, ...said } = facts.value
    const calendar = await composeOfficeHours(tx, id, hours)
    const agency: Agency = { ...unspokenFacts, ...said, id, level, calendar, active: true }
    await saveAgency(tx, { agency, units: [], fieldCodes }, { at, validFrom })

    const changes = listChanges({}, describeAgency(agency, { fieldCodes, parentName: place.value }))
    const entry = { act: 'AGENCY_ENTERED', subjectId: id, subjectName: agency.name.vi } as const
    return ok({ id, entry: { ...entry, agencyId: id, changes, basis: basis.value } })
  })
}
