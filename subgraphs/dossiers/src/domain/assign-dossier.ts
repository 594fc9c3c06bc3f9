import { ok, type Result } from '@motcua/kernel'
import type { OfficerTerms } from './dossier.ts'
import { findWork, followUps, type Move, type Situation } from './moves.ts'
import { refuseWith, type Refusal } from './refusals.ts'

/** Gives the dossier to an officer who holds the role of the step that follows. */
export function assignDossier(
  situation: Situation,
  seenVersion: number,
  officer: OfficerTerms | undefined,
  note: string | null,
): Result<Move, Refusal> {
  const work = findWork(situation, seenVersion, ['PROCESSING'], ['ASSIGN'])
  if (!work.ok) return work
  const open = followUps(situation, work.value, { assigneeId: officer?.id ?? null })
  if (!officer || !open.every((task) => isSuitable(officer, task))) {
    return refuseWith('OFFICER_NOT_SUITABLE')
  }

  const act = { type: 'ASSIGNED', officerId: officer.id, note } as const
  return ok({ act, close: [work.value], open })
}

function isSuitable(
  officer: OfficerTerms,
  task: { readonly agencyId: string; readonly role: string },
): boolean {
  return officer.active && officer.agencyId === task.agencyId && officer.roles.includes(task.role)
}
