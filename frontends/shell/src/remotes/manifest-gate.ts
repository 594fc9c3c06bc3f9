/** What the shell reads of a remote's `mf-manifest.json`. */
export interface RemoteManifest {
  /** Where the remote's entry lies, relative to the manifest. */
  readonly metaData: { readonly remoteEntry: { readonly path: string; readonly name: string } }
  readonly shared?: readonly { readonly name: string; readonly requiredVersion?: string }[]
  readonly custom?: {
    readonly contract?: number
    /** What it takes of each shared library, by the library's name. */
    readonly used?: Readonly<Record<string, readonly string[]>>
  }
}

/** What the shell offers to remotes. */
export interface Offer {
  readonly contract: number
  readonly versions: Readonly<Record<string, string>>
  /** The shared libraries, with what is lent of them. */
  readonly lent: Readonly<Record<string, object>>
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
  if (wrong)
    return `${wrong.name} ${wrong.requiredVersion ?? ''}, not ${offer.versions[wrong.name]}`

  const [missing] = Object.entries(manifest.custom?.used ?? {}).flatMap(([library, names]) =>
    names.filter((name) => !(name in (offer.lent[library] ?? {}))).map((name) => [library, name]),
  )
  return missing && `no ${missing[1]} of ${missing[0]} here`
}
