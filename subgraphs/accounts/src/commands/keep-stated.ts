import type { Database } from '@motcua/events'
import { newId } from '@motcua/kernel'
import {
  applyRegister,
  checkOrganisation,
  isSameOrganisation,
  newOrganisation,
  type OrganisationStatement,
} from '../domain/organisation.ts'
import { compareStated } from '../domain/representation.ts'
import { lock } from '../store/locks.ts'
import {
  findOrganisationByTaxCode,
  insertOrganisation,
  replaceOrganisation,
} from '../store/organisations.ts'
import { endRepresentation, insertRepresentation, listStated } from '../store/representations.ts'

interface Signing {
  readonly personId: string
  readonly provider: string
  readonly at: Date
}

/**
 * Enters the organisations that a provider says the person legally represents, and begins and ends its representations
 * by what it states now. A malformed organisation is left out rather than keep the person out.
 */
export async function keepStated(
  tx: Database,
  { personId, provider, at }: Signing,
  represents: readonly OrganisationStatement[],
): Promise<void> {
  const checked = represents.map(checkOrganisation).flatMap((one) => (one.ok ? [one.value] : []))
  const byCode = new Map(checked.map((said) => [said.taxCode, said]))
  // In the order of codes, so that two sign-ins never wait for each other.
  const stated: string[] = []
  for (const [, said] of [...byCode].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    stated.push(await enterOrganisation(tx, said, at))

  const { begin, end } = compareStated(await listStated(tx, personId, provider), stated)
  for (const { id } of end) await endRepresentation(tx, id, { endedAt: at, endedBy: null })
  for (const organisationId of begin)
    await insertRepresentation(tx, {
      ...{ id: newId(), organisationId, personId, capacity: 'LEGAL_REPRESENTATIVE' },
      ...{ basis: 'PROVIDER', provider, paper: null, since: at, until: null },
      ...{ recordedBy: null, officerId: null, endedAt: null, endedBy: null },
    })
}

async function enterOrganisation(
  tx: Database,
  said: OrganisationStatement,
  at: Date,
): Promise<string> {
  await lock(tx, `tax-code:${said.taxCode}`)
  const known = await findOrganisationByTaxCode(tx, said.taxCode)
  const organisation = known ? applyRegister(known, said) : newOrganisation(newId(), said)
  if (!known) await insertOrganisation(tx, organisation, at)
  else if (!isSameOrganisation(known, organisation)) await replaceOrganisation(tx, organisation, at)
  return organisation.id
}
