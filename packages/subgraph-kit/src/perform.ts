import { createHash } from 'node:crypto'
import { requireIdentity } from '@motcua/identity'
import { prepared, slotsOf, type Database } from '@motcua/events'
import { defineRefusals, isId, badInput, ok, type Refusal, type Result } from '@motcua/kernel'
import canonicalize from 'canonicalize'
import { and, eq, sql } from 'drizzle-orm'
import type { SubgraphContext } from './context.ts'
import { performedRequests } from './tables.ts'

const refuseWith = defineRefusals({
  REQUEST_REUSED: {
    vi: 'Mã yêu cầu này đã dùng cho một việc khác. Hãy tải lại trang và làm lại.',
    en: 'This request id was used for something else. Reload the page and try again.',
  },
})

/** Stands for everybody who is not signed in. */
const VISITOR = 'VISITOR'

export interface PerformedRequest {
  /** Made by the client (a UUID), one for each intended act. */
  readonly requestId: string
  /** Name of the mutation. */
  readonly operation: string
  /** What was asked, to tell a repetition from a mix-up. */
  readonly input: unknown
  /** Whether visitors may ask for it too: repetitions are then told by the request id alone. */
  readonly forVisitors?: boolean
  /** Id of the thing acted on; null where the act makes a new one. Acts on one thing run one after another. */
  readonly subject: string | null
  /** Called once the act is committed; not where an earlier answer is repeated. */
  readonly onCommitted?: () => void
}

/**
 * Runs an act in one transaction, once for each request id, and says afterwards that there are events to read.
 * A refusal rolls everything back. The act answers with the id of what it made or changed.
 *
 * The subject is locked before anything else by an advisory lock, which takes no transaction id: a row lock takes one
 * before it waits, and then the log, ordered by transaction id, would tell two acts on one thing in the wrong order.
 */
export async function perform<E extends Refusal>(
  context: SubgraphContext,
  request: PerformedRequest,
  act: (tx: Database) => Promise<Result<string, E>>,
): Promise<Result<string, E | Refusal<'REQUEST_REUSED'>>> {
  const personId = request.forVisitors
    ? (context.identity?.personId ?? VISITOR)
    : requireIdentity(context.identity).personId
  if (!isId(request.requestId)) throw badInput('requestId', { vi: 'một UUID', en: 'a UUID' })

  const outcome = await attempt(context, personId, request, act)
  if (outcome.ok) return outcome
  const answered = await findAnswer(context, personId, request)
  return answered ?? outcome
}

async function attempt<E extends Refusal>(
  context: SubgraphContext,
  personId: string,
  request: PerformedRequest,
  act: (tx: Database) => Promise<Result<string, E>>,
): Promise<Result<string, E | Refusal<'REQUEST_REUSED'>>> {
  const rollback = new Error('rollback')
  let refused: Result<string, E> | undefined
  try {
    const answer = await context.db.transaction(async (tx) => {
      if (request.subject !== null) await lockSubject(tx, request.subject)
      const result = await act(tx)
      if (!result.ok) {
        refused = result
        throw rollback
      }
      const isFirst = await rememberAnswer(tx, context.now(), personId, request, result.value)
      if (!isFirst) throw rollback
      return result.value
    })
    context.published()
    request.onCommitted?.()
    return ok(answer)
  } catch (error) {
    if (error !== rollback) throw error
    return refused ?? refuseWith('REQUEST_REUSED')
  }
}

/** Acts on one thing run one after another: waits until whoever has it now is done; held until the transaction ends. */
export async function lockSubject({ tenantId, query }: Database, subject: string): Promise<void> {
  const key = `${tenantId}:${subject}`
  await query.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

const insertAnswer = prepared((query) =>
  query
    .insert(performedRequests)
    .values(slotsOf(performedRequests))
    .onConflictDoNothing()
    .returning({ answer: performedRequests.answer }),
)

async function rememberAnswer(
  db: Database,
  performedAt: Date,
  personId: string,
  request: PerformedRequest,
  answer: string,
): Promise<boolean> {
  const { requestId } = request
  const row = { personId, requestId, fingerprint: fingerprint(request), answer, performedAt }
  const inserted = await insertAnswer(db, row)
  return inserted.length === 1
}

async function findAnswer(
  { db }: SubgraphContext,
  personId: string,
  request: PerformedRequest,
): Promise<Result<string, Refusal<'REQUEST_REUSED'>> | undefined> {
  const [row] = await db.query
    .select({ fingerprint: performedRequests.fingerprint, answer: performedRequests.answer })
    .from(performedRequests)
    .where(
      and(
        eq(performedRequests.tenantId, db.tenantId),
        eq(performedRequests.personId, personId),
        eq(performedRequests.requestId, request.requestId),
      ),
    )
  if (!row) return undefined
  return row.fingerprint === fingerprint(request) ? ok(row.answer) : refuseWith('REQUEST_REUSED')
}

function fingerprint({ operation, input }: PerformedRequest): string {
  const text =
    canonicalize({ operation, input: JSON.parse(JSON.stringify(input)) as unknown }) ?? ''
  return createHash('sha256').update(text).digest('base64url')
}
