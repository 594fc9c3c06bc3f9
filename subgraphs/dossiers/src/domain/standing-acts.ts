import { can, type Identity } from '@motcua/identity'
import { isUnanswered } from './discontinue-dossier.ts'
import type { Dossier } from './dossier.ts'
import { withdrawable } from './request-withdrawal.ts'
import { openSupplement } from './supplement.ts'
import { isOwn, type DossierAct } from './viewing.ts'

/** Whether the reader may answer a request to supplement: the applicant, or the clerk at the counter. */
export function mayAnswer(identity: Identity | null, dossier: Dossier): boolean {
  return dossier.state === 'AWAITING_SUPPLEMENT' && speaksFor(identity, dossier)
}

/** What the reader may do by the state alone, without a task that waits for them. */
export function standingActs(
  identity: Identity | null,
  dossier: Dossier,
  now: Date,
): readonly DossierAct[] {
  return [
    ...(mayAnswer(identity, dossier) ? (['ANSWER_SUPPLEMENT'] as const) : []),
    ...(mayDiscontinue(identity, dossier, now) ? (['DISCONTINUE'] as const) : []),
    ...(withdrawable.includes(dossier.state) && speaksFor(identity, dossier)
      ? (['WITHDRAW'] as const)
      : []),
  ]
}

function mayDiscontinue(identity: Identity | null, dossier: Dossier, now: Date): boolean {
  if (!isUnanswered({ dossier, now })) return false
  const { agencyId } = dossier
  const permission =
    openSupplement(dossier)?.stage === 'INTAKE' ? 'dossier.decline' : 'dossier.approve'
  return can(identity, permission, { agencyId })
}

function speaksFor(identity: Identity | null, dossier: Dossier): boolean {
  const { agencyId } = dossier
  return isOwn(identity, dossier) || can(identity, 'dossier.intake', { agencyId })
}
