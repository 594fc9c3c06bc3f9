/** The path to come back to after sign-in: of our own origin, or the first page. Never a way to somebody else's site. */
export function returnPath(asked: unknown, publicUrl: string): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, publicUrl))
    return '/'
  const url = new URL(asked, publicUrl)
  if (url.origin !== new URL(publicUrl).origin || url.pathname.startsWith('//')) return '/'
  // Back to the gateway's own routes would end nowhere, or sign in for ever.
  return url.pathname.startsWith('/auth/') ? '/' : url.pathname + url.search + url.hash
}
