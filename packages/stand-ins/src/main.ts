/** Starts the stand-ins that the environment names: VNeID where VNEID_PORT is set, mail where MAIL_PORT is, SMS where SMS_PORT is, payment where PAYMENT_PORT is. */
import { z } from 'zod'
import { startMail, startPayment, startSms, startVneid, type Running } from './index.ts'

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
    SMS_PORT: port.describe('Port of the SMS gateway and its page; left out, it is not started.'),
    SMS_USER: z.string().default('motcua'),
    SMS_PASSWORD: z.string().min(16).optional(),
    SMS_REPORT_SECRET: z.string().min(32).optional().describe('Signs delivery reports.'),
    PAYMENT_PORT: port.describe('Port of the payment platform; left out, it is not started.'),
    PAYMENT_MERCHANT: z.string().default('MOTCUA'),
    PAYMENT_SECRET: z.string().min(32).optional().describe('Shared with the merchant.'),
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
if (settings.SMS_PORT !== undefined) {
  const { SMS_PORT, SMS_USER, SMS_PASSWORD, SMS_REPORT_SECRET } = settings
  if (!SMS_PASSWORD || !SMS_REPORT_SECRET)
    fail('SMS_PORT needs SMS_PASSWORD and SMS_REPORT_SECRET.')
  const access = { user: SMS_USER, password: SMS_PASSWORD, reportSecret: SMS_REPORT_SECRET }
  running.push(await startSms({ port: SMS_PORT, ...access }))
}
if (settings.PAYMENT_PORT !== undefined) {
  const { PAYMENT_PORT, PAYMENT_MERCHANT, PAYMENT_SECRET } = settings
  if (!PAYMENT_SECRET) fail('PAYMENT_PORT needs PAYMENT_SECRET.')
  const merchant = { merchant: PAYMENT_MERCHANT, secret: PAYMENT_SECRET }
  running.push(await startPayment({ port: PAYMENT_PORT, ...merchant }))
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
