import { signedOut, type Session } from '@motcua/app-contract'
import { shallowRef, type Ref } from 'vue'

/** Who is signed in, as the gateway tells. */
export interface SessionSource {
  readonly session: Readonly<Ref<Session>>
  /** Asks again: after a refused request, and when the page comes back into view. */
  refresh(): Promise<void>
  signOut(): Promise<void>
}

async function readSession(): Promise<Session> {
  const response = await fetch('/auth/session', { credentials: 'same-origin' })
  if (response.status !== 200) return signedOut
  return { ...signedOut, ...(await response.json()), signedIn: true }
}

/** Follows the session. While the gateway does not answer, what is known stays. */
export function createSessionSource(): SessionSource {
  const session = shallowRef<Session>(signedOut)

  async function refresh(): Promise<void> {
    const next = await readSession().catch(() => undefined)
    if (next && JSON.stringify(next) !== JSON.stringify(session.value)) session.value = next
  }

  async function signOut(): Promise<void> {
    const response = await fetch('/auth/sign-out', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    })
    if (!response.ok) throw new Error(`Not signed out: HTTP ${response.status}.`)
    // A new page forgets all that was read; the provider may want to end its own session first.
    const { redirectTo } = await response.json()
    location.assign(redirectTo ?? '/')
  }

  return { session, refresh, signOut }
}

/** Where the gateway begins to sign somebody in, to come back to a path of ours. */
export function signInAddress(provider: string, returnPath: string): string {
  return `/auth/sign-in?${new URLSearchParams({ provider, return: returnPath })}`
}

/** A path within this site, `/` for anything else: addresses of other sites must not slip in. */
export function safeReturnPath(path: unknown): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return '/'
  return new URL(path, location.origin).origin === location.origin ? path : '/'
}
