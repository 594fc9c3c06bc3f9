import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { exportJWK } from 'jose'
import { z } from 'zod'

const shape = z.object({
  databasePassword: z.string(),
  oidcClientSecret: z.string(),
  vneidClientSecret: z.string(),
  smsPassword: z.string().default(newSecret),
  smsReportSecret: z.string().default(newSecret),
  paymentSecret: z.string().default(newSecret),
  cookieKey: z.string(),
  demoPassword: z.string(),
  identityPrivateKey: z.string(),
  identityPublicKey: z.string(),
  /** JSON Web Key Set with which local accounts sign. */
  jwks: z.string(),
})

/** Keys and secrets of one development machine. */
export type Secrets = Readonly<z.infer<typeof shape>>

/** The secrets in a file; made once, readable by their owner alone. */
export async function keepSecrets(file: string): Promise<Secrets> {
  if (existsSync(file)) return shape.parse(JSON.parse(readFileSync(file, 'utf8')))

  const secrets = await makeSecrets()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}

async function makeSecrets(): Promise<Secrets> {
  const identity = generateKeyPairSync('ed25519')
  const signing = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = await exportJWK(signing.privateKey)
  const keys = [{ ...jwk, use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }]
  return {
    databasePassword: newSecret(),
    oidcClientSecret: newSecret(),
    vneidClientSecret: newSecret(),
    smsPassword: newSecret(),
    smsReportSecret: newSecret(),
    paymentSecret: newSecret(),
    cookieKey: newSecret(),
    demoPassword: `Motcua-${randomBytes(4).toString('hex')}`,
    identityPrivateKey: identity.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    identityPublicKey: identity.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    jwks: JSON.stringify({ keys }),
  }
}

function newSecret(): string {
  return randomBytes(32).toString('hex')
}
