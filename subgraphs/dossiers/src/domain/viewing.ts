import { can, findPost, type Identity, type Place } from '@motcua/identity'
import type { Dossier, Task } from './dossier.ts'
import type { StepKind } from './process.ts'

/** What can be done with a dossier. */
export type DossierAct =
  | 'SAVE'
  | 'SUBMIT'
  | 'DISCARD'
  | 'ACCEPT'
  | 'DECLINE'
  | 'FORWARD'
  | 'ASSIGN'
  | 'APPRAISE'
  | 'RECORD'
  | 'SEND_BACK'
  | 'APPROVE'
  | 'RETURN'

/** Whether it is the reader's own: the applicant's, or a draft that the clerk began. */
export function isOwn(identity: Identity | null, dossier: Dossier): boolean {
  if (identity?.kind !== 'PERSON') return false
  const { personId } = identity
  return (
    dossier.applicantId === personId ||
    (dossier.state === 'DRAFT' && dossier.createdBy === personId)
  )
}

/** Whether the reader works on it or supervises: an officer of the agency, or the province's supervision. Never drafts. */
export function isOfficial(identity: Identity | null, { agencyId, state }: Dossier): boolean {
  if (state === 'DRAFT') return false
  return (
    can(identity, 'dossier.read-agency', { agencyId }) || can(identity, 'dossier.read-province')
  )
}

/** Whether the reader may see it at all. */
export function mayRead(identity: Identity | null, dossier: Dossier): boolean {
  return isOwn(identity, dossier) || isOfficial(identity, dossier)
}

/** Whether the reader may fill in the draft: who began it, or the applicant of an online one. */
export function mayEdit(identity: Identity | null, dossier: Dossier): boolean {
  return identity?.kind === 'PERSON' && dossier.createdBy === identity.personId
}

/** What the reader may do with it now: the buttons of every screen. */
export function availableActs(
  identity: Identity | null,
  dossier: Dossier,
  tasks: readonly Task[],
): readonly DossierAct[] {
  if (dossier.state === 'DRAFT') {
    return mayEdit(identity, dossier) ? ['SAVE', 'SUBMIT', 'DISCARD'] : []
  }
  const open = tasks.filter(({ closedAt }) => closedAt === null)
  return open.flatMap((task) => actsOn(identity, dossier, task))
}

function actsOn(
  identity: Identity | null,
  { state, agencyId }: Dossier,
  task: Task,
): readonly DossierAct[] {
  const place = { agencyId }
  const acts: Partial<Record<StepKind, () => readonly DossierAct[]>> = {
    INTAKE: () => (can(identity, 'dossier.accept', place) ? intakeActs(state) : []),
    ASSIGN: () => (can(identity, 'dossier.assign', place) ? ['ASSIGN'] : []),
    CONSULT: () => (isMine(identity, place, task) ? ['RECORD'] : []),
    VERIFY: () => (isMine(identity, place, task) ? ['RECORD'] : []),
    APPRAISE: () => (isMine(identity, place, task) ? ['APPRAISE'] : []),
    APPROVE: () => (can(identity, 'dossier.approve', place) ? ['APPROVE', 'SEND_BACK'] : []),
    SIGN: () => (can(identity, 'dossier.approve', place) ? ['APPROVE', 'SEND_BACK'] : []),
    RETURN: () => (can(identity, 'dossier.return', place) ? ['RETURN'] : []),
  }
  return acts[task.kind]?.() ?? []
}

/** Work of an officer: theirs by name, or still in the queue. */
function isMine(identity: Identity | null, place: Place, { assigneeId }: Task): boolean {
  const post = findPost(identity, 'dossier.appraise', place)
  return post !== undefined && (assigneeId === null || assigneeId === post.officerId)
}

function intakeActs(state: Dossier['state']): readonly DossierAct[] {
  return state === 'SUBMITTED' ? ['ACCEPT', 'DECLINE'] : ['FORWARD']
}
