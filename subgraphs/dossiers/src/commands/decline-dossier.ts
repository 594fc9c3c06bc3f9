import type { Context } from '../context.ts'
import { declineDossier as decide } from '../domain/decline-dossier.ts'
import { act, type ActResult } from './act.ts'
import { findItems } from './found-items.ts'

interface DeclineDossier {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly reason: string
  readonly guidance?: string | null | undefined
  /** Whether what is marked wrong or missing stands in the answer. */
  readonly withMarks?: boolean | null | undefined
}

/** Does not accept a dossier, with the reason (state 3). The notice is made from the event. */
export function declineDossier(context: Context, input: DeclineDossier): Promise<ActResult> {
  const rule = { operation: 'declineDossier', permission: 'dossier.decline' } as const
  return act(context, rule, input, async ({ tx, situation, terms }) => {
    const found = await findItems(tx, situation.dossier, terms, 'INTAKE')
    if (input.withMarks && !found.ok) return found
    const items = input.withMarks && found.ok ? found.value : []
    const { seenVersion, reason, guidance } = input
    return decide(situation, seenVersion, { reason, guidance, items })
  })
}
