import { contract, type AppModule } from '@motcua/app-contract'
import { createInstance, satisfy } from '@module-federation/runtime'
import * as runtimeCore from '@module-federation/runtime/core'
import type { RemoteConfig } from '../config.ts'
import { lent } from '@motcua/app-contract/lent'
import { findMismatch, type RemoteManifest } from './manifest-gate.ts'

/** Milliseconds for a manifest, and for a remote altogether: the runtime itself would wait for ever. */
const MANIFEST_PATIENCE = 4_000
const REMOTE_PATIENCE = 10_000

// Remotes carry no runtime (`experiments.externalRuntime`): this is where they look for the host's.
Object.assign(globalThis, { _FEDERATION_RUNTIME_CORE: runtimeCore })

const host = createInstance({
  name: 'shell',
  remotes: [],
  shared: Object.fromEntries(
    Object.entries(lent).map(([name, library]) => {
      const version = __SHARED_VERSIONS__[name] ?? ''
      const shareConfig = { singleton: true, requiredVersion: `^${version}`, eager: true }
      return [name, { version, shareConfig, lib: () => library }]
    }),
  ),
})

/** Loads a remote's module; rejects when it is down, slow or does not fit. May be tried again. */
export async function loadModule(remote: RemoteConfig): Promise<AppModule> {
  const loaded = await Promise.race([load(remote), timeOut(remote.name)])
  if (!loaded) throw new Error(`${remote.name} exposes no module.`)
  return loaded.default
}

async function load({ name, entry }: RemoteConfig) {
  const { path, name: file } = (await readManifest(entry)).metaData.remoteEntry
  const registration = { name, entry: new URL(path + file, entry).href, type: 'module' } as const
  // With force the runtime forgets an earlier failure, and asks the server again.
  host.registerRemotes([registration], { force: true })
  return host.loadRemote<{ readonly default: AppModule }>(`${name}/module`)
}

/** Reads a remote's manifest with a time limit, and turns the remote away when it does not fit this shell. */
async function readManifest(url: string): Promise<RemoteManifest> {
  const response = await fetch(url, { signal: AbortSignal.timeout(MANIFEST_PATIENCE) })
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}.`)

  const manifest: RemoteManifest = await response.json()
  const versions = __SHARED_VERSIONS__
  const mismatch = findMismatch(manifest, { contract, versions, lent, satisfies: satisfy })
  if (mismatch) throw new Error(`${url} does not fit this shell: ${mismatch}.`)
  return manifest
}

function timeOut(name: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`${name} took too long.`)), REMOTE_PATIENCE)
  })
}
