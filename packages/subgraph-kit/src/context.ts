import type { Identity } from '@motcua/identity'
import type { Language } from '@motcua/kernel'
import type { OpenDatabase } from './database.ts'

/** What every resolver and command of a subgraph may reach. Tests hand in their own clock and identity. */
export interface SubgraphContext {
  /** Null for a visitor who has not signed in. */
  readonly identity: Identity | null
  readonly db: OpenDatabase
  readonly now: () => Date
  readonly language: Language
  /** Says that the outbox has grown; called after commit. */
  readonly published: () => void
}
