import type { Profile } from '@motcua/regulation'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { Loaders } from './loaders.ts'
import type { Paperwork } from './paperwork/paperwork.ts'

/** All that a resolver or command of this subgraph may reach. */
export interface Context extends SubgraphContext {
  readonly profile: Profile
  readonly loaders: Loaders
  readonly paperwork: Paperwork
}
