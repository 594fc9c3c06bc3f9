import {
  identityHeader,
  type Identity,
  type Membership,
  type Representation,
} from '@motcua/identity'
import type { Bilingual } from '@motcua/kernel'
import { request } from 'undici'
import { z } from 'zod'
import type { SignInRecord } from '../sessions/session.ts'
import type { TokenMint } from '../sessions/token-mint.ts'
import type { PersonClaims } from './claims.ts'

/** A person at the other end waits for the answer. */
const PATIENCE = 4_000

/** The gateway, when it acts for itself. */
const gatewayIdentity: Identity = {
  kind: 'SERVICE',
  personId: 'gateway',
  displayName: 'gateway',
  idNumber: null,
  memberships: [],
}

/** An agency's name and those of its units by id. */
export interface AgencyNames {
  readonly name: Bilingual
  readonly units: ReadonlyMap<string, Bilingual>
}

/** What the gateway asks of accounts, past the supergraph: these fields are hidden from everybody else. */
export interface AccountsClient {
  recordSignIn(provider: string, claims: PersonClaims): Promise<SignInRecord>
  refreshSignIn(personId: string): Promise<SignInRecord | null>
  /** Whom a program's client stands for; null when it no longer holds. */
  openApiAccess(clientId: string): Promise<SignInRecord | null>
  findAgencyNames(agencyId: string): Promise<AgencyNames | undefined>
}

const record = `personId displayName idNumber memberships { officerId agencyId unitId roles }
  representations { organisationId name taxCode }`
const recordText = `mutation RecordSignIn($input: RecordSignInInput!) { recordSignIn(input: $input) { ${record} } }`
const refreshText = `mutation RefreshSignIn($personId: ID!) { refreshSignIn(personId: $personId) { ${record} } }`
const accessText = `mutation OpenApiAccess($clientId: ID!) { openApiAccess(clientId: $clientId) { ${record} } }`
const agencyText =
  'query AgencyNames($id: ID!) { agency(id: $id) { name { vi en } units { id name { vi en } } } }'

const signInRecord = z.object({
  personId: z.string(),
  displayName: z.string(),
  idNumber: z.string().nullable(),
  memberships: z.array(z.custom<Membership>((value) => typeof value === 'object')),
  representations: z.array(z.custom<Representation>((value) => typeof value === 'object')),
})
const name = z
  .object({ vi: z.string(), en: z.string().nullish() })
  .transform(({ vi, en }) => ({ vi, en: en ?? vi }))
const agency = z
  .object({ name, units: z.array(z.object({ id: z.string(), name })) })
  .transform(({ name, units }) => ({
    name,
    units: new Map(units.map((unit) => [unit.id, unit.name])),
  }))

interface Failure {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Thrown where the person is known but must not come in. */
export class AccountSuspended extends Error {}

/** What forbids without naming a permission forbids the person; a permission would be ours, and a fault. */
function toError(field: string, { message, extensions }: Failure): Error {
  const isSuspended = extensions?.['code'] === 'FORBIDDEN' && !extensions['permission']
  const text = `accounts.${field}: ${message}`
  return isSuspended ? new AccountSuspended(text) : new Error(text)
}

/** A client of the accounts subgraph at its GraphQL address. */
export function createAccountsClient(url: string, mint: TokenMint): AccountsClient {
  async function ask<T>(field: string, query: string, variables: object, answer: z.ZodType<T>) {
    const response = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [identityHeader]: await mint('service', gatewayIdentity),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    const body = (await response.body.json()) as {
      data?: Record<string, unknown> | null
      errors?: readonly Failure[]
    }
    const [failure] = body.errors ?? []
    if (failure) throw toError(field, failure)
    return answer.parse(body.data?.[field])
  }

  return {
    recordSignIn: (provider, claims) =>
      ask('recordSignIn', recordText, { input: { provider, ...claims } }, signInRecord),
    refreshSignIn: (personId) =>
      ask('refreshSignIn', refreshText, { personId }, signInRecord.nullable()),
    openApiAccess: (clientId) =>
      ask('openApiAccess', accessText, { clientId }, signInRecord.nullable()),
    findAgencyNames: async (id) =>
      (await ask('agency', agencyText, { id }, agency.nullable())) ?? undefined,
  }
}
