import { federation } from '@module-federation/vite'
import vue from '@vitejs/plugin-vue'
import { readFileSync } from 'node:fs'
import { defineConfig, type UserConfigFnObject } from 'vite'
import { compiledTexts } from './compiled-texts.ts'
import { lentNames, type UsedNames } from './lent-names.ts'
import { wholeGraph } from './whole-graph.ts'

/** Version of the contract between shell and remotes; the shell compares it with its own before it loads a remote. */
const contract = 2

/** What shell and remotes have one copy of, the shell's, and the range that a remote can live with. */
const ranges = {
  vue: '^3.5.0',
  'vue-router': '^5.0.0',
  'vue-i18n': '^11.0.0',
  '@urql/vue': '^2.0.0',
} as const

/** What is left out of the libraries: nobody here uses it, and it weighs 15 KiB. */
const defines = {
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_I18N_LEGACY_API__: 'false',
  __VUE_I18N_FULL_INSTALL__: 'false',
  __INTLIFY_PROD_DEVTOOLS__: 'false',
}

/** What else the shell leaves out when built: texts come compiled, entries of remotes are found by its own gate. */
const builtShellDefines = {
  __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
  FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: 'true',
  ENV_TARGET: '"web"',
}

/** In development the rest of the site comes from the stack that runs beside (`npm start`). */
const servedElsewhere = '^/(graphql|auth|files|events|r/|config\\.json)'
const runningStack = {
  target: 'http://localhost:3000',
  changeOrigin: true,
  headers: { origin: 'http://localhost:3000' },
}

const output = { target: 'es2022', modulePreload: { polyfill: false } } as const

/** What several pages share goes together by who needs it, small pieces with their neighbours: few requests, little that is not used. */
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      // E-forms and their rules are heavy, and few pages need them: they stay by themselves.
      test: /\/(packages\/(ui\/src\/(?!e-form)|app-contract|graph-client|kernel)|frontends\/\w+\/src\/shared)/,
      minShareCount: 2,
      // Else the federation's own wrappers would come along, and run before what they wait for.
      includeDependenciesRecursively: false,
      entriesAware: true,
      entriesAwareMergeThreshold: 60_000,
    },
  ],
}

/** They change less often than the shell itself: whoever comes back has them already. */
const libraries = { name: 'libraries', test: /node_modules/ }

/** Without this what is shared would be named after everybody who shares it. */
function chunkFileNames({ name }: { readonly name: string }): string {
  return `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash].js`
}

/** Seconds for reading all modules: after the ten of the plugin a slow machine built apps with exports missing. */
const moduleParseTimeout = 600

interface Remote {
  /** Name in the federation, e.g. `back_office`. */
  readonly name: string
  /** Port of the development server. */
  readonly port: number
}

/** The whole Vite configuration of a remote: it exposes `src/module.ts` and nothing else. */
export function defineRemote({ name, port }: Remote): UserConfigFnObject {
  const used: UsedNames = {}
  return defineConfig(({ command }) => ({
    // Relative addresses: the same build runs under any path of any origin.
    base: command === 'build' ? './' : '/',
    define: defines,
    plugins: [
      vue({
        features: {
          // By path alone, two apps' `src/App.vue` would share one id and one app's styles reach the other.
          componentIdGenerator: (path, source, isProduction, hash) =>
            hash(`${name}:${path}${isProduction ? source : ''}`),
        },
      }),
      compiledTexts(),
      lentNames(used),
      federation({
        name,
        filename: 'remoteEntry-[hash].js',
        exposes: { './module': './src/module.ts' },
        shared: borrowed(command === 'build'),
        dts: false,
        dev: { remoteHmr: true },
        experiments: { externalRuntime: true },
        moduleParseTimeout,
        manifest: {
          additionalData: ({ stats }) => {
            stats['custom'] = { contract, used }
          },
        },
      }),
      wholeGraph('/src/module.ts'),
    ],
    server: { port, strictPort: true, origin: `http://localhost:${port}`, cors: true },
    // The federation makes the entry; Vite wants one all the same.
    build: {
      ...output,
      rolldownOptions: { input: 'src/module.ts', output: { codeSplitting, chunkFileNames } },
    },
  }))
}

/**
 * The whole Vite configuration of the shell: it names no remote, the list comes from `/config.json` at run time. It is
 * built as any page is and plays the host by the federation's own runtime (`src/remotes/federation.ts`): the plugin's
 * start of a host would cost 25 KiB and ten requests more.
 */
export function defineShell({ port }: { readonly port: number }): UserConfigFnObject {
  return defineConfig(({ command }) => ({
    define: {
      ...defines,
      ...(command === 'build' ? builtShellDefines : {}),
      __SHARED_VERSIONS__: JSON.stringify(installedVersions()),
    },
    plugins: [vue(), compiledTexts()],
    server: { port, strictPort: true, proxy: { [servedElsewhere]: runningStack } },
    build: {
      ...output,
      rolldownOptions: { output: { codeSplitting: { groups: [libraries] } } },
    },
  }))
}

/** Of its own the remote has none of them once built; in development it can be looked at without a shell. */
function borrowed(isBuild: boolean) {
  return Object.fromEntries(
    Object.entries(ranges).map(([name, requiredVersion]) => [
      name,
      { singleton: true, requiredVersion, ...(isBuild ? { import: false as const } : {}) },
    ]),
  )
}

/** The versions that the shell will lend, as installed. */
function installedVersions(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(ranges).map((name) => {
      const file = new URL(`./shell/node_modules/${name}/package.json`, import.meta.url)
      return [name, JSON.parse(readFileSync(file, 'utf8')).version]
    }),
  )
}
