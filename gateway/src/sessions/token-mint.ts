import type { Identity, TokenSigner } from '@motcua/identity'

/** How long a minted token is used, in milliseconds: half its life, so that it never expires under way. */
const KEPT = 30_000
const MOST = 20_000

/** Identity tokens by key, minted anew when half their minute is over. */
export type TokenMint = (key: string, identity: Identity) => Promise<string>

/** Mints identity tokens; signing costs more than the rest of a small request, so each serves for half a minute. */
export function createTokenMint(signer: TokenSigner, now: () => Date): TokenMint {
  const minted = new Map<string, { readonly token: Promise<string>; readonly until: number }>()

  return function mint(key, identity) {
    const at = now().getTime()
    const hit = minted.get(key)
    if (hit && hit.until > at) return hit.token

    if (minted.size > MOST) minted.clear()
    const token = signer.sign(identity)
    minted.set(key, { token, until: at + KEPT })
    return token
  }
}
