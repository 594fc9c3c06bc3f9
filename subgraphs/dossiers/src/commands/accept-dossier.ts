import type { FeeEntry } from '@motcua/checklist'
import type { Context } from '../context.ts'
import { acceptDossier as decide, checkAcceptable } from '../domain/accept-dossier.ts'
import { vietnamDay } from '../domain/dossier-code.ts'
import { checkNote } from '../domain/texts.ts'
import { nextNumber } from '../store/counters.ts'
import { act, type ActResult } from './act.ts'
import type { DossierActInput } from './inputs.ts'
import { requestFee } from './payments/request-fee.ts'
import { clockRules, dossierCode } from '../profile-rules.ts'

interface AcceptDossier extends DossierActInput {
  readonly caseCode?: string | null | undefined
  /** What the clerk found of fees that the rules leave open. */
  readonly fees?: readonly FeeEntry[] | null | undefined
}

/** Accepts a dossier: code, clock, due date (state 2), and asks for the fee (state 6). The receipt is made from the event. */
export function acceptDossier(context: Context, input: AcceptDossier): Promise<ActResult> {
  const rule = { operation: 'acceptDossier', permission: 'dossier.accept' } as const
  return act(context, rule, input, async (work) => {
    const { tx, situation, terms, agency } = work
    const note = checkNote(input.note)
    if (!note.ok) return note
    const { seenVersion, caseCode } = input
    const accepted = checkAcceptable(situation, terms, {
      seenVersion,
      caseCode: caseCode ?? situation.dossier.caseCode,
      note: note.value,
      rules: clockRules(context.profile),
      countsFrom: context.profile.receipt.countsFrom,
    })
    if (!accepted.ok) return accepted

    const { receivedAt } = accepted.value.clock
    const day = vietnamDay(receivedAt)
    const number = await nextNumber(tx, agency.id, 'DOSSIER', day)
    const code = dossierCode(context.profile, agency.identifier, day, number)
    const acceptance = decide(accepted.value, code)
    return requestFee(work, context.profile, acceptance, input.fees ?? [])
  })
}
