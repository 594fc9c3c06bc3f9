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

interface Lives {
  readonly db: OpenDatabase
  readonly profile: Profile
  readonly dossiers: number
  readonly now: Date
  readonly say: (text: string) => void
}

const DAY = 86_400_000
/** The province looks back on one year, whatever its size. */
const SPAN = 365 * DAY
const BATCH = 4_000
/** Batches that are written while the next is made. */
const AT_ONCE = 2

/** Writes the lives of so many dossiers, spread over the year before now; answers how many acts that were. */
export async function writeLives({ db, profile, dossiers, now, say }: Lives): Promise<number> {
  const dice = createDice(20_261_122)
  const offers = await listOffers(db)
  const drawOffer = createSkewedDraw(offers, 0.4)
  const persons = countPersons(dossiers)
  const numbers = createNumbers()
  const writer = createLifeWriter(dice)
  const tools = { dice, profile, until: now, ...numbers, clockOf: createClocks(profile) }
  const writing = createWritingQueue(db.client)
  let acts = 0

  for (let index = 0; index < dossiers; index += 1) {
    const begun = new Date(now.getTime() - SPAN * (1 - (index + dice.next()) / dossiers))
    const offer = drawOffer(dice)
    const applicant = personOf(dice.below(persons))
    const life = liveLife(tools, { offer, course: offer.drawCourse(dice), applicant, begun })
    acts += life.acts.length
    writer.write(life)
    if ((index + 1) % BATCH === 0) await writing.push(writer.take())
    if ((index + 1) % 100_000 === 0) say(`${index + 1} dossiers`)
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
