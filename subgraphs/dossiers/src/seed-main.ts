/** Enters demo dossiers, once: a second run finds them there. Waits for the catalogue and the agencies to arrive. */
import { closeDocuments } from '@motcua/documents'
import { createOutboxHint } from '@motcua/events'
import { openFileStorage } from '@motcua/files'
import type { Identity } from '@motcua/identity'
import { loadProfile } from '@motcua/regulation'
import { openDatabase } from '@motcua/subgraph-kit'
import type { Context } from './context.ts'
import { createLoaders } from './loaders.ts'
import { openCertificateFolder } from './paperwork/certificates.ts'
import { createPaperwork } from './paperwork/paperwork.ts'
import { seedDossiers } from './seed/seed-dossiers.ts'
import { readSeedSettings } from './seed/seed-settings.ts'
import { hasDossiers } from './store/dossiers.ts'
import { listAllAgencies, listAllOfficers, listAllTerms } from './store/terms.ts'

const DEMO_DOSSIERS = 60
const PATIENCE_MS = 60_000

const config = readSeedSettings()
const db = openDatabase(config.DATABASE_URL, { tenantId: config.TENANT_ID, connections: 4 })
const profile = loadProfile(config.REGULATION_PROFILE)
const storage = await openFileStorage({ driver: 'FOLDER', folder: config.FILES_FOLDER })
const certificates = openCertificateFolder(config.CERTIFICATES_FOLDER, true)
const publicOrigin = config.PUBLIC_ORIGIN
const paperwork = createPaperwork({ storage, certificates, profile, publicOrigin })

if (await hasDossiers(db)) {
  console.log('Dossiers are there already: nothing entered.')
} else {
  await arrivals()
  const { DEMO_APPLICANTS: applicants } = config
  const demo = { db, storage, applicants, now: new Date(), count: DEMO_DOSSIERS, contextAt }
  console.log(`${await seedDossiers(demo)} demo dossiers entered.`)
}
await closeDocuments()
await db.close()

/** Resolves when what other subgraphs publish is here and no longer grows. */
async function arrivals(): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (let before = 0; Date.now() < end;) {
    const lists = [await listAllTerms(db), await listAllAgencies(db), await listAllOfficers(db)]
    const total = lists.reduce((sum, list) => sum + list.length, 0)
    if (total === before && lists.every((list) => list.length > 0)) return
    before = total
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
  throw new Error('The catalogue and the agencies did not arrive.')
}

function contextAt(identity: Identity, at: Date): Context {
  return {
    ...{ identity, db, profile, paperwork, language: 'vi', now: () => at },
    payment: { platform: null, publicOrigin },
    ...{ published: createOutboxHint(db.client), loaders: createLoaders(db) },
  }
}
