import type { Profile } from '@motcua/regulation'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { IndexSet } from './domain/service-index.ts'
import type { Loaders } from './loaders.ts'

/** What the resolvers and commands reach. */
export interface Context extends SubgraphContext {
  /** The regulation in force: which reports are due, and when. */
  readonly profile: Profile
  /** The index set of QĐ 766. */
  readonly indexSet: IndexSet
  readonly loaders: Loaders
}
