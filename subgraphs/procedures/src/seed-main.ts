/** Enters the procedures that ship with the product into a migrated or empty database: `node src/seed-main.ts`. Run again it changes nothing. */
import { createOutboxHint } from '@motcua/events'
import { openCommandDatabase } from './command-database.ts'
import { seedContent } from './commands/seed-content.ts'
import { readCommandConfig } from './config.ts'
import { loadContent } from './content/load-content.ts'

const db = await openCommandDatabase(readCommandConfig())
const content = await loadContent()
const { created, kept } = await seedContent(
  { db, now: () => new Date(), published: createOutboxHint(db.client) },
  content.map(({ version }) => version),
)
console.log(`Seed of procedures: ${created} entered, ${kept} stood already.`)
await db.close()
