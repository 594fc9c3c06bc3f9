import { inject, type InjectionKey } from 'vue'
import type { Announcements } from './announcements/announcements.ts'
import type { ShellConfig } from './config.ts'
import type { Texts } from './language/language.ts'
import type { Remotes } from './remotes/use-remotes.ts'
import type { PageFailures } from './routing/page-failures.ts'
import type { SessionSource } from './session/session-source.ts'

/** What the parts of the shell itself share. */
export interface ShellContext {
  readonly config: ShellConfig
  readonly texts: Texts
  readonly remotes: Remotes
  readonly sessions: SessionSource
  readonly announcements: Announcements
  readonly pageFailures: PageFailures
}

/** Key of the context; stays within the shell. */
export const shellContextKey: InjectionKey<ShellContext> = Symbol('shell-context')

/** The context of the shell's own components. */
export function useShellContext(): ShellContext {
  const context = inject(shellContextKey)
  if (!context) throw new Error('Only the shell itself has this.')
  return context
}
