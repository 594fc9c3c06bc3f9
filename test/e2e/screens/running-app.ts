import type { Page } from '@playwright/test'

/** What we use of the router in the page. */
interface Router {
  push(path: string): Promise<unknown>
  readonly currentRoute: { readonly value: { readonly name?: string } }
  getRoutes(): readonly { readonly name?: string; readonly children: readonly object[] }[]
}

/** Where Vue keeps the app that it has mounted. */
interface Mounted {
  readonly __vue_app__: {
    readonly config: { readonly globalProperties: { readonly $router: Router } }
  }
}

const mountedApp = '#app[data-v-app]'

/** Goes to a page as a link does, without loading everything anew; answers with the name of the route that is shown. */
export async function goWithin(page: Page, path: string): Promise<string> {
  return page.locator(mountedApp).evaluate(async (mounted, target) => {
    const { $router } = (mounted as unknown as Mounted).__vue_app__.config.globalProperties
    await $router.push(target)
    return $router.currentRoute.value.name ?? ''
  }, path)
}

/** The names of all pages of an app that is loaded. A page without a name is listed as what it is. */
export async function listRoutes(page: Page, app: string): Promise<readonly string[]> {
  const names = await page.locator(mountedApp).evaluate((mounted) => {
    const { $router } = (mounted as unknown as Mounted).__vue_app__.config.globalProperties
    return $router
      .getRoutes()
      .flatMap(({ name, children }) => (name && !children.length ? name : []))
  })
  return names.filter((name) => name.startsWith(`${app}.`))
}
