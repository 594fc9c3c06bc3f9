import type { EventHandlers } from '@motcua/events'
import { closeVersion, putVersion } from '../store/terms.ts'

/** Published versions of procedures are kept as terms for dossiers. */
export const catalogueEvents: EventHandlers = {
  'procedures.version-published.v1': (tx, { payload }) => putVersion(tx, payload),
  'procedures.version-closed.v1': (tx, { payload }) => closeVersion(tx, payload),
}
