import { z } from 'zod'

/** What kind of provider it is decides how its claims are read. */
export const providerKinds = ['LOCAL', 'VNEID', 'NATIONAL_PORTAL'] as const

const provider = z.object({
  /** As in the profile and in URLs, e.g. `vneid`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  issuer: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
  /** What people read on the button. */
  label: z.object({ vi: z.string(), en: z.string() }),
  kind: z.enum(providerKinds),
  /** How the client proves itself at the provider's token address. */
  tokenAuth: z.enum(['basic', 'post']).default('basic'),
  /** Space-separated scopes. */
  scope: z.string().default('openid profile'),
})

/** An OpenID Connect provider at which people sign in. */
export type Provider = Readonly<z.infer<typeof provider>>

/** The list of providers, as a setting holds it. */
export const providersFromJson = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON' })
      return z.NEVER
    }
  })
  .pipe(z.array(provider).min(1))
