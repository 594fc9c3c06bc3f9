import type { Database } from '@motcua/events'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { DossierFact } from '../domain/dossier-fact.ts'
import type { FigureName, FiguresQuestion } from '../domain/figures.ts'
import { dueOrder, factsInCut } from './conditions.ts'
import { armsOf, type Arm } from './figure-arms.ts'
import { dossierFacts } from './tables.ts'

/** What a reader of a figure sees of a dossier. */
export type FactBehind = Pick<
  DossierFact,
  | 'dossierId'
  | 'code'
  | 'procedureName'
  | 'agencyId'
  | 'officerId'
  | 'state'
  | 'submittedAt'
  | 'receivedAt'
  | 'dueAt'
  | 'settledAt'
>

/** Where the page before ended. */
export interface AfterFact {
  readonly dueAt: string | null
  readonly dossierId: string
}

interface Page {
  readonly after: AfterFact | undefined
  readonly limit: number
}

/** The next dossiers that a figure counted, by due date and id, at most `limit`. */
export async function listFactsBehind(
  { tenantId, query }: Database,
  behind: { readonly figure: FigureName; readonly question: FiguresQuestion },
  page: Page,
): Promise<readonly FactBehind[]> {
  const { figure, question } = behind
  const cut = and(eq(dossierFacts.tenantId, tenantId), factsInCut(question))
  const arms = armsOf(figure, question).map((arm) => firstOfArm(arm, cut, page))
  const first = sql`
    select dossier_id from (${sql.join(arms, sql` union all `)}) as arm
    order by due, dossier_id limit ${page.limit}`

  return query
    .select({
      dossierId: dossierFacts.dossierId,
      code: dossierFacts.code,
      procedureName: dossierFacts.procedureName,
      agencyId: dossierFacts.agencyId,
      officerId: dossierFacts.officerId,
      state: dossierFacts.state,
      submittedAt: dossierFacts.submittedAt,
      receivedAt: dossierFacts.receivedAt,
      dueAt: dossierFacts.dueAt,
      settledAt: dossierFacts.settledAt,
    })
    .from(dossierFacts)
    .where(and(eq(dossierFacts.tenantId, tenantId), sql`${dossierFacts.dossierId} in (${first})`))
    .orderBy(dueOrder, dossierFacts.dossierId)
}

/** `offset 0` keeps the planner from walking a whole index by due date in hope of a small page. */
function firstOfArm({ isFew, condition }: Arm, cut: SQL | undefined, page: Page): SQL {
  const source = isFew
    ? sql`(select * from dossier_facts where ${and(cut, condition)} offset 0) as dossier_facts`
    : sql`dossier_facts`
  const rest = and(isFew ? undefined : and(cut, condition), isAfter(page.after)) ?? sql`true`
  return sql`(
    select ${dossierFacts.dossierId}, ${dueOrder} as due from ${source} where ${rest}
    order by ${dueOrder}, ${dossierFacts.dossierId} limit ${page.limit})`
}

function isAfter(after: AfterFact | undefined): SQL | undefined {
  if (!after) return undefined
  const due = sql`coalesce(${after.dueAt}::timestamptz, 'infinity'::timestamptz)`
  return sql`(${dueOrder}, ${dossierFacts.dossierId}) > (${due}, ${after.dossierId})`
}
