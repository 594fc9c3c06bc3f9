import type { Profile } from '@motcua/regulation'
import type { PaymentPlatform } from '@motcua/connectors'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { Loaders } from './loaders.ts'
import type { Paperwork } from './paperwork/paperwork.ts'

/** All that a resolver or command of this subgraph may reach. */
export interface Context extends SubgraphContext {
  readonly profile: Profile
  readonly loaders: Loaders
  readonly paperwork: Paperwork
  readonly payment: PaymentSetting
}

/** How fees are paid online here. */
export interface PaymentSetting {
  /** Null where no platform is set up: then nothing is paid online. */
  readonly platform: PaymentPlatform | null
  /** Address that people and the platform reach us by. */
  readonly publicOrigin: string
}
