import type { OpenDatabase } from '@motcua/subgraph-kit'
import { deleteCounts } from '../store/counts.ts'
import { resetCursor } from '../store/cursor.ts'
import { deleteFacts } from '../store/facts.ts'

/** Forgets all figures and goes back to the start of the log; whoever follows it builds them again. */
export function emptyModel(db: OpenDatabase): Promise<void> {
  return db.transaction(async (tx) => {
    await resetCursor(tx)
    await deleteCounts(tx)
    await deleteFacts(tx)
  })
}
