import { inject, onScopeDispose, type App, type InjectionKey, type Ref } from 'vue'
import type { Profile } from './profile.ts'
import type { Session } from './session.ts'

/** Something happened to the thing with this id. Says that, not what: whoever shows it reads it anew. */
export interface LiveEvent {
  /** What kind of thing, e.g. `dossier`, `notice`, `figures`. */
  readonly topic: string
  /** `*` after the connection was lost for a while: any of them may have changed. */
  readonly id: string
}

/** How serious a short message is. Errors stay until they are closed. */
export type AnnouncementTone = 'success' | 'info' | 'error'

/** What the shell lends to the apps it carries. */
export interface Shell {
  readonly session: Readonly<Ref<Session>>
  readonly profile: Profile
  /** Calls back on each event of a topic; gives back the way to stop. */
  listen(topic: string, callback: (event: LiveEvent) => void): () => void
  /** Shows a short message and reads it to screen readers. */
  announce(message: string, tone?: AnnouncementTone): void
  /** Sends the person to sign in and back to the page they are on. */
  signIn(): void
}

// A registered symbol: each app carries its own copy of this package and all must mean the same key.
const shellKey: InjectionKey<Shell> = Symbol.for('motcua.shell.1')

/** Lends the shell to all components of a Vue app: the shell does, and so do tests and apps run alone. */
export function provideShell(app: App, shell: Shell): void {
  app.provide(shellKey, shell)
}

function useShell(): Shell {
  const shell = inject(shellKey)
  if (!shell) throw new Error('No shell around this component: call provideShell first.')
  return shell
}

/** Who is signed in; changes when they sign out or in. */
export function useSession(): Readonly<Ref<Session>> {
  return useShell().session
}

/** What the regulation profile says to the front ends. */
export function useProfile(): Profile {
  return useShell().profile
}

/** Calls back when something of a topic changes, as long as the calling component lives. */
export function useLive(topic: string, callback: (event: LiveEvent) => void): void {
  onScopeDispose(useShell().listen(topic, callback))
}

/** A way to tell the person shortly what has happened. */
export function useAnnounce(): Shell['announce'] {
  const shell = useShell()
  return (message, tone) => shell.announce(message, tone)
}

/** A way to ask the person to sign in and come back. */
export function useSignIn(): Shell['signIn'] {
  const shell = useShell()
  return () => shell.signIn()
}
