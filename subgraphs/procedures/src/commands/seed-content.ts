import type { SubgraphContext } from '@motcua/subgraph-kit'
import type { ProcedureVersion } from '../domain/procedure-version.ts'
import { findNewestVersion, lockProcedure } from '../store/versions.ts'
import { saveVersion } from './save-version.ts'

/** How many shipped procedures were entered, or stood already. */
export interface SeedReport {
  readonly created: number
  readonly kept: number
}

/** Enters the shipped procedures that the catalogue does not know; what stands there is never touched. */
export async function seedContent(
  { db, now, published }: Pick<SubgraphContext, 'db' | 'now' | 'published'>,
  versions: readonly ProcedureVersion[],
): Promise<SeedReport> {
  let created = 0
  for (const version of versions) {
    created += await db.transaction(async (tx) => {
      await lockProcedure(tx, version.code)
      if (await findNewestVersion(tx, version.code)) return 0
      await saveVersion(tx, { version, newest: undefined, publishedAt: now() })
      return 1
    })
  }
  published()
  return { created, kept: versions.length - created }
}
