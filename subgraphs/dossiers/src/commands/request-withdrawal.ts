import type { Context } from '../context.ts'
import { requestWithdrawal as decide } from '../domain/request-withdrawal.ts'
import { isOwn } from '../domain/viewing.ts'
import { withdrawalRules } from '../profile-rules.ts'
import { act, type ActResult } from './act.ts'

interface RequestWithdrawal {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly reason: string
}

/** The applicant asks for the dossier back (state 7; 8 at once before acceptance). A clerk enters it for somebody at the counter. */
export function requestWithdrawal(context: Context, input: RequestWithdrawal): Promise<ActResult> {
  const rule = {
    operation: 'requestWithdrawal',
    permission: (dossier: Parameters<typeof isOwn>[1]) =>
      isOwn(context.identity, dossier) ? null : ('dossier.intake' as const),
  }
  return act(context, rule, input, ({ situation, actor }) =>
    decide(
      situation,
      input.seenVersion,
      input.reason,
      actor.actorName,
      withdrawalRules(context.profile),
    ),
  )
}
