import { listProfiles, defaultProfileId } from '@motcua/regulation'
import { readConfig, subgraphSettings } from '@motcua/subgraph-kit'
import { z } from 'zod'

const person = z.object({ personId: z.uuid(), fullName: z.string() })

/** A made-up person who is entered in `accounts`. */
export type DemoPerson = z.infer<typeof person>

/** Settings of the demo feedback. */
export function readSeedSettings() {
  const { DATABASE_URL, TENANT_ID } = subgraphSettings
  return readConfig({
    ...{ DATABASE_URL, TENANT_ID },
    REGULATION_PROFILE: z.enum(listProfiles() as [string, ...string[]]).default(defaultProfileId),
    DEMO_APPLICANTS: z
      .string()
      .transform((text) => JSON.parse(text) as unknown)
      .pipe(z.array(person).min(1))
      .describe('Made-up people entered in accounts, as JSON.'),
  })
}
