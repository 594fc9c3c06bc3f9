import type { Tone } from '@motcua/ui'
import type { CatalogueState } from '@motcua/graph-client/schema'

/** How a state of the catalogue looks. */
export const stateTones: Readonly<Record<CatalogueState, Tone>> = {
  IN_FORCE: 'success',
  COMING: 'info',
  CLOSED: 'neutral',
}
