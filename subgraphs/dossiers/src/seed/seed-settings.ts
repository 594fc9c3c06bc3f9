import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'
import { dossiersSettings } from '../config.ts'

const applicant = z.object({ personId: z.uuid(), fullName: z.string(), idNumber: z.string() })

/** A made-up applicant who is entered in `accounts`. */
export type DemoApplicant = z.infer<typeof applicant>

/** Settings of the demo dossiers. */
export function readSeedSettings() {
  const { REGULATION_PROFILE, PUBLIC_ORIGIN } = dossiersSettings
  const { FILES_FOLDER, CERTIFICATES_FOLDER } = dossiersSettings
  const { DATABASE_URL, TENANT_ID } = subgraphSettings
  return readConfig({
    ...{ DATABASE_URL, TENANT_ID, REGULATION_PROFILE, PUBLIC_ORIGIN },
    ...{ FILES_FOLDER, CERTIFICATES_FOLDER },
    DEMO_APPLICANTS: z
      .string()
      .transform((text) => JSON.parse(text) as unknown)
      .pipe(z.array(applicant).min(1))
      .describe('Made-up applicants entered in accounts, as JSON.'),
  })
}
