import { requireIdentity } from '@motcua/identity'
import { isId, newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { checkIdNumber } from '../domain/contact.ts'
import { authoriseRepresentative as decide } from '../domain/representation.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import { hasSuspendedAccount } from '../store/local-accounts.ts'
import { findPersonByNumber } from '../store/persons.ts'
import {
  insertRepresentation,
  listRepresentationsOfOrganisations,
} from '../store/representations.ts'

interface AuthoriseRepresentative {
  readonly requestId: string
  readonly organisationId: string
  readonly idNumber: string
  readonly fullName: string
  readonly until: string
}

/** Lets another known person act for an organisation; answers with the organisation's id. For its legal representative. */
export async function authoriseRepresentative(
  context: Context,
  { requestId, organisationId, ...asked }: AuthoriseRepresentative,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { identity, now } = context
  const { personId } = requireIdentity(identity)
  const request = {
    ...{ requestId, operation: 'authoriseRepresentative' },
    ...{ input: { organisationId, ...asked }, subject: organisationId },
  }
  return perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    if (!isId(organisationId)) return refuseWith('ORGANISATION_UNKNOWN')
    const idNumber = checkIdNumber(asked.idNumber)
    if (!idNumber.ok) return idNumber
    const at = now()
    const today = vietnameseDay(at)
    const held = await listRepresentationsOfOrganisations(tx, [organisationId], today)
    const other = await findPersonByNumber(tx, idNumber.value)
    const isSuspended = other ? await hasSuspendedAccount(tx, other.id) : false
    const { fullName, until } = asked
    const whom = decide({ personId, other, fullName, isSuspended, held, until, today })
    if (!whom.ok) return whom

    await insertRepresentation(tx, {
      ...{ id: newId(), organisationId, personId: whom.value.id, capacity: 'AUTHORISED' },
      ...{ basis: 'LEGAL_REPRESENTATIVE', provider: '', paper: null, since: at, until },
      ...{ recordedBy: personId, officerId: null, endedAt: null, endedBy: null },
    })
    return ok(organisationId)
  })
}
