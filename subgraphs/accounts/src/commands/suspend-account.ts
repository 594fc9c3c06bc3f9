import { authorise, requireIdentity } from '@motcua/identity'
import { badInput, isId, newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { both, moment } from '../domain/notice-values.ts'
import { refuseWith, type RefusalCode } from '../domain/refusals.ts'
import { findPersonById } from '../store/persons.ts'
import { findOpenSuspension, insertSuspension } from '../store/suspensions.ts'
import { isLastAdministrator } from './last-administrator.ts'
import { notify } from './notify.ts'

interface Report {
  readonly requestId: string
  readonly reason: string
}

type Answer = Promise<Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>>

const LONGEST_REASON = 500

/** Suspends the own account, lost or misused, at once; answers with the suspension's id. */
export async function reportMyAccount(context: Context, report: Report): Answer {
  const { personId } = requireIdentity(context.identity)
  return suspend(context, { ...report, personId, operation: 'reportMyAccount' })
}

/** Suspends a person's account; answers with the suspension's id. For administrators. */
export async function suspendAccount(
  context: Context,
  report: Report & { readonly personId: string },
): Answer {
  authorise(context.identity, 'account.manage')
  return suspend(context, { ...report, operation: 'suspendAccount' })
}

interface Suspending extends Report {
  readonly personId: string
  readonly operation: string
}

async function suspend(context: Context, suspending: Suspending): Answer {
  const { identity, now, notices } = context
  const { personId, requestId, operation } = suspending
  const reason = checkReason(suspending.reason)
  const request = { requestId, operation, input: { personId, reason }, subject: personId }
  const result = await perform<Refusal<RefusalCode>>(context, request, async (tx) => {
    const person = isId(personId) ? await findPersonById(tx, personId) : undefined
    if (!person) return refuseWith('PERSON_UNKNOWN')
    if (await findOpenSuspension(tx, personId)) return refuseWith('ALREADY_SUSPENDED')
    if (operation === 'suspendAccount' && (await isLastAdministrator(tx, personId, now())))
      return refuseWith('LAST_ADMINISTRATOR')

    const id = newId()
    const at = now()
    await insertSuspension(tx, {
      ...{ id, personId, reason, reportedBy: requireIdentity(identity).personId },
      ...{ suspendedAt: at, liftedBy: null, liftedAt: null, liftReason: null },
    })
    await notify(tx, {
      ...{ event: 'ACCOUNT_SUSPENDED', personId, eventId: id, dossierId: null, agencyId: null },
      values: {
        ...{ fullName: both(person.fullName), reason: both(reason) },
        ...{ suspendedAt: moment(at.toISOString()), portalUrl: both(notices.portalUrl) },
      },
      ...{ at, channels: notices.channels },
    })
    return ok(id)
  })
  if (result.ok) notices.wake()
  return result
}

/** A reason in words; throws BAD_USER_INPUT. */
export function checkReason(text: string): string {
  const reason = text.trim()
  if (reason !== '' && reason.length <= LONGEST_REASON) return reason
  throw badInput('reason', { vi: 'từ 1 đến 500 ký tự', en: '1 to 500 characters' })
}
