import { authorise, requireIdentity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { isId, newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import {
  checkOrganisation,
  checkTaxCode,
  fillOrganisation,
  isSameOrganisation,
  newOrganisation,
  type OrganisationStatement,
} from '../domain/organisation.ts'
import {
  checkPaper,
  MOST_REPRESENTATIVES,
  type RepresentationCapacity,
} from '../domain/representation.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import {
  findOrganisationByTaxCode,
  insertOrganisation,
  replaceOrganisation,
} from '../store/organisations.ts'
import { findPersonById } from '../store/persons.ts'
import {
  insertRepresentation,
  listRepresentationsOfOrganisations,
} from '../store/representations.ts'

interface RegisterOrganisation extends OrganisationStatement {
  readonly requestId: string
  readonly agencyId: string
  readonly representativeId: string
  readonly capacity: RepresentationCapacity
  readonly paper: string
  readonly until?: string | null | undefined
}

/** Enters an organisation and who acts for it, by the papers that a clerk was shown; answers with the organisation's id. */
export async function registerOrganisation(
  context: Context,
  { requestId, agencyId, representativeId, capacity, ...said }: RegisterOrganisation,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { identity, now } = context
  const { personId: recordedBy } = requireIdentity(identity)
  const { officerId } = authorise(identity, 'person.find', { agencyId })
  const code = checkTaxCode(said.taxCode)

  const request = {
    ...{ requestId, operation: 'registerOrganisation' },
    input: { agencyId, representativeId, capacity, ...said },
    subject: `tax-code:${code.ok ? code.value : said.taxCode}`,
  }
  return perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const at = now()
    const checked = checkOrganisation(said)
    if (!checked.ok) return checked
    const paper = checkPaper(said, vietnameseDay(at))
    if (!paper.ok) return paper
    const person = isId(representativeId) ? await findPersonById(tx, representativeId) : undefined
    if (!person) return refuseWith('PERSON_UNKNOWN')

    const organisationId = await enterOrganisation(tx, checked.value, at)
    const held = await listRepresentationsOfOrganisations(tx, [organisationId], vietnameseDay(at))
    const already = held.filter(({ personId }) => personId === person.id)
    if (already.some((one) => one.capacity === capacity && one.until === null))
      return ok(organisationId)
    if (already.length === 0 && held.length >= MOST_REPRESENTATIVES)
      return refuseWith('REPRESENTATIVES_TOO_MANY')

    await insertRepresentation(tx, {
      ...{ id: newId(), organisationId, personId: person.id, capacity, basis: 'CLERK' },
      ...{ provider: '', ...paper.value, since: at, recordedBy, officerId },
      ...{ endedAt: null, endedBy: null },
    })
    return ok(organisationId)
  })
}

async function enterOrganisation(
  tx: Database,
  said: OrganisationStatement,
  at: Date,
): Promise<string> {
  const known = await findOrganisationByTaxCode(tx, said.taxCode)
  const organisation = known ? fillOrganisation(known, said) : newOrganisation(newId(), said)
  if (!known) await insertOrganisation(tx, organisation, at)
  else if (!isSameOrganisation(known, organisation)) await replaceOrganisation(tx, organisation, at)
  return organisation.id
}
