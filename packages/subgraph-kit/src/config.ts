import { z } from 'zod'

/** Settings that every subgraph has. */
export const subgraphSettings = {
  PORT: z.coerce.number().int().describe('Port on the loopback interface.'),
  DATABASE_URL: z.string().describe("PostgreSQL URL of the subgraph's own database."),
  IDENTITY_PUBLIC_KEY: z.string().describe('Ed25519 public key (PEM) of the gateway.'),
  TENANT_ID: z.coerce.number().int().default(1).describe("Number of the province's installation."),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
}

/** Reads settings from the environment; where any is wrong it says all that is wrong, at once, and stops. */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<z.ZodObject<Shape>> {
  const parsed = z.object(shape).safeParse(environment)
  if (parsed.success) return parsed.data

  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  console.error(`Settings are wrong or missing:\n${faults.join('\n')}`)
  process.exit(1)
}
