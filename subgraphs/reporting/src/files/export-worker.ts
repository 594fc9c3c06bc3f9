import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@motcua/events'
import { exportKeptMs } from '../domain/figure-export.ts'
import {
  forgetExportsBefore,
  markBroken,
  markDone,
  markProgress,
  takeNextExport,
} from '../store/figure-exports.ts'
import { exportPath, writeExport } from './write-export.ts'

interface WorkerOptions {
  readonly db: Database
  /** Where files are kept. */
  readonly folder: string
  readonly now: () => Date
  readonly onError: (error: unknown) => void
}

/** How long a writer may be silent before another takes over, in milliseconds. */
const HELD = 60_000
/** After a failure it is tried again this much later. */
const AGAIN = 5_000
/** How often it is looked for work. */
const LOOK = 1_000

/** Writes the exports that are asked for, one after another, until it is stopped. Any number of processes may do so. */
export function startExportWorker(options: WorkerOptions): { stop(): Promise<void> } {
  const stopping = new AbortController()

  async function work() {
    while (!stopping.signal.aborted) {
      const isBusy = await writeNextExport(options).catch((error: unknown) => {
        options.onError(error)
        return false
      })
      if (!isBusy) await wait(LOOK, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const working = work()
  return {
    async stop() {
      stopping.abort()
      await working
    },
  }
}

/** Writes the next export, if one waits; answers whether there was one. Throws away what is past its time else. */
export async function writeNextExport(options: WorkerOptions): Promise<boolean> {
  const { db, folder, now, onError } = options
  const later = (ms: number) => new Date(now().getTime() + ms)
  const next = await takeNextExport(db, now(), later(HELD))
  if (!next) {
    await forgetOld(options)
    return false
  }

  const { id } = next
  try {
    const onProgress = (rows: number) => markProgress(db, id, { rows, heldUntil: later(HELD) })
    await writeExport(db, next, { folder, now, onProgress })
    await markDone(db, id, now())
  } catch (error) {
    onError(error)
    await markBroken(db, next, { at: now(), againAt: later(AGAIN) })
  }
  return true
}

async function forgetOld({ db, folder, now }: WorkerOptions): Promise<void> {
  const gone = await forgetExportsBefore(db, new Date(now().getTime() - exportKeptMs))
  await Promise.all(gone.map((id) => rm(exportPath(folder, id), { force: true })))
}
