import type { Database } from '@motcua/events'
import { sql, type SQL } from 'drizzle-orm'
import type { Task } from '../domain/dossier.ts'
import type { StepKind } from '../domain/process.ts'
import { tasks } from './tables.ts'

/** The queues and names under which somebody has work: one pair for each role of each post. */
export interface Posts {
  readonly queues: readonly { readonly agencyId: string; readonly role: string }[]
  readonly officerIds: readonly string[]
}

interface InboxPage {
  readonly kind?: StepKind | undefined
  readonly mineOnly?: boolean | undefined
  readonly limit: number
  /** Sort key of the last row seen: due date (ISO) and id. */
  readonly after?: readonly [string, string] | undefined
}

interface Row {
  readonly [column: string]: unknown
  readonly dossier_id: string
  readonly id: string
  readonly step_id: string
  readonly kind: StepKind
  readonly name: string
  readonly role: string
  readonly agency_id: string
  readonly assignee_id: string | null
  readonly opened_at: string
  readonly due_at: string
}

/** Open tasks of the posts, by due date: ordered limited scans of each queue and of the own tasks, merged. */
export async function listInbox(
  { tenantId, query }: Database,
  posts: Posts,
  { kind, mineOnly, limit, after }: InboxPage,
): Promise<readonly Task[]> {
  const rest = sql`
    ${kind ? sql`and kind = ${kind}` : sql``}
    ${after ? sql`and (due_at, id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by due_at, id limit ${limit}`
  const columns = sql`t.dossier_id, t.id, t.step_id, t.kind, t.name, t.role, t.agency_id,
    t.assignee_id, t.opened_at, t.due_at`

  const mine = sql`
    select ${columns} from unnest(${uuids(posts.officerIds)}) as me(officer_id)
    cross join lateral (
      select * from ${tasks}
      where tenant_id = ${tenantId} and assignee_id = me.officer_id and closed_at is null ${rest}
    ) t`
  const queued = sql`
    select ${columns}
    from unnest(${uuids(posts.queues.map(({ agencyId }) => agencyId))},
                ${texts(posts.queues.map(({ role }) => role))}) as post(agency_id, role)
    cross join lateral (
      select * from ${tasks}
      where tenant_id = ${tenantId} and agency_id = post.agency_id and role = post.role
        and closed_at is null and assignee_id is null ${rest}
    ) t`

  const rows = await query.execute<Row>(sql`
    select * from (${mineOnly ? mine : sql`${mine} union all ${queued}`}) work
    order by due_at, id limit ${limit}`)
  return rows.map(toTask)
}

/** How much lies in the inbox by kind of work, and how much of it is past the due date of its step. */
export async function countInbox(
  { tenantId, query }: Database,
  posts: Posts,
  now: Date,
): Promise<readonly { kind: StepKind; total: number; overdue: number }[]> {
  const rows = await query.execute<{ kind: StepKind; total: number; overdue: number }>(sql`
    select kind, count(*)::int as total, count(*) filter (where due_at < ${now.toISOString()})::int as overdue
    from (
      select t.kind, t.due_at from ${tasks} t
      where t.tenant_id = ${tenantId} and t.closed_at is null
        and t.assignee_id = any(${uuids(posts.officerIds)})
      union all
      select t.kind, t.due_at
      from unnest(${uuids(posts.queues.map(({ agencyId }) => agencyId))},
                  ${texts(posts.queues.map(({ role }) => role))}) as post(agency_id, role)
      join ${tasks} t on t.tenant_id = ${tenantId} and t.agency_id = post.agency_id
        and t.role = post.role and t.closed_at is null and t.assignee_id is null
    ) work group by kind order by kind`)
  return [...rows]
}

function uuids(ids: readonly string[]): SQL {
  return sql`${`{${ids.join(',')}}`}::uuid[]`
}

function texts(values: readonly string[]): SQL {
  return sql`${`{${values.join(',')}}`}::text[]`
}

function toTask(row: Row): Task {
  return {
    dossierId: row.dossier_id,
    id: row.id,
    stepId: row.step_id,
    kind: row.kind,
    name: row.name,
    role: row.role,
    agencyId: row.agency_id,
    assigneeId: row.assignee_id,
    openedAt: new Date(row.opened_at),
    dueAt: new Date(row.due_at),
    closedAt: null,
  }
}
