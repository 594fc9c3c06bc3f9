import { contract, type AppModule } from '@motcua/app-contract'
import {
  loadRemote,
  registerPlugins,
  registerRemotes,
  satisfy,
  type ModuleFederationRuntimePlugin,
} from '@module-federation/runtime'
import type { RemoteConfig } from '../config.ts'
import { findMismatch } from './manifest-gate.ts'

/** Milliseconds for a manifest, and for a remote altogether: the runtime itself would wait for ever. */
const MANIFEST_PATIENCE = 4_000
const REMOTE_PATIENCE = 10_000

/** Fetches manifests with a time limit and turns away remotes that do not fit this shell. */
const gate: ModuleFederationRuntimePlugin = {
  name: 'gate',
  async fetch(url, init) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(MANIFEST_PATIENCE) })
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}.`)

    const mismatch = findMismatch(await response.clone().json(), {
      contract,
      versions: __SHARED_VERSIONS__,
      satisfies: satisfy,
    })
    if (mismatch) throw new Error(`${url} does not fit this shell: ${mismatch}.`)
    return response
  },
}

/** Makes the remotes of the installation known. Nothing is loaded yet. */
export function registerInstallation(remotes: readonly RemoteConfig[]): void {
  registerPlugins([gate])
  registerRemotes(remotes.map(toRegistration))
}

/** Loads a remote's module; rejects when it is down, slow or does not fit. May be tried again. */
export async function loadModule(remote: RemoteConfig): Promise<AppModule> {
  try {
    const loaded = await Promise.race([
      loadRemote<{ readonly default: AppModule }>(`${remote.name}/module`),
      timeOut(remote.name),
    ])
    if (!loaded) throw new Error(`${remote.name} exposes no module.`)
    return loaded.default
  } catch (error) {
    // Forget what the runtime remembers of the failure, so that the next try asks the server again.
    registerRemotes([toRegistration(remote)], { force: true })
    throw error
  }
}

function toRegistration({ name, entry }: RemoteConfig) {
  return { name, entry, type: 'module' } as const
}

function timeOut(name: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`${name} took too long.`)), REMOTE_PATIENCE)
  })
}
