import { appendEvents, type Database, type DossierFacts, type NewEvent } from '@motcua/events'
import type { Act } from '../domain/acts.ts'
import type { Dossier, ProcedureTerms } from '../domain/dossier.ts'
import type { NewTask } from '../domain/moves.ts'

interface Happening {
  /** The dossier after the act. */
  readonly dossier: Dossier
  readonly act: Act
  readonly terms: ProcedureTerms
  readonly open: readonly NewTask[]
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
  }
}

function extended<Payload extends DossierFacts>(
  type: NewEvent['type'],
  payload: Payload,
  occurredAt: Date,
): NewEvent {
  return { type, key: payload.dossierId, payload, occurredAt } as NewEvent
}

function toFacts({ dossier, terms, open }: Happening): DossierFacts {
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
    submittedAt: dossier.submittedAt?.toISOString() ?? null,
    receivedAt: dossier.clock?.receivedAt.toISOString() ?? null,
    dueAt: dossier.clock?.dueAt.toISOString() ?? null,
    assigneeId: open.find(({ assigneeId }) => assigneeId !== null)?.assigneeId ?? null,
    supplementRequests: 0,
    clockStoppedAt: null,
    papers: { total: 0, digitised: 0, reused: 0 },
    feeTotal: null,
  }
}
