import { mayEnter, type Access, type Messages, type Session } from '@motcua/app-contract'
import type { Ref } from 'vue'
import { createRouter, createWebHistory, type RouteLocation, type Router } from 'vue-router'
import { remoteOf, type RemoteConfig } from '../config.ts'
import MissingPage from '../pages/MissingPage.vue'
import SignInPage from '../pages/SignInPage.vue'
import type { Remotes } from '../remotes/use-remotes.ts'
import { SIGN_IN_PATH } from './sign-in-path.ts'

declare module 'vue-router' {
  interface RouteMeta {
    titleKey?: string
    access?: Access
    /** Name of the remote that the page belongs to. */
    remote?: string
    /** Texts of the page itself, loaded with it. */
    messages?: Messages
  }
}

/** What routing depends on. */
export interface RoutingOptions {
  readonly remotes: readonly RemoteConfig[]
  readonly loader: Remotes
  readonly session: Readonly<Ref<Session>>
}

/** The router: pages of the shell, and those of each remote from its first visit on. */
export function createShellRouter({ remotes, loader, session }: RoutingOptions): Router {
  const router = createRouter({
    history: createWebHistory(),
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
    routes: [
      {
        path: SIGN_IN_PATH,
        name: 'shell.sign-in',
        component: SignInPage,
        meta: { titleKey: 'shell.signIn.title' },
      },
      {
        path: '/:path(.*)*',
        name: 'shell.missing',
        component: MissingPage,
        meta: { titleKey: 'shell.missing.title' },
      },
    ],
  })

  router.beforeEach(async (to) => {
    const fault = to.query['sign-in']
    if (fault) return { path: SIGN_IN_PATH, query: { fault }, replace: true }
    if (to.name !== 'shell.missing') return true

    const remote = remoteOf(remotes, to.path)
    if (!remote || loader.stateOf(remote).kind === 'ready') return true
    const { kind } = await loader.load(remote)
    // The path as a string: with `replace` a push would overwrite the entry before it and break Back.
    return kind === 'ready' ? to.fullPath : true
  })
  router.beforeEach((to) => askToSignIn(to, session.value))
  return router
}

function askToSignIn(to: RouteLocation, session: Session) {
  if (session.signedIn || mayEnter(to.meta.access ?? 'PUBLIC', session)) return true
  return { path: SIGN_IN_PATH, query: { return: to.fullPath } }
}
