import type { AppModule } from '@motcua/app-contract'
import { shallowReactive } from 'vue'
import type { RemoteConfig } from '../config.ts'
import { loadModule } from './federation.ts'

/** Where a remote stands. */
export type RemoteState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly module: AppModule }
  | { readonly kind: 'failed' }

/** The remotes of the installation and how they stand. */
export interface Remotes {
  stateOf(remote: RemoteConfig): RemoteState
  /** Modules that are there, with their remotes, in the order of the configuration. */
  ready(): readonly { readonly remote: RemoteConfig; readonly module: AppModule }[]
  /** Loads a remote unless it is there; a second call while it loads waits for the first. Never rejects. */
  load(remote: RemoteConfig): Promise<RemoteState>
}

/** Keeps track of the remotes; `onReady` runs before a remote counts as ready. */
export function createRemotes(
  remotes: readonly RemoteConfig[],
  onReady: (remote: RemoteConfig, module: AppModule) => Promise<void>,
): Remotes {
  const states = shallowReactive(new Map<string, RemoteState>())
  const underWay = new Map<string, Promise<RemoteState>>()

  async function fetchModule(remote: RemoteConfig): Promise<RemoteState> {
    try {
      const module = await loadModule(remote)
      await onReady(remote, module)
      return { kind: 'ready', module }
    } catch (error) {
      console.error(error)
      return { kind: 'failed' }
    }
  }

  async function load(remote: RemoteConfig): Promise<RemoteState> {
    const state = states.get(remote.name)
    if (state?.kind === 'ready') return state
    const running = underWay.get(remote.name)
    if (running) return running

    states.set(remote.name, { kind: 'loading' })
    const loading = fetchModule(remote)
    underWay.set(remote.name, loading)
    const next = await loading
    underWay.delete(remote.name)
    states.set(remote.name, next)
    return next
  }

  return {
    load,
    stateOf: ({ name }) => states.get(name) ?? { kind: 'unknown' },
    ready: () =>
      remotes.flatMap((remote) => {
        const state = states.get(remote.name)
        return state?.kind === 'ready' ? [{ remote, module: state.module }] : []
      }),
  }
}
