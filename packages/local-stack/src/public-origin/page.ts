import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { remotes } from './shell-config.ts'

const manifest = z.object({
  metaData: z.object({ remoteEntry: z.object({ name: z.string(), path: z.string() }) }),
  exposes: z.array(
    z.object({
      assets: z.object({
        js: z.object({ sync: z.array(z.string()) }),
        css: z.object({ sync: z.array(z.string()) }),
      }),
    }),
  ),
})

type Remote = (typeof remotes)[number]

/** The remote whose pages a path belongs to: the longest base path that fits. */
export function remoteOf(path: string): Remote | undefined {
  return remotes
    .filter(({ basePath }) => {
      const base = basePath.replace(/\/$/, '')
      return path === base || path.startsWith(`${base}/`)
    })
    .toSorted((one, other) => other.basePath.length - one.basePath.length)[0]
}

/**
 * The shell's page for a path: with the configuration written into it and the files of the path's remote announced, so
 * that the browser fetches them while it still reads the shell (saves two round trips).
 */
export function makePage(folder: string, path: string, config: object): string {
  const page = readFileSync(join(folder, 'shell/dist/index.html'), 'utf8')
  const remote = remoteOf(path)
  const announced = remote ? announcements(folder, remote) : ''
  // In a data block only `<` could end the block early.
  const data = JSON.stringify(config).replaceAll('<', '\\u003c')
  const block = `<script type="application/json" id="config">${data}</script>`
  return page.replace('</head>', () => `${announced}${block}</head>`)
}

function announcements(folder: string, { folder: name }: Remote): string {
  const file = join(folder, name, 'dist/mf-manifest.json')
  if (!existsSync(file)) return ''
  const base = `/r/${name}/`
  const read = manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  const preload = `<link rel="preload" as="fetch" crossorigin href="${base}mf-manifest.json">`
  if (!read.success) return preload

  const { metaData, exposes } = read.data
  const entry = metaData.remoteEntry.path + metaData.remoteEntry.name
  const { js, css } = exposes[0]?.assets ?? { js: { sync: [] }, css: { sync: [] } }
  const modules = [...new Set([entry, ...js.sync])].map(
    (path) => `<link rel="modulepreload" crossorigin href="${base}${path}">`,
  )
  const styles = css.sync.map((path) => `<link rel="preload" as="style" href="${base}${path}">`)
  return [preload, ...modules, ...styles].join('')
}

/** Changes when any file changes that a page is made from. */
export function pageVersion(folder: string): string {
  const files = [
    'shell/dist/index.html',
    ...remotes.map(({ folder: name }) => `${name}/dist/mf-manifest.json`),
  ]
  return files
    .map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    .join()
}
