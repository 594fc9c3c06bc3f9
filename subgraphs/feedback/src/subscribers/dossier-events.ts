import type { Database, DossierFacts, EventHandlers } from '@motcua/events'
import { rememberDossier } from '../store/known-dossiers.ts'

/** Dossiers are remembered from the start, so that one that is not returned yet is told from one that is not yours. */
export const dossierEvents: EventHandlers = {
  'dossiers.dossier-submitted.v1': (tx, { payload }) => remember(tx, payload, null),
  'dossiers.dossier-accepted.v1': (tx, { payload }) => remember(tx, payload, null),
  'dossiers.result-returned.v1': (tx, { payload }) =>
    remember(tx, payload, new Date(payload.returnedAt)),
}

function remember(tx: Database, facts: DossierFacts, returnedAt: Date | null): Promise<void> {
  const { dossierId, applicantId, agencyId, procedureId, code } = facts
  return rememberDossier(tx, { dossierId, applicantId, agencyId, procedureId, code, returnedAt })
}
