import type { AppModule } from '@motcua/app-contract'
import type { RouteRecordRaw } from 'vue-router'
import type { RemoteConfig } from '../config.ts'
import RemoteFrame from '../frame/RemoteFrame.vue'
import type { Texts } from '../language/language.ts'

/** All pages of a remote below its base path, inside the frame that keeps its faults to itself. */
export function remoteRoutes(
  remote: RemoteConfig,
  module: AppModule,
  texts: Pick<Texts, 'add'>,
): RouteRecordRaw {
  return {
    path: remote.basePath || '/',
    component: RemoteFrame,
    meta: { remote: remote.name, access: module.access, titleKey: module.titleKey },
    children: module.routes.map((route) => ({
      ...withTexts(route, module.id, texts),
      // An absolute path would leave the base path.
      path: route.path.replace(/^\//, ''),
    })),
  }
}

/** The texts of a page travel beside its code, and are there before it is shown. */
function withTexts(route: RouteRecordRaw, id: string, texts: Pick<Texts, 'add'>): RouteRecordRaw {
  const { component, meta } = route
  const messages = meta?.messages
  if (!messages || typeof component !== 'function') return route

  const load = component as () => Promise<unknown>
  const loadBoth = async () => (await Promise.all([load(), texts.add(id, messages)]))[0]
  return { ...route, component: loadBoth } as RouteRecordRaw
}
