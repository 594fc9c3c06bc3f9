import type { CookieSerializeOptions } from '@fastify/cookie'

/** Names of our cookies; over HTTPS the prefix binds them to this host. */
export function cookieNames(secure: boolean) {
  const prefix = secure ? '__Host-' : ''
  return { session: `${prefix}motcua_session`, browser: `${prefix}motcua_browser` }
}

/** Attributes of our cookies: out of reach of scripts, not sent with other sites' posts. */
export function cookieOptions(secure: boolean): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' }
}
