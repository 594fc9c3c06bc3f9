import type { AppModule } from '@motcua/app-contract'
import type { RouteRecordRaw } from 'vue-router'
import type { RemoteConfig } from '../config.ts'
import RemoteFrame from '../frame/RemoteFrame.vue'

/** All pages of a remote below its base path, inside the frame that keeps its faults to itself. */
export function remoteRoutes(remote: RemoteConfig, module: AppModule): RouteRecordRaw {
  return {
    path: remote.basePath || '/',
    component: RemoteFrame,
    meta: { remote: remote.name, access: module.access, titleKey: module.titleKey },
    // An absolute path would leave the base path.
    children: module.routes.map((route) => ({ ...route, path: route.path.replace(/^\//, '') })),
  }
}
