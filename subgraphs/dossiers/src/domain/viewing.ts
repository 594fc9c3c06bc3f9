import {
  can,
  findPost,
  findRepresentation,
  type Identity,
  type Membership,
  type Place,
} from '@motcua/identity'
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
  | 'REQUEST_SUPPLEMENT'
  | 'APPROVE_SUPPLEMENT'
  | 'ANSWER_SUPPLEMENT'
  | 'PROPOSE_REFUSAL'
  | 'APPROVE_REFUSAL'
  | 'WITHDRAW'
  | 'CONFIRM_WITHDRAWAL'
  | 'TURN_DOWN_WITHDRAWAL'
  | 'DISCONTINUE'

/** Who the dossier and its papers belong to: the organisation, or the person. */
export function ownerOf({
  organisation,
  applicantId,
}: Pick<Dossier, 'organisation' | 'applicantId'>): string {
  return organisation?.organisationId ?? applicantId
}

/** Whether the reader may speak for an owner of dossiers and papers: it is themself, or an organisation that they represent now. */
export function speaksForOwner(identity: Identity | null, ownerId: string): boolean {
  if (identity?.kind !== 'PERSON') return false
  return identity.personId === ownerId || findRepresentation(identity, ownerId) !== undefined
}

/** Whether the reader is the applicant: the person, or whoever represents the organisation now. What is still a draft is of whoever began it. */
export function isApplicant(identity: Identity | null, dossier: Dossier): boolean {
  const isBegun = dossier.state !== 'DRAFT' || dossier.applicantId === identity?.personId
  return isBegun && speaksForOwner(identity, ownerOf(dossier))
}

/** Whether it is the reader's own: the applicant's, or a draft that the clerk began. */
export function isOwn(identity: Identity | null, dossier: Dossier): boolean {
  return isApplicant(identity, dossier) || (isAtCounter(dossier) && hasBegun(identity, dossier))
}

function isAtCounter({ state, channel }: Dossier): boolean {
  return state === 'DRAFT' && channel !== 'ONLINE'
}

function hasBegun(identity: Identity | null, { createdBy }: Dossier): boolean {
  return identity?.kind === 'PERSON' && createdBy === identity.personId
}

/** Whether the reader works on it or supervises: an officer of an agency that takes part, or the province's supervision. Never drafts. */
export function isOfficial(identity: Identity | null, dossier: Dossier): boolean {
  return officialReading(identity, dossier) !== undefined
}

/** What an officer opens a dossier for: at the counter, to settle it, to give an opinion on it, to supervise. */
export type ReadPurpose = 'COUNTER' | 'PROCESSING' | 'CONSULTATION' | 'SUPERVISION'

/** The post under which an officer may open a dossier, and what for; undefined for everybody else. */
export function officialReading(
  identity: Identity | null,
  { agencyId, participants, state }: Dossier,
): { readonly post: Membership; readonly purpose: ReadPurpose } | undefined {
  if (state === 'DRAFT') return undefined
  const counter = findPost(identity, 'dossier.intake', { agencyId })
  if (counter) return { post: counter, purpose: 'COUNTER' }
  const own = findPost(identity, 'dossier.read-agency', { agencyId })
  if (own) return { post: own, purpose: 'PROCESSING' }
  for (const participant of participants) {
    const asked = findPost(identity, 'dossier.read-agency', { agencyId: participant })
    if (asked) return { post: asked, purpose: 'CONSULTATION' }
  }
  const supervision = findPost(identity, 'dossier.read-province')
  return supervision && { post: supervision, purpose: 'SUPERVISION' }
}

/** Whether the reader may see it at all. */
export function mayRead(identity: Identity | null, dossier: Dossier): boolean {
  return isOwn(identity, dossier) || isOfficial(identity, dossier)
}

/** Whether the reader may fill in the draft: who began it, as long as they may act for whose it is. */
export function mayEdit(identity: Identity | null, dossier: Dossier): boolean {
  return hasBegun(identity, dossier) && isOwn(identity, dossier)
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

function actsOn(identity: Identity | null, { state }: Dossier, task: Task): readonly DossierAct[] {
  const place = { agencyId: task.agencyId }
  const acts: Partial<Record<StepKind, () => readonly DossierAct[]>> = {
    INTAKE: () => (can(identity, 'dossier.accept', place) ? intakeActs(state) : []),
    ASSIGN: () => (can(identity, 'dossier.assign', place) ? ['ASSIGN'] : []),
    CONSULT: () => (isMine(identity, place, task) ? ['RECORD'] : []),
    VERIFY: () => (isMine(identity, place, task) ? ['RECORD'] : []),
    APPRAISE: () =>
      isMine(identity, place, task) ? (state === 'SETTLED' ? ['RECORD'] : appraisalActs) : [],
    APPROVE: () => (can(identity, 'dossier.approve', place) ? ['APPROVE', 'SEND_BACK'] : []),
    SIGN: () => (can(identity, 'dossier.approve', place) ? ['APPROVE', 'SEND_BACK'] : []),
    RETURN: () => (can(identity, 'dossier.return', place) ? ['RETURN'] : []),
    APPROVE_SUPPLEMENT: () => leaderActs(identity, place, ['APPROVE_SUPPLEMENT', 'SEND_BACK']),
    APPROVE_REFUSAL: () => leaderActs(identity, place, ['APPROVE_REFUSAL', 'SEND_BACK']),
    DECIDE_WITHDRAWAL: () =>
      leaderActs(identity, place, ['CONFIRM_WITHDRAWAL', 'TURN_DOWN_WITHDRAWAL']),
  }
  return acts[task.kind]?.() ?? []
}

/** Work of an officer: theirs by name, or still in the queue. */
function isMine(identity: Identity | null, place: Place, { assigneeId }: Task): boolean {
  const post = findPost(identity, 'dossier.appraise', place)
  return post !== undefined && (assigneeId === null || assigneeId === post.officerId)
}

const appraisalActs = ['APPRAISE', 'REQUEST_SUPPLEMENT', 'PROPOSE_REFUSAL'] as const

function leaderActs(
  identity: Identity | null,
  place: Place,
  acts: readonly DossierAct[],
): readonly DossierAct[] {
  return can(identity, 'dossier.approve', place) ? acts : []
}

function intakeActs(state: Dossier['state']): readonly DossierAct[] {
  return state === 'SUBMITTED' ? ['ACCEPT', 'REQUEST_SUPPLEMENT', 'DECLINE'] : ['FORWARD']
}
