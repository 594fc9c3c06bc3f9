import { authorise, requireIdentity } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { newId, ok, type Refusal as KernelRefusal, type Result } from '@motcua/kernel'
import { perform, type SubgraphContext } from '@motcua/subgraph-kit'
import type { CatalogueEntry } from '../domain/catalogue-entry.ts'
import type { Refusal } from '../domain/refusals.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import { insertCatalogueEntry } from '../store/catalogue-log.ts'
import { procedureLock } from '../store/versions.ts'

/** What an act on the catalogue comes to. */
export type Governed = Result<string, Refusal | KernelRefusal<'REQUEST_REUSED'>>

/** What an act has made or changed, and what the log says of it; no entry for what is only drafted. */
export interface Done {
  readonly id: string
  readonly entry:
    | (Pick<CatalogueEntry, 'act'> &
        Partial<Pick<CatalogueEntry, 'versionNumber' | 'from' | 'decision' | 'reason'>>)
    | null
}

/** Who acts, and when. */
export interface Moment {
  readonly at: Date
  readonly today: string
  readonly actor: { readonly id: string; readonly name: string }
}

interface Request {
  readonly operation: string
  readonly input: { readonly requestId: string }
  /** National code of the procedure acted on. */
  readonly code: string
}

/** Carries out an act on one procedure once for each request id, together with its entry in the log. */
export async function govern(
  context: SubgraphContext,
  { operation, input, code }: Request,
  act: (tx: Database, moment: Moment) => Promise<Result<Done, Refusal>>,
): Promise<Governed> {
  const { personId, displayName } = requireIdentity(context.identity)
  authorise(context.identity, 'procedure.publish')
  const { requestId, ...asked } = input
  const request = { requestId, operation, input: asked, subject: procedureLock(code) }

  return perform<Refusal>(context, request, async (tx) => {
    const at = context.now()
    const actor = { id: personId, name: displayName }
    const done = await act(tx, { at, today: vietnameseDay(at), actor })
    if (!done.ok) return done
    const { id, entry } = done.value
    if (entry)
      await insertCatalogueEntry(tx, {
        ...{ id: newId(), at, actorId: personId, actorName: displayName, code },
        ...{ versionNumber: null, from: null, decision: null, reason: null },
        ...entry,
      })
    return ok(id)
  })
}
