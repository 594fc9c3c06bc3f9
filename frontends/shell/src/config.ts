import type { Access, Profile } from '@motcua/app-contract'

/** One micro-frontend as the installation lists it. */
export interface RemoteConfig {
  /** Name in the federation. */
  readonly name: string
  /** Address of its `mf-manifest.json`, absolute or on this origin. */
  readonly entry: string
  /** Where its pages lie, e.g. `/can-bo`. */
  readonly basePath: string
  /** Who is shown its navigation before they come near it. */
  readonly access: Access
}

/** What an installation tells the shell. */
export interface ShellConfig {
  readonly apiUrl: string
  readonly remotes: readonly RemoteConfig[]
  readonly profile: Profile
}

type RawRemote = Omit<RemoteConfig, 'access'> & { readonly access?: Access }
type RawConfig = Omit<ShellConfig, 'remotes'> & { readonly remotes: readonly RawRemote[] }

/** Reads the installation's configuration: the one written into the page, else `/config.json`. */
export async function loadConfig(): Promise<ShellConfig> {
  const inlined = document.getElementById('config')?.textContent
  const raw: RawConfig = inlined ? JSON.parse(inlined) : await fetchConfig()
  return { ...raw, remotes: raw.remotes.map(toRemote) }
}

async function fetchConfig(): Promise<RawConfig> {
  const response = await fetch('/config.json', { signal: AbortSignal.timeout(10_000) })
  if (!response.ok) throw new Error(`No configuration: HTTP ${response.status}.`)
  return response.json()
}

function toRemote(remote: RawRemote): RemoteConfig {
  const basePath = remote.basePath.replace(/\/$/, '')
  // What lies at the root is for everybody; the other apps are the officers'.
  const access = remote.access ?? (basePath === '' ? 'PUBLIC' : 'OFFICER')
  return { ...remote, basePath, access, entry: new URL(remote.entry, location.origin).href }
}

/** The remote whose pages a path belongs to. */
export function remoteOf(remotes: readonly RemoteConfig[], path: string): RemoteConfig | undefined {
  return remotes
    .filter(({ basePath }) => path === basePath || path.startsWith(`${basePath}/`))
    .toSorted((one, other) => other.basePath.length - one.basePath.length)[0]
}
