import { PaymentPlatformError } from '@motcua/connectors'
import { authorise } from '@motcua/identity'
import { ok, type Refusal as KernelRefusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../../context.ts'
import { vietnamDay } from '../../domain/dossier-code.ts'
import { refuseWith, type Refusal } from '../../domain/refusals.ts'
import { reconcileDay } from './reconcile-day.ts'

interface FetchStatement {
  readonly requestId: string
  readonly agencyId: string
  /** ISO date in Vietnam. */
  readonly day: string
}

/** Fetches the platform's statement of a day and compares it with the books, now. For the finance officer. */
export async function fetchStatement(
  context: Context,
  input: FetchStatement,
): Promise<Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>> {
  const { agencyId, day } = input
  authorise(context.identity, 'payment.reconcile', { agencyId })
  const { platform } = context.payment
  if (!platform) return refuseWith('METHOD_NOT_POSSIBLE')
  if (!isPossible(day, vietnamDay(context.now()))) return refuseWith('DAY_NOT_POSSIBLE')

  const lines = await platform.readStatement(day).catch((error: unknown) => {
    if (error instanceof PaymentPlatformError) return undefined
    throw error
  })
  if (!lines) return refuseWith('PLATFORM_UNAVAILABLE')
  const request = { ...input, operation: 'fetchStatement', input, subject: `statement:${day}` }
  return perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    await reconcileDay(tx, { day, lines, at: context.now(), askedBy: agencyId })
    return ok(`${agencyId}/${day}`)
  })
}

function isPossible(day: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && day <= today
}
