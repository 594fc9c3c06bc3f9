import type { Profile } from '@motcua/regulation'
import type { OpenDatabase } from '@motcua/subgraph-kit'
import type { Sql } from 'postgres'
import { counters } from '../../../subgraphs/dossiers/src/store/tables.ts'
import { createClocks } from './clocks.ts'
import { createCopier, writeChunk, type Chunk } from './copy.ts'
import { createDice, createSkewedDraw } from './dice.ts'
import { liveLife } from './life.ts'
import { listOffers } from './offers.ts'
import { countPersons, personOf } from './persons.ts'
import { createLifeWriter } from './rows.ts'

/** Which lives are written: those of each so many-th agency. */
export interface LivesPart {
  readonly part: number
  readonly parts: number
  /** How many dossiers all parts have together. */
  readonly dossiers: number
  readonly now: Date
}

const DAY = 86_400_000
/** The province looks back on one year, whatever its size. */
const SPAN = 365 * DAY
const SEED = 20_261_122
const BATCH = 4_000
/** Batches that are written while the next is made. */
const AT_ONCE = 2

/**
 * Writes the lives of a part of the agencies; answers how many acts that were. Each life has dice of its own, so that it is the
 * same however many parts there are; the numbers that an agency gives are drawn by one part alone.
 */
export async function writeLivesOfPart(
  db: OpenDatabase,
  profile: Profile,
  { part, parts, dossiers, now }: LivesPart,
): Promise<number> {
  const offers = await listOffers(db)
  const drawOffer = createSkewedDraw(offers, 0.4)
  const own = new Set(offers.filter((_, index) => index % parts === part))
  const persons = countPersons(dossiers)
  const numbers = createNumbers()
  const writer = createLifeWriter()
  const tools = { profile, until: now, ...numbers, clockOf: createClocks(profile) }
  const writing = createWritingQueue(db.client)
  let [acts, lives] = [0, 0]

  for (let index = 0; index < dossiers; index += 1) {
    const dice = createDice(SEED + index * 2_654_435_761)
    const begun = new Date(now.getTime() - SPAN * (1 - (index + dice.next()) / dossiers))
    const offer = drawOffer(dice)
    if (!own.has(offer)) continue
    const applicant = personOf(dice.below(persons))
    const course = offer.drawCourse(dice)
    const life = liveLife({ ...tools, dice }, { offer, course, applicant, begun })
    acts += life.acts.length
    lives += 1
    writer.write(life, dice)
    if (lives % BATCH === 0) await writing.push(writer.take())
  }
  await writing.push(writer.take())
  await writing.end()
  await db.client.begin((tx) => writeChunk(tx, numbers.take()))
  return acts
}

/** Each batch in a transaction of its own; few at once, so that memory stays small. */
function createWritingQueue(client: Sql) {
  const underWay = new Set<Promise<void>>()

  async function write(chunks: readonly Chunk[]) {
    await client.begin(async (tx) => {
      await tx`set local synchronous_commit = off`
      for (const chunk of chunks) await writeChunk(tx, chunk)
    })
  }
  return {
    async push(chunks: readonly Chunk[]) {
      const written = write(chunks).finally(() => underWay.delete(written))
      underWay.add(written)
      if (underWay.size >= AT_ONCE) await Promise.race(underWay)
    },
    async end() {
      await Promise.all(underWay)
    },
  }
}

/** Numbers without gaps in each series, as the counter draws them, and where they stand at the end. */
function createNumbers() {
  const series = new Map<string, number>()
  return {
    nextNumber(agencyId: string, kind: 'DOSSIER' | 'RESULT', since: string): number {
      const key = `${agencyId} ${kind} ${since}`
      const next = (series.get(key) ?? 0) + 1
      series.set(key, next)
      return next
    },
    take(): Chunk {
      const copier = createCopier(counters, ['tenantId', 'agencyId', 'series', 'since', 'last'])
      for (const [key, last] of series) {
        const [agencyId = '', kind = '', since = ''] = key.split(' ')
        copier.add({ tenantId: 1, agencyId, series: kind, since, last })
      }
      return copier.take()
    },
  }
}
