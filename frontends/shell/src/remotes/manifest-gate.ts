/** What the shell reads of a remote's `mf-manifest.json`. */
export interface RemoteManifest {
  readonly shared?: readonly { readonly name: string; readonly requiredVersion?: string }[]
  readonly custom?: { readonly contract?: number }
}

/** What the shell offers to remotes. */
export interface Offer {
  readonly contract: number
  readonly versions: Readonly<Record<string, string>>
  satisfies(version: string, range: string): boolean
}

/**
 * Why a remote cannot run in this shell, or undefined. The federation itself only warns about a shared version out of
 * range and runs the remote all the same.
 */
export function findMismatch(manifest: RemoteManifest, offer: Offer): string | undefined {
  const theirs = manifest.custom?.contract
  if (theirs !== offer.contract) return `contract ${theirs ?? 'none'}, not ${offer.contract}`

  const wrong = manifest.shared?.find(({ name, requiredVersion }) => {
    const version = offer.versions[name]
    if (!version || !requiredVersion) return !version
    return !offer.satisfies(version, requiredVersion)
  })
  return wrong && `${wrong.name} ${wrong.requiredVersion ?? ''}, not ${offer.versions[wrong.name]}`
}
