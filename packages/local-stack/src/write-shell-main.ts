/**
 * Writes what a web server needs to serve the shell of an installation: `config.json`, and for each app a page with the
 * configuration and the app's preloads written in. Run after each release of a front end.
 * `REGULATION_PROFILE=… GATEWAY_URL=… node packages/local-stack/src/write-shell-main.ts /srv/motcua`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makePage } from './public-origin/page.ts'
import { readProviders, remotes, shellConfig } from './public-origin/shell-config.ts'
import { precompress } from './stack/precompress.ts'

const { GATEWAY_URL, REGULATION_PROFILE, FRONTENDS_FOLDER } = z
  .object({
    GATEWAY_URL: z.url(),
    REGULATION_PROFILE: z.string(),
    FRONTENDS_FOLDER: z.string().default('frontends'),
  })
  .parse(process.env)
const target = z.string({ error: 'name the folder to write to' }).parse(process.argv[2])

const config = shellConfig(REGULATION_PROFILE, await readProviders(GATEWAY_URL))
mkdirSync(join(target, 'pages'), { recursive: true })
writeFileSync(join(target, 'config.json'), JSON.stringify(config))
for (const { folder, basePath } of remotes)
  writeFileSync(
    join(target, 'pages', `${folder}.html`),
    makePage(FRONTENDS_FOLDER, basePath, config),
  )
await precompress(join(target, 'pages'))
