import type { Language } from '@motcua/kernel'

/** What a request carries through the gateway to the subgraphs. */
export interface GatewayContext {
  /** Signed identity; undefined for visitors. */
  readonly identityToken: string | undefined
  readonly language: Language
  /** Whether the text is the reader's own, not one of our front ends'. */
  readonly exploring?: boolean
  /** True while plans are made at start: no subgraph is asked. */
  readonly warmUp?: boolean
}
