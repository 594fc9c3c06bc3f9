import type { FeeLine, FeeReckoning } from '@motcua/checklist'
import { ok, type Bilingual, type Result } from '@motcua/kernel'
import type { Dossier, ProcedureTerms } from '../dossier.ts'
import { refuseWith, type Refusal } from '../refusals.ts'
import { postAssessed, type Posting } from './ledger.ts'
import type { CollectionPoint, Payment } from './payment.ts'

/** What the regulation says of when a fee is asked for. */
export interface CollectionRules {
  readonly nextStepWaitsForPayment: boolean
  readonly payWithinDays: number
  /** Whether the procedure's online level lets people pay online (DN19 Đ9.1b, Đ9.2b). */
  readonly payOnline: (level: string | undefined) => boolean
}

/** At which step the fee of a dossier is asked for: what the process says, else the online level, else the regulation. */
export function collectionPoint(
  { channel }: Pick<Dossier, 'channel'>,
  { process, onlineLevel }: Pick<ProcedureTerms, 'process' | 'onlineLevel'>,
  { nextStepWaitsForPayment, payOnline }: CollectionRules,
): CollectionPoint {
  const collecting = process?.steps.find(({ collects }) => collects)
  if (collecting) return collecting.kind === 'RETURN' ? 'RETURN' : 'INTAKE'
  if (channel === 'ONLINE' && !payOnline(onlineLevel?.level)) return 'RETURN'
  return nextStepWaitsForPayment ? 'INTAKE' : 'RETURN'
}

/** The payment that a dossier owes from acceptance on, with its posting; null where nothing is owed. */
export function requestPayment(
  dossier: Dossier,
  { lines, total }: FeeReckoning,
  {
    id,
    collectedAt,
    payWithinDays,
    now,
  }: {
    readonly id: string
    readonly collectedAt: CollectionPoint
    readonly payWithinDays: number
    readonly now: Date
  },
): Result<{ readonly payment: Payment; readonly posting: Posting } | null, Refusal> {
  if (total === null) return refuseWith('FEE_NOT_STATED', { what: openLines(lines) })
  if (total === 0) return ok(null)

  const payment: Payment = {
    id,
    dossierId: dossier.id,
    agencyId: dossier.agencyId,
    ...{ collectedAt, lines, total, state: 'DUE', requestedAt: now },
    payBy: new Date(now.getTime() + payWithinDays * 86_400_000),
    ...{ paidAt: null, method: null, reference: null, payerName: null },
    ...{ receivedBy: null, receiverName: null, receiptNumber: null, receiptFileId: null },
  }
  return ok({ payment, posting: postAssessed(id, total) })
}

function openLines(lines: readonly FeeLine[]): Bilingual {
  const open = lines.filter(({ due }) => due === null).map(({ name }) => name)
  return {
    vi: open.map(({ vi }) => vi).join('; '),
    en: open.map(({ vi, en }) => en ?? vi).join('; '),
  }
}
