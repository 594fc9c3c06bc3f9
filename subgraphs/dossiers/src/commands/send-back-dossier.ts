import type { Context } from '../context.ts'
import { sendBackDossier as decide } from '../domain/send-back-dossier.ts'
import { act, type ActResult } from './act.ts'

interface SendBackDossier {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly reason: string
}

/** Sends a dossier back to the officer. */
export function sendBackDossier(context: Context, input: SendBackDossier): Promise<ActResult> {
  const rule = { operation: 'sendBackDossier', permission: 'dossier.approve' } as const
  return act(context, rule, input, ({ situation }) =>
    decide(situation, input.seenVersion, input.reason),
  )
}
