import type { FeeEntry } from '@motcua/checklist'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { acceptDossier } from '../commands/accept-dossier.ts'
import type { ActResult } from '../commands/act.ts'
import { attachDocument } from '../commands/attach-document.ts'
import { createCounterDraft } from '../commands/create-counter-draft.ts'
import type { DossierActInput } from '../commands/inputs.ts'
import { collectPayment } from '../commands/payments/collect-payment.ts'
import { submitDossier } from '../commands/submit-dossier.ts'
import type { Context } from '../context.ts'
import type { ProcedureTerms } from '../domain/dossier.ts'
import { findDossier } from '../store/dossiers.ts'
import { findPaymentOf } from '../store/payments/payments.ts'
import { getTerms } from '../store/terms.ts'
import type { DemoApplicant } from './seed-settings.ts'

/** What the council is made to ask in the demo province, in đồng. */
const councilFee = 50_000

/** Accepts with everything stated that the procedure leaves open. */
export async function acceptWithFees(context: Context, input: DossierActInput): Promise<ActResult> {
  const dossier = await findDossier(context.db, input.dossierId)
  if (!dossier) throw new Error(`No dossier ${input.dossierId}.`)
  const { fees } = await getTerms(context.db, dossier.versionId)
  const entries = fees.map(({ id, amount, per }): FeeEntry => ({
    feeId: id,
    ...(amount === null && { amount: councilFee }),
    ...(per !== 'DOSSIER' && { quantity: 2 }),
  }))
  return acceptDossier(context, { ...input, fees: entries })
}

/** Takes what is owed in cash. */
export async function collectInCash(context: Context, input: DossierActInput): Promise<ActResult> {
  const payment = await findPaymentOf(context.db, input.dossierId)
  const amount = payment?.total ?? 0
  return collectPayment(context, { ...input, method: 'CASH', amount })
}

interface Owing {
  readonly contextAt: (identity: Identity, at: Date) => Context
  readonly applicants: readonly DemoApplicant[]
  readonly terms: readonly ProcedureTerms[]
  readonly agencyId: string
  readonly clerk: Identity
  readonly at: Date
}

/** Dossiers accepted at the counter and not paid yet: one for each applicant. Answers how many. */
export async function enterOwing({ applicants, terms, ...demo }: Owing): Promise<number> {
  const procedure = terms.find(isCharged)
  if (!procedure) return 0
  for (const applicant of applicants) await enterOne(demo, procedure, applicant)
  return applicants.length
}

function isCharged({ fees }: ProcedureTerms): boolean {
  return fees.some(({ amount, channels }) => !!amount && channels.includes('COUNTER'))
}

async function enterOne(
  { contextAt, agencyId, clerk, at }: Omit<Owing, 'applicants' | 'terms'>,
  { procedureId, documents }: ProcedureTerms,
  { personId, fullName, idNumber }: DemoApplicant,
): Promise<void> {
  const context = contextAt(clerk, at)
  const created = await createCounterDraft(context, {
    ...{ requestId: newId(), procedureId, agencyId, channel: 'COUNTER', applicantId: personId },
    contact: { fullName, idNumber, address: null, phone: null, email: null },
  })
  const dossierId = granted(created)
  for (const { id: documentId, need } of documents)
    if (need === 'ALWAYS') {
      const paper = { requestId: newId(), dossierId, documentId, copyKind: 'ORIGINAL' } as const
      granted(await attachDocument(context, paper))
    }
  for (const act of [submitDossier, acceptWithFees]) {
    const dossier = await findDossier(context.db, dossierId)
    const seenVersion = dossier?.version ?? 0
    granted(await act(context, { requestId: newId(), dossierId, seenVersion }))
  }
}

/** The id of the dossier that a command answers with; a refusal is a mistake in the demo. */
export function granted(result: ActResult): string {
  if (result.ok) return typeof result.value === 'string' ? result.value : result.value.id
  throw new Error(`Demo dossier refused: ${result.error.text.en}`)
}
