import { countedAnswers, reckonFees, type FeeEntry, type FeeReckoning } from '@motcua/checklist'
import { newId, ok, type Result } from '@motcua/kernel'
import type { Profile } from '@motcua/regulation'
import { applyAct } from '../../domain/acts.ts'
import { vietnamDay } from '../../domain/dossier-code.ts'
import type { Dossier, ProcedureTerms, SubmittedDocument } from '../../domain/dossier.ts'
import type { Move } from '../../domain/moves.ts'
import { awaitPayment } from '../../domain/payments/await-payment.ts'
import { collectionPoint, requestPayment } from '../../domain/payments/request-payment.ts'
import { refuseWith, type Refusal } from '../../domain/refusals.ts'
import { collectionRules, waitingRules } from '../../payment-rules.ts'
import { appendPosting } from '../../store/payments/ledger.ts'
import { insertPayment } from '../../store/payments/payments.ts'
import { listSubmittedDocuments } from '../../store/submitted-documents.ts'
import type { Work } from '../act.ts'

/** Fixes the fee of a dossier that is accepted: the move with what follows where something is owed. */
export async function requestFee(
  { tx, situation, terms }: Work,
  profile: Profile,
  acceptance: Move,
  entries: readonly FeeEntry[],
): Promise<Result<Move, Refusal>> {
  if (!entries.every((entry) => isOfProcedure(entry, terms))) return refuseWith('FEE_UNKNOWN')
  const { now } = situation
  const accepted = applyAct(situation.dossier, acceptance.act, now)
  const documents = await listSubmittedDocuments(tx, [accepted.id])
  const reckoning = reckonDossier(accepted, documents, terms, now, entries)
  const rules = collectionRules(profile)
  const asked = requestPayment(accepted, reckoning, {
    ...{ id: newId(), now, payWithinDays: rules.payWithinDays },
    collectedAt: collectionPoint(accepted, terms, rules),
  })
  if (!asked.ok) return asked
  if (!asked.value) return ok(acceptance)

  const { payment, posting } = asked.value
  await insertPayment(tx, payment)
  await appendPosting(tx, payment, posting, now)
  const next = awaitPayment({ ...situation, dossier: accepted }, payment, waitingRules(profile))
  return ok({ ...acceptance, next })
}

/** What a dossier owes by its procedure, its answers and papers, and what the clerk entered. */
export function reckonDossier(
  { answers, channel, caseCode }: Dossier,
  documents: readonly Pick<SubmittedDocument, 'documentId'>[],
  { fees, eForm }: ProcedureTerms,
  now: Date,
  entries: readonly FeeEntry[] = [],
): FeeReckoning {
  return reckonFees(fees, {
    answers: eForm ? countedAnswers(eForm, answers) : answers,
    attachedDocumentIds: documents.map(({ documentId }) => documentId),
    ...{ channel, caseCode, entries, today: vietnamDay(now) },
  })
}

function isOfProcedure({ feeId, exemptionId }: FeeEntry, { fees }: ProcedureTerms): boolean {
  const fee = fees.find(({ id }) => id === feeId)
  return !!fee && (!exemptionId || !!fee.exemptions?.some(({ id }) => id === exemptionId))
}
