import type { Context } from '../context.ts'
import { appraiseDossier as decide } from '../domain/appraise-dossier.ts'
import { act, type ActResult } from './act.ts'

interface AppraiseDossier {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly opinion: string
  readonly resultTitle?: string | null | undefined
  readonly resultBody: string
}

/** Appraises a dossier and submits a result for approval. */
export function appraiseDossier(context: Context, input: AppraiseDossier): Promise<ActResult> {
  const rule = { operation: 'appraiseDossier', permission: 'dossier.appraise' } as const
  return act(context, rule, input, ({ situation, terms, actor }) =>
    decide(situation, terms, { ...input, officerId: actor.officerId ?? '' }),
  )
}
