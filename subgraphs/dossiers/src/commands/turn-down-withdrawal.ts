import type { Context } from '../context.ts'
import { turnDownWithdrawal as decide } from '../domain/request-withdrawal.ts'
import { withdrawalRules } from '../profile-rules.ts'
import { act, type ActResult } from './act.ts'

interface TurnDownWithdrawal {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly ground: string
}

/** The leader turns a request to withdraw down, with a ground: the dossier goes on where it stood. */
export function turnDownWithdrawal(
  context: Context,
  input: TurnDownWithdrawal,
): Promise<ActResult> {
  const rule = { operation: 'turnDownWithdrawal', permission: 'dossier.approve' } as const
  return act(context, rule, input, ({ situation }) =>
    decide(situation, input.seenVersion, input.ground, withdrawalRules(context.profile)),
  )
}
