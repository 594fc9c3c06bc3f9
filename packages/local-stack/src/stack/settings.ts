import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)

/** Settings of the local stack. All can be left out. */
const shape = z.object({
  PUBLIC_PORT: port.default(3000),
  GATEWAY_PORT: port.default(4000),
  ACCOUNTS_PORT: port.default(4001),
  PROCEDURES_PORT: port.default(4002),
  DOSSIERS_PORT: port.default(4003),
  FEEDBACK_PORT: port.default(4004),
  REPORTING_PORT: port.default(4005),
  VNEID_PORT: port.default(4011),
  MAIL_PORT: port.default(4012),
  SMS_PORT: port.default(4013),
  PAYMENT_PORT: port.default(4014),
  SMTP_PORT: port.default(4025),
  POSTGRES_PORT: port.default(4032),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]*$/)
    .default('motcua_'),
  LOCAL_FOLDER: z.string().default('.local'),
  REGULATION_PROFILE: z.string().default('dak-lak-2024'),
  GRAPHQL_OPEN: z.enum(['true', 'false']).default('true'),
  RATE_PER_SECOND: z.string().optional(),
  RATE_BURST: z.string().optional(),
  GUESS_PER_MINUTE: z.string().optional(),
  GUESS_BURST: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Password of the demo accounts; made once where left out. */
  DEMO_PASSWORD: z.string().min(8).optional(),
  /** Made-up data: dossiers too, the province and its procedures, or nothing. */
  DEMO_DATA: z.enum(['DOSSIERS', 'PROVINCE', 'NONE']).default('DOSSIERS'),
  SKIP_FRONTENDS: z.enum(['true', 'false']).default('false'),
})

/** Settings of the local stack, with what follows from them. */
export type StackSettings = Omit<z.infer<typeof shape>, 'PUBLIC_URL'> & {
  readonly PUBLIC_URL: string
}

/** The port settings, by name. */
export type PortName = Extract<keyof StackSettings, `${string}_PORT`>

/** Reads the settings; answers all that is wrong with them. */
export function readStackSettings(environment: NodeJS.ProcessEnv): StackSettings {
  const settings = shape.parse(environment)
  return {
    ...settings,
    PUBLIC_URL: settings.PUBLIC_URL ?? `http://localhost:${settings.PUBLIC_PORT}`,
  }
}
