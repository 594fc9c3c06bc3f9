import { defineConfig } from 'vitest/config'

/** Test kind by suffix: `*.test.ts` needs nothing; `*.db.test.ts` and `*.api.test.ts` need a real PostgreSQL. */
const databaseTests = ['**/*.{db,api}.test.ts']
const sources = ['packages', 'subgraphs', 'gateway', 'test', 'frontends']

/**
 * Files of a worker share their modules: loading Apollo, PDF and Vue anew for each took more time than the tests. A test
 * that needs state of its own makes it.
 */
const isolate = false

/** Apollo Gateway would otherwise report to its makers. */
const env = { APOLLO_TELEMETRY_DISABLED: '1' }

export default defineConfig({
  test: {
    // Left to itself vitest keeps a core free: on two cores it would use one.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: sources.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [...databaseTests, '**/node_modules/**', 'packages/ui/**', 'frontends/**'],
          environment: 'node',
          isolate,
        },
      },
      {
        test: {
          name: 'database',
          env,
          include: sources.map((folder) => `${folder}/**/*.{db,api}.test.ts`),
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/testkit/src/start-postgres.ts'],
          isolate,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      'packages/ui/vitest.config.ts',
      'frontends/vitest.config.ts',
    ],
  },
})
