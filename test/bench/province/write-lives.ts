import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { LivesPart } from './write-part.ts'

interface Lives {
  readonly url: string
  readonly profileId: string
  readonly dossiers: number
  readonly now: Date
}

/** More threads than this would have PostgreSQL wait for its disk. */
const MOST_PARTS = 4
/** Rows live shortly and are many: where there is room for them, the collector has little to do. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 }

/** Writes the lives of so many dossiers, spread over the year before now, by a thread for each core; answers how many acts that were. */
export async function writeLives(lives: Lives): Promise<number> {
  const parts = Math.min(MOST_PARTS, availableParallelism())
  const acts = await Promise.all(
    Array.from({ length: parts }, (_, part) => writeByThread({ ...lives, part, parts })),
  )
  return acts.reduce((sum, some) => sum + some, 0)
}

async function writeByThread(workerData: LivesPart & Lives): Promise<number> {
  const worker = new Worker(new URL('./lives-worker.ts', import.meta.url), {
    workerData,
    resourceLimits,
  })
  const [acts] = (await once(worker, 'message')) as [number]
  return acts
}
