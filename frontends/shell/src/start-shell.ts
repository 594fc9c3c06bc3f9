import { mayEnter, provideShell } from '@motcua/app-contract'
import { createGraphClient } from '@motcua/graph-client'
import urql from '@urql/vue'
import { createApp, watch } from 'vue'
import { createAnnouncements } from './announcements/announcements.ts'
import { remoteOf, type ShellConfig } from './config.ts'
import AppFrame from './frame/AppFrame.vue'
import type { Texts } from './language/language.ts'
import { createLiveEvents } from './live/live-events.ts'
import { createRemotes, type Remotes } from './remotes/use-remotes.ts'
import { watchPageFailures } from './routing/page-failures.ts'
import { remoteRoutes } from './routing/remote-routes.ts'
import { createShellRouter } from './routing/router.ts'
import { SIGN_IN_PATH } from './routing/sign-in-path.ts'
import { createSessionSource } from './session/session-source.ts'
import { shellContextKey } from './shell-context.ts'

/** Puts the shell together and shows it; the remotes follow one by one. */
export async function startShell(config: ShellConfig, texts: Texts): Promise<void> {
  const sessions = createSessionSource()
  const announcements = createAnnouncements()
  const live = createLiveEvents('/events')
  const loader: Remotes = createRemotes(config.remotes, async (remote, module) => {
    await texts.add(module.id, module.messages)
    router.addRoute(remoteRoutes(remote, module, texts))
  })
  const router = createShellRouter({
    remotes: config.remotes,
    loader,
    session: sessions.session,
  })
  const client = createGraphClient({
    url: config.apiUrl,
    locale: () => texts.i18n.global.locale.value,
    onSignedOut: () => void sessions.refresh(),
  })

  // The manifest of the first page's app travels while the session is asked for.
  const first = remoteOf(config.remotes, location.pathname)
  if (first) void loader.load(first)
  await Promise.all([sessions.refresh(), beginTexts(texts)])

  const app = createApp(AppFrame)
  app.use(texts.i18n).use(router).use(urql, client)
  app.provide(shellContextKey, {
    config,
    texts,
    remotes: loader,
    sessions,
    announcements,
    pageFailures: watchPageFailures(router),
  })
  provideShell(app, {
    session: sessions.session,
    profile: config.profile,
    listen: live.listen,
    announce: announcements.announce,
    signIn: () =>
      void router.push({
        path: SIGN_IN_PATH,
        query: { return: router.currentRoute.value.fullPath },
      }),
  })
  app.mount('#app')

  watch(sessions.session, ({ signedIn }) => live.setSignedIn(signedIn), { immediate: true })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sessions.refresh()
  })
  await router.isReady().catch(() => undefined)
  loadTheRest(config, loader, sessions)
}

/** Without the texts of another language the page speaks Vietnamese. */
async function beginTexts(texts: Texts): Promise<void> {
  try {
    await texts.begin()
  } catch (error) {
    console.error(error)
  }
}

/** Brings in the other apps that the person may enter: their names stand in the navigation. */
function loadTheRest(
  config: ShellConfig,
  loader: Remotes,
  { session }: ReturnType<typeof createSessionSource>,
): void {
  watch(
    session,
    (now) => {
      const others = config.remotes.filter(
        (remote) => mayEnter(remote.access, now) && loader.stateOf(remote).kind === 'unknown',
      )
      for (const remote of others) void loader.load(remote)
    },
    { immediate: true },
  )
}
