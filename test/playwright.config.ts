import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { defineConfig } from '@playwright/test'
import { e2eOrigin, e2eSettings, runningStack } from './e2e/settings.ts'

/** A Chromium of the system where there is one, else the one that npm brings. */
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const executablePath = installed ?? (await chromium.executablePath())
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '../.local/test-results/playwright.json' }]],
  use: {
    actionTimeout: 15_000,
    baseURL: e2eOrigin,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording everything takes time: asked for with E2E_TRACE=1, kept of what fails.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: installed
        ? quiet
        : [...chromium.args.filter((flag) => flag !== '--single-process'), ...quiet],
    },
  },
  ...(runningStack ? {} : { webServer: ownStack() }),
})

function ownStack() {
  return {
    command: 'node packages/local-stack/src/start.ts --reset',
    cwd: '..',
    url: `${e2eOrigin}/config.json`,
    env: e2eSettings,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
  }
}
