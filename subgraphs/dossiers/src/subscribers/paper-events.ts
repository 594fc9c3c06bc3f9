import type { Database, EventHandlers } from '@motcua/events'
import {
  makeDeclinePaper,
  makeEndPaper,
  makeReceiptPaper,
  makeSupplementPaper,
} from '../commands/make-papers.ts'
import { fillVault } from '../commands/fill-vault.ts'
import type { Paperwork } from '../paperwork/paperwork.ts'

/** Our own events: what follows an act but need not hold it up. */
export function paperEvents(paperwork: Paperwork): EventHandlers {
  const at = ({ occurredAt }: { readonly occurredAt: Date }) => occurredAt
  const vault = (tx: Database, event: { readonly key: string; readonly occurredAt: Date }) =>
    fillVault(tx, event.key, at(event))
  return {
    'dossiers.dossier-accepted.v1': async (tx, event) => {
      await makeReceiptPaper(tx, paperwork, event.key, at(event))
      await vault(tx, event)
    },
    'dossiers.dossier-declined.v1': (tx, event) =>
      makeDeclinePaper(tx, paperwork, event.key, at(event)),
    'dossiers.supplement-requested.v1': (tx, event) =>
      makeSupplementPaper(tx, paperwork, event.key, at(event)),
    'dossiers.dossier-discontinued.v1': (tx, event) =>
      makeEndPaper(tx, paperwork, event.key, at(event)),
    'dossiers.dossier-settled.v1': vault,
  }
}
