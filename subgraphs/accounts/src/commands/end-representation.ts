import { can, requireIdentity } from '@motcua/identity'
import { isId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { holdsOn, mayEnd } from '../domain/representation.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import {
  endRepresentation as end,
  findRepresentation,
  listRepresentationsOfOrganisations,
} from '../store/representations.ts'

interface EndRepresentation {
  readonly requestId: string
  readonly representationId: string
}

/** Ends an authorisation; answers with the organisation's id. For its legal representative, the authorised person and administrators. */
export async function endRepresentation(
  context: Context,
  { requestId, representationId }: EndRepresentation,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { identity, now } = context
  const { personId } = requireIdentity(identity)
  const request = {
    ...{ requestId, operation: 'endRepresentation' },
    ...{ input: { representationId }, subject: representationId },
  }
  return perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const one = isId(representationId) ? await findRepresentation(tx, representationId) : undefined
    const at = now()
    const today = vietnameseDay(at)
    if (!one || !holdsOn(one, today)) return refuseWith('REPRESENTATION_NOT_FOUND')
    const held = await listRepresentationsOfOrganisations(tx, [one.organisationId], today)
    const reader = { personId, isAdministrator: can(identity, 'account.manage') }
    if (!mayEnd(one, held, reader)) return refuseWith('REPRESENTATION_NOT_FOUND')
    await end(tx, one.id, { endedAt: at, endedBy: personId })
    return ok(one.organisationId)
  })
}
