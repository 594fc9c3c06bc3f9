import { appendEvents, type Database, type DossierFacts, type NewEvent } from '@motcua/events'
import type { Act } from '../domain/acts.ts'
import { clockStoppedAt } from '../domain/clock.ts'
import type { Dossier, ProcedureTerms, SubmittedDocument } from '../domain/dossier.ts'
import type { NewTask } from '../domain/moves.ts'
import { countRequests } from '../domain/supplement.ts'

interface Happening {
  /** The dossier after the act. */
  readonly dossier: Dossier
  readonly act: Act
  readonly terms: ProcedureTerms
  readonly open: readonly NewTask[]
  readonly documents: readonly SubmittedDocument[]
  readonly at: Date
}

/** Announces an act, in its transaction. */
export async function appendDossierEvent(db: Database, happening: Happening): Promise<void> {
  await appendEvents(db, [toEvent(happening)])
}

function toEvent(happening: Happening): NewEvent {
  const { act, at } = happening
  const facts = toFacts(happening)
  const { dossierId: key } = facts
  const plain = { key, payload: facts, occurredAt: at }
  switch (act.type) {
    case 'SUBMITTED':
      return { type: 'dossiers.dossier-submitted.v1', ...plain }
    case 'ACCEPTED':
      return { type: 'dossiers.dossier-accepted.v1', ...plain }
    case 'DECLINED':
      return extended('dossiers.dossier-declined.v1', { ...facts, reason: act.decline.reason }, at)
    case 'FORWARDED':
      return extended('dossiers.dossier-forwarded.v1', { ...facts, late: act.late }, at)
    case 'ASSIGNED':
      return { type: 'dossiers.dossier-assigned.v1', ...plain }
    case 'APPRAISED':
      return { type: 'dossiers.dossier-appraised.v1', ...plain }
    case 'RECORDED':
      return { type: 'dossiers.step-recorded.v1', ...plain }
    case 'SENT_BACK':
      return { type: 'dossiers.dossier-sent-back.v1', ...plain }
    case 'APPROVED': {
      const settled = { settledAt: at.toISOString(), punctuality: act.punctuality }
      return extended('dossiers.dossier-settled.v1', { ...facts, ...settled }, at)
    }
    case 'RETURNED':
      return extended('dossiers.result-returned.v1', { ...facts, returnedAt: at.toISOString() }, at)
    default:
      return toSideEvent(act, facts, at)
  }
}

type SideAct = Exclude<
  Act,
  {
    readonly type:
      | 'SUBMITTED'
      | 'ACCEPTED'
      | 'DECLINED'
      | 'FORWARDED'
      | 'ASSIGNED'
      | 'APPRAISED'
      | 'RECORDED'
      | 'SENT_BACK'
      | 'APPROVED'
      | 'RETURNED'
  }
>

/** What happens beside the way from acceptance to result: supplement, withdrawal, the end without a result, money. */
function toSideEvent(act: SideAct, facts: DossierFacts, at: Date): NewEvent {
  const plain = { key: facts.dossierId, payload: facts, occurredAt: at }
  switch (act.type) {
    case 'SUPPLEMENT_DRAFTED':
      return { type: 'dossiers.supplement-drafted.v1', ...plain }
    case 'SUPPLEMENT_REQUESTED': {
      const { stage, items, answerBy } = act.request
      const asked = items.map(({ label, instruction }) => `${label.vi}: ${instruction}`)
      const payload = { ...facts, stage, items: asked, answerBy }
      return extended('dossiers.supplement-requested.v1', payload, at)
    }
    case 'SUPPLEMENT_ANSWERED':
      return { type: 'dossiers.supplement-received.v1', ...plain }
    case 'REFUSAL_PROPOSED':
      return { type: 'dossiers.refusal-proposed.v1', ...plain }
    case 'WITHDRAWAL_REQUESTED': {
      const { reason } = act.withdrawal
      return extended('dossiers.withdrawal-requested.v1', { ...facts, reason }, at)
    }
    case 'WITHDRAWAL_TURNED_DOWN':
      return extended('dossiers.withdrawal-turned-down.v1', { ...facts, reason: act.ground }, at)
    case 'DISCONTINUED': {
      const { cause, reason, punctuality } = act.end
      const ended = { cause, reason, punctuality, discontinuedAt: at.toISOString() }
      return extended('dossiers.dossier-discontinued.v1', { ...facts, ...ended }, at)
    }
    case 'PAYMENT_REQUESTED': {
      const { paymentId, amount } = act
      return extended('dossiers.payment-requested.v1', { ...facts, paymentId, amount }, at)
    }
    case 'PAYMENT_RECEIVED': {
      const { paymentId, amount, method } = act
      return extended('dossiers.payment-received.v1', { ...facts, paymentId, amount, method }, at)
    }
    case 'PAYMENT_REFUNDED': {
      const { paymentId, amount, method, reason } = act
      const refunded = { ...facts, paymentId, amount, method, reason }
      return extended('dossiers.payment-refunded.v1', refunded, at)
    }
  }
}

function extended<Payload extends DossierFacts>(
  type: NewEvent['type'],
  payload: Payload,
  occurredAt: Date,
): NewEvent {
  return { type, key: payload.dossierId, payload, occurredAt } as NewEvent
}

function toFacts({ dossier, terms, open, documents }: Happening): DossierFacts {
  return {
    dossierId: dossier.id,
    version: dossier.version,
    code: dossier.code,
    procedureId: terms.procedureId,
    procedureCode: terms.code,
    procedureName: terms.name,
    fieldCode: terms.fieldCode,
    agencyId: dossier.agencyId,
    channel: dossier.channel,
    state: dossier.state,
    applicantId: dossier.applicantId,
    applicantName: dossier.contact.fullName,
    organisationId: dossier.organisation?.organisationId ?? null,
    submittedAt: dossier.submittedAt?.toISOString() ?? null,
    receivedAt: dossier.clock?.receivedAt.toISOString() ?? null,
    dueAt: dossier.clock?.dueAt?.toISOString() ?? null,
    assigneeId: open.find(({ assigneeId }) => assigneeId !== null)?.assigneeId ?? null,
    supplementRequests: countRequests(dossier),
    clockStoppedAt: clockStoppedAt(dossier.clock),
    papers: papersOf(documents),
    feeTotal: dossier.feeTotal,
  }
}

/** How many papers there are, with a file, and from the vault (QĐ 766, group 4). */
function papersOf(documents: readonly SubmittedDocument[]): DossierFacts['papers'] {
  return {
    total: documents.length,
    digitised: documents.filter(({ fileId }) => fileId !== null).length,
    reused: documents.filter(({ vaultItemId }) => !!vaultItemId).length,
  }
}
