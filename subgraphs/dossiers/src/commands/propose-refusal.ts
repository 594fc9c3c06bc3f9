import type { Context } from '../context.ts'
import { proposeRefusal as decide } from '../domain/propose-refusal.ts'
import { act, type ActResult } from './act.ts'
import { findItems } from './found-items.ts'

interface ProposeRefusal {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly reason: string
  readonly guidance?: string | null | undefined
  readonly withMarks?: boolean | null | undefined
}

/** The officer proposes to refuse the dossier after appraisal; the leader decides. */
export function proposeRefusal(context: Context, input: ProposeRefusal): Promise<ActResult> {
  const rule = { operation: 'proposeRefusal', permission: 'dossier.appraise' } as const
  return act(context, rule, input, async ({ tx, situation, terms, actor }) => {
    const found = await findItems(tx, situation.dossier, terms, 'APPRAISAL')
    if (input.withMarks && !found.ok) return found
    const items = input.withMarks && found.ok ? found.value : []
    return decide(situation, { ...input, items, officerId: actor.officerId ?? '' })
  })
}
