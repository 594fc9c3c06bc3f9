import { z } from 'zod'

const list = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .default([])

const shape = z.object({
  PORT: z.coerce.number().int(),
  PUBLIC_URL: z.url().describe('Origin as browsers see it.'),
  GATEWAY_URL: z.url().describe('Where /graphql, /auth, /files and /events are served.'),
  ACCOUNTS_ORIGIN: z.url().describe('Where /oidc is served.'),
  DOSSIERS_ORIGIN: z.url().describe('Where /payments is served.'),
  REGULATION_PROFILE: z.string().describe('Profile that the front ends are told of.'),
  FORM_TARGETS: list.describe('Origins that forms may lead to: the sign-in providers.'),
  FRONTENDS_FOLDER: z.string().default('frontends'),
})

/** Settings of the public origin. */
export type OriginSettings = Readonly<z.infer<typeof shape>>

/** Reads them; throws naming all that is wrong. */
export function readOriginSettings(environment: NodeJS.ProcessEnv): OriginSettings {
  return shape.parse(environment)
}
