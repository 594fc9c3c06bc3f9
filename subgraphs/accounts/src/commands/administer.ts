import { authorise, requireIdentity, type Membership } from '@motcua/identity'
import type { Database } from '@motcua/events'
import { newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import type { AdministrationEntry } from '../domain/administration-entry.ts'
import type { RefusalCode } from '../domain/refusals.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import { insertEntry } from '../store/administration-log.ts'

/** What an act of administration comes to. */
export type Administered = Result<string, Refusal<RefusalCode | 'REQUEST_REUSED'>>

/** What an act has made or changed, and what the log says of it; no entry where nothing became different. */
export interface Done {
  readonly id: string
  readonly entry: Omit<
    AdministrationEntry,
    'id' | 'at' | 'actorId' | 'actorName' | 'officerId'
  > | null
}

/** The moment of an act, as instant and as day in Việt Nam, and who acts. */
export interface Moment {
  readonly at: Date
  readonly today: string
  readonly post: Membership
}

interface Request {
  readonly operation: string
  readonly input: { readonly requestId: string }
  /** What is acted on; null where the act makes a new thing. */
  readonly subject: string | null
}

/** Carries out an act of administration once for each request id, together with its entry in the log (DL24 Đ6.2, Đ11.6). */
export async function administer(
  context: Context,
  { operation, input, subject }: Request,
  act: (tx: Database, moment: Moment) => Promise<Result<Done, Refusal<RefusalCode>>>,
): Promise<Administered> {
  const { personId, displayName } = requireIdentity(context.identity)
  const post = authorise(context.identity, 'account.manage')
  const { requestId, ...asked } = input

  return perform<Refusal<RefusalCode>>(
    context,
    { requestId, operation, input: asked, subject },
    async (tx) => {
      const at = context.now()
      const done = await act(tx, { at, today: vietnameseDay(at), post })
      if (!done.ok) return done
      const { id, entry } = done.value
      if (entry)
        await insertEntry(tx, {
          ...{ id: newId(), at, actorId: personId, actorName: displayName },
          ...{ officerId: post.officerId, ...entry },
        })
      return ok(id)
    },
  )
}
