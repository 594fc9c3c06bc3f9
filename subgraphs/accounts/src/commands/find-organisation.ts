import { agenciesWith, authorise, forbidden, requireIdentity } from '@motcua/identity'
import { badInput, newId } from '@motcua/kernel'
import type { Context } from '../context.ts'
import { checkTaxCode, type Organisation } from '../domain/organisation.ts'
import { findOrganisationByTaxCode } from '../store/organisations.ts'
import { insertPersonRead } from '../store/person-reads.ts'

/** The organisation with this tax code, for a clerk at the counter of any agency. The look-up is on record before the answer is given. */
export async function findOrganisation(
  { identity, db, now }: Context,
  taxCode: string,
): Promise<Organisation | undefined> {
  const reader = requireIdentity(identity)
  const [agencyId] = agenciesWith(reader, 'person.find')
  if (!agencyId) throw forbidden('person.find')
  const { officerId } = authorise(reader, 'person.find', { agencyId })
  const code = checkTaxCode(taxCode)
  if (!code.ok) throw badInput('taxCode', code.error.text)

  const organisation = await findOrganisationByTaxCode(db, code.value)
  await insertPersonRead(db, {
    ...{ id: newId(), readerId: reader.personId, officerId, agencyId, readAt: now() },
    ...{ purpose: 'findOrganisation', personId: null, organisationId: organisation?.id ?? null },
    unknownNumber: organisation ? null : code.value,
  })
  return organisation
}
