import { defineAppModule } from '@motcua/app-contract'
import { expect, test } from 'vitest'
import { remoteRoutes } from './remote-routes.ts'

const Page = { render: () => null }
const remote = {
  name: 'app',
  entry: '/r/app/mf-manifest.json',
  basePath: '',
  access: 'PUBLIC',
} as const
const messages = {
  vi: async () => ({ default: { title: 'Trang' } }),
  en: async () => ({ default: { title: 'Page' } }),
}

/** How the shell loads the one page of an app. */
function loaderOf(texts: { add(): Promise<void> }): () => Promise<unknown> {
  const module = defineAppModule({
    ...{ id: 'app', titleKey: 'app.title', access: 'PUBLIC', navigation: [], messages },
    routes: [{ path: '/trang', meta: { messages }, component: async () => ({ default: Page }) }],
  })
  const [page] = remoteRoutes(remote, module, texts).children ?? []
  expect(page?.path).toBe('trang')
  return page?.component as () => Promise<unknown>
}

test('a page is there when its own texts are', async () => {
  const arrivals: (() => void)[] = []
  const seen: unknown[] = []
  const add = () => new Promise<void>((resolve) => arrivals.push(resolve))

  const loading = loaderOf({ add })().then((page) => seen.push(page))
  await Promise.resolve()
  expect(seen).toEqual([])
  arrivals.forEach((arrive) => arrive())
  await loading
  expect(seen).toEqual([{ default: Page }])
})

test('a page whose texts fail to come can be asked for again', async () => {
  let tries = 0
  const add = async () => {
    tries += 1
    if (tries === 1) throw new TypeError('Failed to fetch')
  }
  const load = loaderOf({ add })

  await expect(load()).rejects.toThrow('Failed to fetch')
  expect(await load()).toEqual({ default: Page })
})
