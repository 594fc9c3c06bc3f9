import type { Database } from '@motcua/events'
import type { SubgraphContext } from '@motcua/subgraph-kit'
import { contentHash } from '../content-hash.ts'
import { differingParts, type ImportOutcome } from '../domain/import-outcome.ts'
import type { ProcedureVersion } from '../domain/procedure-version.ts'
import type { PublishedVersion } from '../domain/published-version.ts'
import { takeOver } from '../domain/take-over.ts'
import { vietnameseDay } from '../domain/vietnamese-day.ts'
import type { Doubt } from '../portal/doubts.ts'
import { readPortalRecord, type PortalReading } from '../portal/read-portal-record.ts'
import { findPortalRecord, putPortalRecord } from '../store/portal-records.ts'
import { findNewestVersion, lockProcedure } from '../store/versions.ts'
import { hashOf, saveVersion } from './save-version.ts'

/** What became of a record, and what it left open. */
export interface ImportedRecord extends ImportOutcome {
  readonly doubts: readonly Doubt[]
}

export interface ImportOptions {
  /** This installation's province, e.g. `Đắk Lắk`. */
  readonly province: string | null
  /** Whether the national data replaces our own versions, instead of being held against them. */
  readonly nationalWins: boolean
}

type ImportContext = Pick<SubgraphContext, 'db' | 'now' | 'published'>

/** Takes over records of the National Portal, each in a transaction of its own; run again it changes nothing. */
export async function importRecords(
  context: ImportContext,
  records: readonly unknown[],
  options: ImportOptions,
): Promise<readonly ImportedRecord[]> {
  const outcomes: ImportedRecord[] = []
  for (const record of records) outcomes.push(await importRecord(context, record, options))
  context.published()
  return outcomes
}

async function importRecord(
  { db, now }: ImportContext,
  record: unknown,
  options: ImportOptions,
): Promise<ImportedRecord> {
  const reading = readPortalRecord(record, options)
  if (!reading.ok) return refused(record, reading.error.message)

  const { draft, doubts } = reading.value
  return db.transaction(async (tx) => {
    await lockProcedure(tx, draft.code)
    const outcome = await settle(tx, reading.value, { ...options, at: now() })
    return { ...outcome, doubts }
  })
}

async function settle(
  tx: Database,
  { draft, doubts }: PortalReading,
  { nationalWins, at }: ImportOptions & { readonly at: Date },
): Promise<ImportOutcome> {
  const recordHash = contentHash(draft)
  const [newest, known] = await Promise.all([
    findNewestVersion(tx, draft.code),
    findPortalRecord(tx, draft.code),
  ])
  const seen = known?.contentHash === recordHash
  const held = newest !== undefined && newest.version.source.kind === 'LOCAL' && !nationalWins
  const version = toVersion(draft, newest, at)

  const outcome = held
    ? heldBack(newest, version)
    : await store(tx, { version, newest, publishedAt: at })
  if (!seen || (outcome.outcome !== 'UNCHANGED' && outcome.outcome !== known?.outcome))
    await putPortalRecord(tx, {
      code: draft.code,
      contentHash: recordHash,
      outcome: outcome.outcome,
      doubts,
      heldDraft: held ? draft : null,
      importedAt: at,
    })
  return outcome
}

/** A version that begins today, or with the newest where that one is still to come. */
function toVersion(
  draft: PortalReading['draft'],
  newest: PublishedVersion | undefined,
  at: Date,
): ProcedureVersion {
  const content = newest ? takeOver(newest.version, draft) : draft
  const today = vietnameseDay(at)
  const effectiveFrom =
    newest && newest.version.effectiveFrom > today ? newest.version.effectiveFrom : today
  return { ...content, effectiveFrom }
}

async function store(
  tx: Database,
  saved: Parameters<typeof saveVersion>[1],
): Promise<ImportOutcome> {
  const { version, newest } = saved
  const { code, name } = version
  const plain = { code, name: name.vi, reason: null, differences: [] }
  if (newest?.contentHash === hashOf(version))
    return { ...plain, outcome: 'UNCHANGED', number: newest.number }
  const { number } = await saveVersion(tx, saved)
  return { ...plain, outcome: newest ? 'NEW_VERSION' : 'CREATED', number }
}

function heldBack(newest: PublishedVersion, version: ProcedureVersion): ImportOutcome {
  const { effectiveFrom: _, source: __, ...ours } = newest.version
  return {
    outcome: 'HELD',
    code: version.code,
    name: version.name.vi,
    number: newest.number,
    reason: {
      vi: 'Tỉnh đã có phiên bản riêng; bản quốc gia được giữ lại để đối chiếu và quyết định.',
      en: 'The province has a version of its own; the national one is kept for comparison and decision.',
    },
    differences: differingParts(
      ours,
      version,
      (one, other) => contentHash(one) === contentHash(other),
    ),
  }
}

function refused(record: unknown, reason: ImportOutcome['reason']): ImportedRecord {
  const fields: Readonly<Record<string, unknown>> =
    typeof record === 'object' && record !== null ? { ...record } : {}
  const wordsOf = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    outcome: 'REFUSED',
    code: wordsOf(fields['code']),
    name: wordsOf(fields['name']),
    number: null,
    reason,
    differences: [],
    doubts: [],
  }
}
