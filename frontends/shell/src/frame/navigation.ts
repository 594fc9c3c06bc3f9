import {
  holdsAny,
  mayEnter,
  type AppModule,
  type NavigationItem,
  type Session,
} from '@motcua/app-contract'
import type { RemoteConfig } from '../config.ts'

/** One link of the header. */
export interface NavigationLink {
  readonly labelKey: string
  readonly to: string
}

interface ReadyRemote {
  readonly remote: RemoteConfig
  readonly module: AppModule
}

/** The apps a person may enter, by name; none where there is but one. */
export function appLinks(
  ready: readonly ReadyRemote[],
  session: Session,
): readonly NavigationLink[] {
  const links = ready
    .filter(({ module }) => mayEnter(module.access, session))
    .map(({ remote, module }) => ({
      labelKey: module.titleKey,
      to: remote.basePath || '/',
    }))
  return links.length > 1 ? links : []
}

/** The pages of one app that its navigation names and the person may enter. */
export function pageLinks(
  current: ReadyRemote | undefined,
  session: Session,
): readonly NavigationLink[] {
  if (!current || !mayEnter(current.module.access, session)) return []
  return current.module.navigation
    .filter(
      ({ access, permissions }) => mayEnter(access, session) && holdsAny(permissions, session),
    )
    .map((item) => ({ labelKey: item.labelKey, to: pathOf(current.remote, item) }))
}

function pathOf({ basePath }: RemoteConfig, { to }: NavigationItem): string {
  return `${basePath}/${to.replace(/^\//, '')}`.replace(/(.)\/$/, '$1')
}
