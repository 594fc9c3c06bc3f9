import { authorise, requireIdentity, type PermissionName } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { ok, type Refusal as KernelRefusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { applyAct } from '../domain/acts.ts'
import type { AgencyTerms, Dossier, ProcedureTerms, Task } from '../domain/dossier.ts'
import { withParticipants, type Move, type Situation } from '../domain/moves.ts'
import { routesOf } from '../domain/route-task.ts'
import { refuseWith, type Refusal } from '../domain/refusals.ts'
import { mayRead } from '../domain/viewing.ts'
import { appendDossierEvent } from '../store/dossier-events.ts'
import { findDossier, replaceDossier } from '../store/dossiers.ts'
import { appendEntry, type Actor } from '../store/history.ts'
import { listSubmittedDocuments } from '../store/submitted-documents.ts'
import { changeTasks, listTasks } from '../store/tasks.ts'
import { getAgency, getTerms, listRoutableAgencies } from '../store/terms.ts'

/** What a command answers that makes or edits a dossier without an act: its id, or why not. */
export type EditResult = Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>

/** What every act on a dossier answers: the dossier as it left it, or its id where an earlier answer is repeated; or why not. */
export type ActResult = Result<Dossier | string, Refusal | KernelRefusal<'REQUEST_REUSED'>>

interface ActRequest {
  readonly requestId: string
  readonly dossierId: string
}

/** Everything a decision may need, loaded and locked. */
export interface Work {
  readonly tx: Database
  readonly situation: Situation
  readonly terms: ProcedureTerms
  readonly agency: AgencyTerms
  readonly actor: Actor
}

interface ActRule {
  /** Name of the mutation. */
  readonly operation: string
  /** What an officer needs in the agency of the dossier, perhaps by where it stands; null for acts of the applicant. */
  readonly permission: PermissionName | null | ((dossier: Dossier) => PermissionName | null)
  /** The task worked on: the act takes place in its agency. In the receiving agency where left out. */
  readonly taskId?: string | undefined
}

/** One way for every act on a dossier: lock, load, authorise, decide, save with history, tasks and event. */
export async function act<Input extends ActRequest>(
  context: Context,
  { operation, permission, taskId }: ActRule,
  input: Input,
  decide: (work: Work) => Promise<Result<Move, Refusal>> | Result<Move, Refusal>,
): Promise<ActResult> {
  const { requestId, dossierId } = input
  let saved: Dossier | undefined
  let committed: Dossier | undefined
  const onCommitted = () => {
    committed = saved
  }
  const request = { requestId, operation, input, subject: dossierId, onCommitted }

  const outcome = await perform(context, request, async (tx): Promise<Result<string, Refusal>> => {
    const [dossier, tasks] = await Promise.all([
      findDossier(tx, dossierId),
      listTasks(tx, [dossierId]),
    ])
    if (!dossier || !mayRead(context.identity, dossier)) return refuseWith('DOSSIER_NOT_FOUND')
    const needed = typeof permission === 'function' ? permission(dossier) : permission
    const actor = toActor(context, placeOfAct(dossier, tasks, taskId), needed)

    const work = await loadWork(tx, context, { dossier, tasks }, actor)
    const move = await decide(work)
    if (!move.ok) return move
    const moved = await saveMove(work, move.value)
    if (!moved.ok) return moved
    saved = moved.value
    return ok(dossierId)
  })
  return outcome.ok && committed ? ok(committed) : outcome
}

/** The acting person; for officers under the post that allows it. Throws UNAUTHENTICATED or FORBIDDEN. */
function toActor(
  { identity }: Context,
  agencyId: string,
  permission: PermissionName | null,
): Actor {
  const { personId, displayName } = requireIdentity(identity)
  const post = permission ? authorise(identity, permission, { agencyId }) : null
  return { actorId: personId, actorName: displayName, officerId: post?.officerId ?? null }
}

/** The agency in which the act takes place: that of the task, else the receiving one. */
function placeOfAct(
  { agencyId }: Dossier,
  tasks: readonly Task[],
  taskId: string | undefined,
): string {
  return tasks.find(({ id }) => id === taskId)?.agencyId ?? agencyId
}

/** Everything that a decision on a dossier may need. The dossier must be locked. */
export async function loadWork(
  tx: Database,
  { now }: Pick<Context, 'now'>,
  { dossier, tasks }: { readonly dossier: Dossier; readonly tasks: readonly Task[] },
  actor: Actor,
): Promise<Work> {
  const [terms, { agency, calendar }] = await Promise.all([
    getTerms(tx, dossier.versionId),
    getAgency(tx, dossier.agencyId),
  ])
  const { process } = terms
  if (!process) throw new Error(`Dossier ${dossier.id} is under a version without a process.`)
  const routes = routesOf(process, agency, await listRoutableAgencies(tx, process))
  const situation = { dossier, tasks, process, calendar, now: now(), routes }
  return { tx, terms, agency, actor, situation }
}

/** Saves what was decided, and what follows from it by itself; answers the dossier as it stands then. */
export async function saveMove(work: Work, move: Move): Promise<Result<Dossier, Refusal>> {
  const { tx, situation, terms, actor } = work
  const { dossier, now } = situation
  const next = withParticipants(applyAct(dossier, move.act, now), move.open)
  const entry = { ...actor, dossierId: dossier.id, act: move.act, state: next.state, at: now }
  const [isReplaced, documents] = await Promise.all([
    replaceDossier(tx, next),
    listSubmittedDocuments(tx, [dossier.id]),
    appendEntry(tx, entry),
    changeTasks(tx, dossier.id, move, now),
  ])
  if (!isReplaced) return refuseWith('DOSSIER_CHANGED')
  const happening = { dossier: next, act: move.act, terms, open: move.open, documents, at: now }
  await appendDossierEvent(tx, happening)
  if (!move.next) return ok(next)
  return saveMove({ ...work, situation: { ...situation, dossier: next } }, move.next)
}
