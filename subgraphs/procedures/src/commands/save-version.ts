import { appendEvents, type Database } from '@motcua/events'
import { newId } from '@motcua/kernel'
import { contentHash } from '../content-hash.ts'
import type { ProcedureVersion } from '../domain/procedure-version.ts'
import type { PublishedVersion } from '../domain/published-version.ts'
import { startOfDay } from '../domain/vietnamese-day.ts'
import { insertProcedure, insertVersion } from '../store/versions.ts'

interface Saved {
  readonly version: ProcedureVersion
  /** The version before it; undefined for a new procedure. */
  readonly newest: PublishedVersion | undefined
  readonly publishedAt: Date
}

/** Writes a version with its event, as the next one of its procedure. The caller has locked the procedure and decided. */
export async function saveVersion(
  tx: Database,
  { version, newest, publishedAt }: Saved,
): Promise<PublishedVersion> {
  const published: PublishedVersion = {
    id: newId(),
    procedureId: newest?.procedureId ?? (await insertProcedure(tx, version.code)),
    number: (newest?.number ?? 0) + 1,
    contentHash: hashOf(version),
    publishedAt,
    version,
  }
  await insertVersion(tx, published)
  await appendEvents(tx, [
    {
      type: 'procedures.version-published.v1',
      key: published.procedureId,
      payload: {
        procedureId: published.procedureId,
        versionId: published.id,
        code: version.code,
        name: version.name.vi,
        fieldCode: version.field.code,
        effectiveFrom: startOfDay(version.effectiveFrom).toISOString(),
        version: { ...version },
      },
      occurredAt: publishedAt,
    },
  ])
  return published
}

/** Hash of what a version says; from when on it holds and who decided it is not part of it. */
export function hashOf({ effectiveFrom: _, decision: __, ...content }: ProcedureVersion): string {
  return contentHash(content)
}
