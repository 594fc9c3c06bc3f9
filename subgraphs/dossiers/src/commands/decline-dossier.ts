import type { Context } from '../context.ts'
import { declineDossier as decide } from '../domain/decline-dossier.ts'
import { act, type ActResult } from './act.ts'

interface DeclineDossier {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly reason: string
  readonly guidance?: string | null | undefined
}

/** Does not accept a dossier, with the reason (state 3). The notice is made from the event. */
export function declineDossier(context: Context, input: DeclineDossier): Promise<ActResult> {
  const rule = { operation: 'declineDossier', permission: 'dossier.decline' } as const
  return act(context, rule, input, ({ situation }) => decide(situation, input.seenVersion, input))
}
