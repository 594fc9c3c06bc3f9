import type { FeeEntry } from '@motcua/checklist'
import type { Identity } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { acceptDossier } from '../commands/accept-dossier.ts'
import type { ActResult } from '../commands/act.ts'
import { attachDocument } from '../commands/attach-document.ts'
import { createDraft } from '../commands/create-draft.ts'
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

/** Dossiers sent online, accepted and not paid yet: one for each applicant. Answers how many. */
export async function enterOwing({ applicants, terms, ...demo }: Owing): Promise<number> {
  const procedure = terms.find(isPayableOnline)
  if (!procedure) return 0
  for (const applicant of applicants) await enterOne(demo, procedure, applicant)
  return applicants.length
}

function isPayableOnline({ eForm, process, channels, fees }: ProcedureTerms): boolean {
  return (
    eForm === null &&
    process !== null &&
    channels.some(({ channel }) => channel === 'ONLINE') &&
    fees.some(
      ({ amount, per, channels: of }) => amount && per === 'DOSSIER' && of.includes('ONLINE'),
    )
  )
}

async function enterOne(
  { contextAt, agencyId, clerk, at }: Omit<Owing, 'applicants' | 'terms'>,
  { procedureId, documents }: ProcedureTerms,
  { personId, fullName, idNumber }: DemoApplicant,
): Promise<void> {
  const applicant: Identity = {
    ...{ kind: 'PERSON', personId, displayName: fullName, idNumber, memberships: [] },
  }
  const own = contextAt(applicant, at)
  const created = await createDraft(own, { requestId: newId(), procedureId, agencyId })
  if (!created.ok) throw new Error(`Demo dossier refused: ${created.error.text.en}`)
  const dossierId = created.value
  for (const { id: documentId, need } of documents)
    if (need === 'ALWAYS')
      await attachDocument(own, { requestId: newId(), dossierId, documentId, copyKind: 'COPY' })

  for (const [context, act] of [
    [own, submitDossier],
    [contextAt(clerk, at), acceptWithFees],
  ] as const) {
    const dossier = await findDossier(own.db, dossierId)
    const seenVersion = dossier?.version ?? 0
    const done = await act(context, { requestId: newId(), dossierId, seenVersion })
    if (!done.ok) throw new Error(`Demo dossier refused: ${done.error.text.en}`)
  }
}
