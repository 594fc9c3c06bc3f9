import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { OutsideChannel } from './domain/notice.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What every resolver and command may reach. */
export interface Context extends SubgraphContext {
  readonly loaders: Loaders
  /** Id that the profile gives to our own accounts as a sign-in provider. */
  readonly localProvider: string
  readonly notices: NoticeServices
}

/** What commands need to tell people something. */
export interface NoticeServices {
  /** Where people follow their dossiers. */
  readonly portalUrl: string
  /** Ways outside that the regulation names. */
  readonly channels: readonly OutsideChannel[]
  /** Says that a message waits to be sent. */
  readonly wake: () => void
}

/** What a service has beside each request's own context. */
export interface AccountServices {
  readonly localProvider: string
  readonly notices: NoticeServices
}

/** A request's context: its loaders live as long as it does. */
export function createContext(base: SubgraphContext, services: AccountServices): Context {
  return { ...base, ...services, loaders: createLoaders(base.db, base.now) }
}
