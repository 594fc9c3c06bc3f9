import type { Context } from '../src/context.ts'
import type { FigureName } from '../src/domain/figures.ts'
import { createServer } from '../src/server.ts'

const server = createServer()

/** Asks the subgraph as the gateway would; answers with data and errors. */
export async function ask<Data>(
  context: Context,
  query: string,
  variables: Record<string, unknown>,
) {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: context })
  if (body.kind !== 'single') throw new Error('An incremental answer was not asked for.')
  const { data, errors } = body.singleResult
  // As it would travel: dates become text.
  const sent = JSON.parse(JSON.stringify(data ?? null)) as Data
  return { data: sent, code: errors?.[0]?.extensions?.['code'], errors }
}

export type FiguresAnswer = Readonly<Record<string, number>>

const columns = `received receivedOnline receivedDirect carriedOver settled settledEarly settledOnTime settledOverdue
  inProgress inProgressOnTime inProgressOverdue nearlyDue awaitingIntake declined acceptedAhead awaitingSupplement
  awaitingPayment withdrawalRequested discontinued returned`

/** The figures of a filter. */
export function askFigures(context: Context, filter: object) {
  const query = `query ($filter: FiguresFilter!) { figures(filter: $filter) { ${columns} } }`
  return ask<{ readonly figures: FiguresAnswer } | null>(context, query, { filter })
}

export interface LineAnswer {
  readonly key: string
  readonly agency: { readonly id: string } | null
  readonly procedure: { readonly id: string } | null
  readonly figures: FiguresAnswer
}

/** The lines of a table. */
export function askFiguresBy(context: Context, dimension: string, filter: object) {
  const query = `query ($dimension: FiguresDimension!, $filter: FiguresFilter!) {
    figuresBy(dimension: $dimension, filter: $filter) { key agency { id } procedure { id } figures { ${columns} } }
  }`
  return ask<{ readonly figuresBy: readonly LineAnswer[] } | null>(context, query, {
    dimension,
    filter,
  })
}

export interface BehindAnswer {
  readonly nodes: readonly {
    readonly code: string | null
    readonly procedureName: string
    readonly dueAt: string | null
    readonly dossier: { readonly __typename: string; readonly id: string }
    readonly agency: { readonly id: string }
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

/** A page of the dossiers behind a figure. */
export function askBehind(
  context: Context,
  figure: FigureName,
  filter: object,
  page: { readonly first?: number; readonly after?: string | null } = {},
) {
  const query = `query ($figure: FigureName!, $filter: FiguresFilter!, $first: Int, $after: String) {
    dossiersBehind(figure: $figure, filter: $filter, first: $first, after: $after) {
      nodes { code procedureName dueAt dossier { __typename id } agency { id } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }`
  return ask<{ readonly dossiersBehind: BehindAnswer } | null>(context, query, {
    figure,
    filter,
    ...page,
  })
}
