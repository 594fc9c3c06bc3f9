import { createHash } from 'node:crypto'
import type { Identity } from '@motcua/identity'
import * as oidc from 'openid-client'
import type { AccountsClient } from '../sign-in/accounts-client.ts'
import type { ProviderDirectory } from '../sign-in/directory.ts'

/** How long an answer about a token is believed, in milliseconds: what is taken back closes within that. */
const BELIEVED = 30_000
const MOST = 5_000
const scope = 'analytics'

/** Finds whom a program's access token stands for; undefined for one that opens nothing. */
export type FindApiAccess = (token: string) => Promise<Identity | undefined>

interface ApiAccessOptions {
  readonly directory: ProviderDirectory
  readonly accounts: Pick<AccountsClient, 'openApiAccess'>
  readonly now: () => Date
}

/** Asks the provider of local accounts about access tokens (RFC 7662), and accounts whom their client stands for. */
export function createApiAccess({ directory, accounts, now }: ApiAccessOptions): FindApiAccess {
  const known = new Map<
    string,
    { readonly at: number; readonly found: ReturnType<FindApiAccess> }
  >()

  async function ask(token: string): Promise<Identity | undefined> {
    const provider = directory.all.find(({ kind }) => kind === 'LOCAL')
    if (!provider) return undefined
    const said = await oidc.tokenIntrospection(await directory.configure(provider), token)
    const isGood = said.active && said.scope?.split(' ').includes(scope)
    if (!isGood || !said.client_id) return undefined

    const record = await accounts.openApiAccess(said.client_id)
    return record ? { kind: 'PERSON', ...record } : undefined
  }

  return function findApiAccess(token) {
    const key = createHash('sha256').update(token).digest('base64url')
    const at = now().getTime()
    const hit = known.get(key)
    if (hit && at - hit.at < BELIEVED) return hit.found

    if (known.size > MOST) known.clear()
    const found = ask(token)
    known.set(key, { at, found })
    found.catch(() => known.delete(key))
    return found
  }
}
