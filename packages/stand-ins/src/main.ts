/** Starts the stand-ins that the environment names: VNeID where VNEID_PORT is set, mail where MAIL_PORT is. */
import { z } from 'zod'
import { startMail, startVneid, type Running } from './index.ts'

const port = z.coerce.number().int().optional()
const parsed = z
  .object({
    VNEID_PORT: port.describe('Port of the VNeID stand-in; left out, it is not started.'),
    VNEID_ISSUER: z.url().optional().describe('Its issuer; http://localhost:<port> by default.'),
    VNEID_CLIENT_ID: z.string().default('motcua-gateway'),
    VNEID_CLIENT_SECRET: z.string().min(16).optional(),
    VNEID_REDIRECT_URI: z.string().optional().describe('Addresses of the gateway, by commas.'),
    MAIL_PORT: port.describe('Port of the page to read mail; left out, no mail stand-in.'),
    SMTP_PORT: port.describe('Port on which mail comes in.'),
  })
  .safeParse(process.env)

if (!parsed.success) {
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  console.error(`Settings are wrong or missing:\n${faults.join('\n')}`)
  process.exit(1)
}

const settings = parsed.data
const running: Running[] = []

if (settings.VNEID_PORT !== undefined) {
  const { VNEID_PORT, VNEID_ISSUER, VNEID_CLIENT_ID, VNEID_CLIENT_SECRET, VNEID_REDIRECT_URI } =
    settings
  if (!VNEID_CLIENT_SECRET || !VNEID_REDIRECT_URI)
    fail('VNEID_PORT needs VNEID_CLIENT_SECRET and VNEID_REDIRECT_URI.')
  const redirectUris = VNEID_REDIRECT_URI.split(',')
  const client = { id: VNEID_CLIENT_ID, secret: VNEID_CLIENT_SECRET, redirectUris }
  const issuer = VNEID_ISSUER && { issuer: VNEID_ISSUER }
  running.push(await startVneid({ port: VNEID_PORT, client, ...issuer }))
}
if (settings.MAIL_PORT !== undefined) {
  const { MAIL_PORT, SMTP_PORT } = settings
  if (SMTP_PORT === undefined) fail('MAIL_PORT needs SMTP_PORT.')
  running.push(await startMail({ port: MAIL_PORT, smtpPort: SMTP_PORT }))
}
for (const { url } of running) console.log(`Stand-in: ${url}`)

process.once('SIGTERM', stop)
process.once('SIGINT', stop)

function stop(): void {
  Promise.all(running.map((server) => server.stop())).then(
    () => process.exit(0),
    () => process.exit(1),
  )
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
