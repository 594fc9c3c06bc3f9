import type { SubgraphContext } from '@motcua/subgraph-kit'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver and command may reach. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders
}

/** A request's context: its loaders live as long as it does. */
export function createContext(base: SubgraphContext): Context {
  return { ...base, loaders: createLoaders(base.db, base.now) }
}
