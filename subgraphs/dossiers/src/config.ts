import { listProfiles } from '@motcua/regulation'
import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** Settings beside those of every subgraph. */
export const dossiersSettings = {
  REGULATION_PROFILE: z.enum(listProfiles() as [string, ...string[]]).default('dak-lak-2024'),
  PUBLIC_ORIGIN: z.url().describe('Address that people reach us by; stands in QR codes.'),
  FILES_FOLDER: z.string().describe('Folder of stored files.'),
  UPLOADS_FOLDER: z.string().describe('Folder of unfinished uploads.'),
  MAX_UPLOAD_BYTES: z.coerce.number().int().default(50_000_000),
  CLAMD_HOST: z.string().optional().describe('Scanner for malicious code; none where absent.'),
  CLAMD_PORT: z.coerce.number().int().default(3310),
  CERTIFICATES_FOLDER: z.string().describe("The agencies' signing certificates."),
  MAKE_CERTIFICATES: flag
    .default(false)
    .describe('Development: make a trial certificate for an agency that has none.'),
  PAYMENT_URL: z
    .url()
    .optional()
    .describe('Payment platform; nothing is paid online where absent.'),
  PAYMENT_MERCHANT: z.string().default('MOTCUA').describe('Our name at the payment platform.'),
  PAYMENT_SECRET: z.string().min(32).optional().describe('Shared with it; signs both ways.'),
  EVENTS_PROCEDURES_URL: z.string().describe('PostgreSQL URL of the procedures outbox.'),
  EVENTS_ACCOUNTS_URL: z.string().describe('PostgreSQL URL of the accounts outbox.'),
}

/** Settings of the dossiers service; the only reader of its environment. */
export function readDossiersConfig() {
  return readConfig({ ...subgraphSettings, ...dossiersSettings })
}
