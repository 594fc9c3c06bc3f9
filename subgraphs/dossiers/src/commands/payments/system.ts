import type { Database } from '@motcua/events'
import { lockSubject } from '@motcua/subgraph-kit'
import type { Context } from '../../context.ts'
import type { Move } from '../../domain/moves.ts'
import { findDossier } from '../../store/dossiers.ts'
import { listTasks } from '../../store/tasks.ts'
import { loadWork, saveMove, type Work } from '../act.ts'

/** What a change needs that no person asks for: the platform's word, the sweep. */
export type System = Pick<Context, 'db' | 'now' | 'profile' | 'published' | 'payment'>

/** Who stands in the history for the platform. */
const platformActor = {
  actorId: 'payment-platform',
  actorName: 'Nền tảng thanh toán',
  officerId: null,
}

/** Runs a change of the system's own on a dossier: locked, in one transaction, as acts of people are. */
export async function onDossier<Answer>(
  { db, now, published }: System,
  dossierId: string,
  change: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  const answer = await db.transaction(async (tx) => {
    await lockSubject(tx, dossierId)
    return change(await getWork(tx, { now }, dossierId))
  })
  published()
  return answer
}

async function getWork(
  tx: Database,
  context: Pick<Context, 'now'>,
  dossierId: string,
): Promise<Work> {
  const [dossier, tasks] = await Promise.all([
    findDossier(tx, dossierId),
    listTasks(tx, [dossierId]),
  ])
  if (!dossier) throw new Error(`Dossier ${dossierId} is gone.`)
  return loadWork(tx, context, { dossier, tasks }, platformActor)
}

/** Saves a move that cannot be refused, the dossier being locked. */
export async function saveOwnMove(work: Work, move: Move): Promise<void> {
  const saved = await saveMove(work, move)
  if (!saved.ok) throw new Error(`The dossier changed under its lock: ${saved.error.code}.`)
}
