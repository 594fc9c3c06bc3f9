/** What the shell's pages may do: load from this origin, and nothing written into the page. */
export function securityHeaders(formTargets: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
    ['form-action', "'self'", ...formTargets].join(' '),
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  }
}

const hashed = /-[\w-]{8}\.[a-z0-9.]+$/i
const unhashed = /(^|\/)(index\.html|config\.json|mf-manifest\.json|layers\.css|favicon\.svg)$/

/** How long a file may be kept: for ever where its name changes with its content, else asked for each time. */
export function cacheControl(path: string): string {
  const isHashed = hashed.test(path) && !unhashed.test(path)
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}
