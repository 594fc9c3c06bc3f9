/** A thread that writes the lives of some agencies' dossiers. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadProfile } from '@motcua/regulation'
import { openDatabase } from '@motcua/subgraph-kit'
import { writeLivesOfPart, type LivesPart } from './write-part.ts'

const { url, profileId, ...part } = workerData as LivesPart & {
  readonly url: string
  readonly profileId: string
}
const db = openDatabase(url, { tenantId: 1, connections: 3 })
const acts = await writeLivesOfPart(db, loadProfile(profileId), part)
await db.close()
parentPort?.postMessage(acts)
