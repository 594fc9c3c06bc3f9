import type { SubgraphContext } from '@motcua/subgraph-kit'

/** What the resolvers reach: figures need no more than every subgraph has. */
export type Context = SubgraphContext
