import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Database } from '@motcua/events'
import { stringify } from 'csv-stringify'
import type { FigureExport } from '../domain/figure-export.ts'
import { judgedAt } from '../domain/figures.ts'
import { listFactsBehind, type AfterFact, type FactBehind } from '../store/facts-behind.ts'

/** Dossiers read at once. */
const PAGE = 2_000

/** The columns of a file; nothing personal is among them. Times in ISO 8601. */
const columns = [
  'dossierId',
  'code',
  'procedureName',
  'agencyId',
  'state',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'settledAt',
] as const satisfies readonly (keyof FactBehind)[]

interface Writing {
  readonly folder: string
  readonly now: () => Date
  /** Told how many dossiers are written, page by page. */
  readonly onProgress: (rows: number) => Promise<void>
}

/** The file of an export in its folder. */
export function exportPath(folder: string, id: string): string {
  return join(folder, `${id}.csv`)
}

/** Writes the dossiers behind a figure into their file, whole or not at all. */
export async function writeExport(
  db: Database,
  asked: FigureExport,
  { folder, now, onProgress }: Writing,
): Promise<void> {
  const path = exportPath(folder, asked.id)
  const half = `${path}.part`
  await mkdir(folder, { recursive: true })
  try {
    const csv = stringify({ header: true, bom: true, columns: [...columns], cast: { date: iso } })
    await pipeline(rowsOf(db, asked, now(), onProgress), csv, createWriteStream(half))
    await rename(half, path)
  } finally {
    await rm(half, { force: true })
  }
}

const iso = (moment: Date) => moment.toISOString()

async function* rowsOf(
  db: Database,
  { figure, cut }: FigureExport,
  at: Date,
  onProgress: Writing['onProgress'],
): AsyncGenerator<FactBehind> {
  const question = { ...cut, ...judgedAt(cut.to, at) }
  let rows = 0
  for (let after: AfterFact | undefined, more = true; more;) {
    const page = await listFactsBehind(db, { figure, question }, { after, limit: PAGE })
    yield* page
    rows += page.length
    await onProgress(rows)
    const last = page.at(-1)
    after = last && { dueAt: last.dueAt?.toISOString() ?? null, dossierId: last.dossierId }
    more = page.length === PAGE
  }
}
