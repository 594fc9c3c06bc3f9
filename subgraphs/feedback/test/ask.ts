import { newId } from '@motcua/kernel'
import type { Context } from '../src/context.ts'
import type { RateDossierInput } from '../src/generated/types.ts'
import { createServer } from '../src/server.ts'

const server = createServer()

/** Asks the subgraph as the gateway would; answers with data and errors. */
export async function ask<Data>(
  context: Context,
  query: string,
  variables: Record<string, unknown> = {},
) {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: context })
  if (body.kind !== 'single') throw new Error('An incremental answer was not asked for.')
  const { data, errors } = body.singleResult
  return { data: data as Data, errors }
}

export interface RateDossierAnswer {
  readonly rateDossier: {
    readonly code?: string
    readonly message?: string
    readonly rating?: {
      readonly id: string
      readonly overall: string
      readonly comment: string | null
      readonly aspects: readonly { readonly aspect: string; readonly value: string }[]
      readonly dossier: { readonly id: string; readonly canRate: boolean }
    }
  }
}

/** Rates a dossier: very satisfied, unless told. */
export async function rate(
  context: Context,
  input: Partial<RateDossierInput> & { readonly dossierId: string },
) {
  const { data, errors } = await ask<RateDossierAnswer | null>(
    context,
    `mutation ($input: RateDossierInput!) {
      rateDossier(input: $input) {
        ... on RateDossierSuccess {
          rating { id overall comment aspects { aspect value } dossier { id canRate } }
        }
        ... on Refusal { code message }
      }
    }`,
    { input: { requestId: newId(), overall: 'VERY_SATISFIED', ...input } },
  )
  return { answer: data?.rateDossier, errors }
}

/** What the subgraph says of these dossiers, as the gateway asks it for a list. */
export async function readDossiers(context: Context, ids: readonly string[]) {
  const { data, errors } = await ask<{
    readonly _entities: readonly {
      readonly canRate: boolean
      readonly rating: { readonly overall: string } | null
    }[]
  }>(
    context,
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Dossier { id canRate rating { overall givenAt } }
      }
    }`,
    { representations: ids.map((id) => ({ __typename: 'Dossier', id })) },
  )
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data._entities
}
