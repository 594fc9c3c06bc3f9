import { shallowRef, type Ref } from 'vue'
import type { Router } from 'vue-router'

/** The page that could not be loaded, so that it can be tried again in its place. */
export interface PageFailures {
  /** Full path of the page; undefined while all is well. */
  readonly target: Readonly<Ref<string | undefined>>
  /** Tries the page again, without losing what else is on screen. */
  retry(): Promise<void>
}

/** Watches for pages whose code cannot be fetched: after a release, or with the network gone. */
export function watchPageFailures(router: Router): PageFailures {
  const target = shallowRef<string>()

  router.onError((error, to) => {
    console.error(error)
    target.value = to.fullPath
  })
  router.afterEach((_to, _from, failure) => {
    if (!failure) target.value = undefined
  })

  return {
    target,
    async retry() {
      // What fails again is told by onError.
      if (target.value) await router.replace(target.value).catch(() => undefined)
    },
  }
}
