import { authorise, requireIdentity } from '@motcua/identity'
import { isId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { both } from '../domain/notice-values.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { findPersonById } from '../store/persons.ts'
import { endSuspension, findOpenSuspension } from '../store/suspensions.ts'
import { notify } from './notify.ts'
import { checkReason } from './suspend-account.ts'

interface LiftSuspension {
  readonly requestId: string
  readonly personId: string
  readonly reason: string
}

/** Lets a person in again, with the reason on record; answers with the suspension's id. For administrators. */
export async function liftSuspension(
  context: Context,
  { requestId, personId, reason: text }: LiftSuspension,
): Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>> {
  const { identity, now, notices } = context
  authorise(identity, 'account.manage')
  const reason = checkReason(text)
  const input = { personId, reason }
  const request = { requestId, operation: 'liftSuspension', input, subject: personId }
  const result = await perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const open = isId(personId) ? await findOpenSuspension(tx, personId) : undefined
    const person = open && (await findPersonById(tx, personId))
    if (!open || !person) return refuseWith('NOT_SUSPENDED')

    const at = now()
    const liftedBy = requireIdentity(identity).personId
    await endSuspension(tx, open, { liftedBy, liftedAt: at, liftReason: reason })
    await notify(tx, {
      ...{ event: 'ACCOUNT_REOPENED', personId, eventId: open.id, dossierId: null, agencyId: null },
      values: {
        ...{ fullName: both(person.fullName), reason: both(reason) },
        portalUrl: both(notices.portalUrl),
      },
      ...{ at, channels: notices.channels },
    })
    return ok(open.id)
  })
  if (result.ok) notices.wake()
  return result
}
