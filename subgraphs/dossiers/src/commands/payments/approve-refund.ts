import { authorise, requireIdentity } from '@motcua/identity'
import { ok, type Refusal as KernelRefusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../../context.ts'
import type { PaymentMethod } from '../../domain/payments/ledger.ts'
import { approveRefund as decide } from '../../domain/payments/refund-payment.ts'
import { refuseWith, type Refusal } from '../../domain/refusals.ts'
import { mayRead } from '../../domain/viewing.ts'
import { findDossier } from '../../store/dossiers.ts'
import { findRefund, replaceRefund } from '../../store/payments/refunds.ts'
import { listTasks } from '../../store/tasks.ts'
import { loadWork } from '../act.ts'
import { saveRefunded } from './save-refunded.ts'
import { sendRefund } from './send-refund.ts'

interface ApproveRefund {
  readonly requestId: string
  readonly refundId: string
  readonly method: PaymentMethod
  readonly reference?: string | null | undefined
}

/** Lets money go back: at once where it is handed over, else by the platform. Answers with the refund. */
export async function approveRefund(
  context: Context,
  input: ApproveRefund,
): Promise<Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>> {
  const { db, identity } = context
  const { displayName, personId } = requireIdentity(identity)
  const known = await findRefund(db, input.refundId)
  const dossier = known && (await findDossier(db, known.dossierId))
  if (!known || !dossier || !mayRead(identity, dossier)) return refuseWith('REFUND_WRONG_STATE')
  const { officerId } = authorise(identity, 'payment.refund', dossier)

  const request = { ...input, operation: 'approveRefund', input, subject: dossier.id }
  const approved = await perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const [refund, current, tasks] = await Promise.all([
      findRefund(tx, known.id),
      findDossier(tx, dossier.id),
      listTasks(tx, [dossier.id]),
    ])
    if (!refund || !current) return refuseWith('REFUND_WRONG_STATE')
    const decision = decide(refund, {
      ...{ method: input.method, reference: input.reference ?? null },
      ...{ officerId, now: context.now() },
    })
    if (!decision.ok) return decision
    const actor = { actorId: personId, actorName: displayName, officerId }
    const work = await loadWork(tx, context, { dossier: current, tasks }, actor)
    if (decision.value.posting) await saveRefunded(work, decision.value)
    else await replaceRefund(tx, decision.value.refund)
    return ok(refund.id)
  })
  // What the platform does not take now, the sweep tries again.
  if (approved.ok) await sendRefund(context, approved.value)
  return approved
}
