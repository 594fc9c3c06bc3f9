import type { Context } from '../context.ts'
import { recordStep as decide } from '../domain/record-step.ts'
import { act, type ActResult } from './act.ts'

interface RecordStep {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly taskId: string
  readonly record: string
}

/** Records the outcome of a consultation or verification. */
export function recordStep(context: Context, input: RecordStep): Promise<ActResult> {
  const { taskId } = input
  const rule = { operation: 'recordStep', permission: 'dossier.appraise', taskId } as const
  return act(context, rule, input, ({ situation, actor }) =>
    decide(situation, { ...input, officerId: actor.officerId ?? '' }),
  )
}
