import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createOutboxHint } from '@motcua/events'
import { importFile } from './cli/import-file.ts'
import { loadProfile } from '@motcua/regulation'
import { openCommandDatabase } from './command-database.ts'
import { readCommandConfig } from './config.ts'

const usage = `Usage:
  procedures import FILE [--json] [--national-wins]
      takes over records of the National Portal (JSON lines, or a JSON array)

      --json           machine-readable report
      --national-wins   replace our own versions instead of holding the record against them

Settings: DATABASE_URL, TENANT_ID (default 1), REGULATION_PROFILE (whose province it is)`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    'national-wins': { type: 'boolean', default: false },
  },
})
const [command, file] = positionals

if (command === 'import' && file) process.exitCode = await importFrom(file)
else {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

async function importFrom(path: string): Promise<number> {
  const config = readCommandConfig()
  const { province } = loadProfile(config.REGULATION_PROFILE)
  const db = await openCommandDatabase(config)
  try {
    return await importFile(
      { db, now: () => new Date(), published: createOutboxHint(db.client) },
      {
        path: resolve(config.INIT_CWD, path),
        asJson: values.json,
        options: { province: province.name.vi, nationalWins: values['national-wins'] },
        write: (text) => process.stdout.write(text),
      },
    )
  } finally {
    await db.close()
  }
}
