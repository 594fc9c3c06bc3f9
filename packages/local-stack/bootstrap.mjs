/**
 * What `npm start` and `npm test` call on a machine with nothing but Node 20 and npm: brings the right Node and pnpm,
 * installs, and hands over. Plain JavaScript without a dependency: nothing is installed yet when it runs.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WANTED_NODE = 24
const WANTED_PNPM = '12.21.0'
const entries = { start: 'start.ts', test: 'test.ts', procedures: 'procedures.ts' }

const root = fileURLToPath(new URL('../..', import.meta.url))
const [command, ...rest] = process.argv.slice(2)
const environment = {
  ...process.env,
  APOLLO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
}

const entry = entries[command]
if (!entry) stop(`Dùng · Use: node packages/local-stack/bootstrap.mjs start|test|procedures`)
if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Cần Node 20 trở lên, đang có ${process.versions.node} · Node 20 or newer is needed`)

const tools = findTools() ?? fetchTools()
const path = [dirname(tools.node), ...(tools.path ?? [process.env.PATH])].join(':')
const child = { cwd: root, stdio: 'inherit', env: { ...environment, PATH: path } }

say('Cài đặt các gói phụ thuộc · Installing dependencies')
await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'])
await run(tools.node, [join(root, 'packages/local-stack/src', entry), ...rest])

/** Node and pnpm as they are, where they are new enough. */
function findTools() {
  if (Number(process.versions.node.split('.')[0]) < WANTED_NODE) return undefined
  const pnpm = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', env: environment })
  return pnpm.stdout?.startsWith('12.') ? { node: process.execPath } : undefined
}

/** Has npx fetch them, and asks where they lie: without npx in between, signals reach what they are meant for. */
function fetchTools() {
  say(`Lấy Node ${WANTED_NODE} và pnpm ${WANTED_PNPM} · Fetching Node and pnpm`)
  const ask = 'node -p "JSON.stringify({ node: process.execPath, path: [process.env.PATH] })"'
  const packages = ['-p', `node@${WANTED_NODE}`, '-p', `pnpm@${WANTED_PNPM}`]
  const asked = spawnSync('npx', ['-y', ...packages, '-c', ask], {
    cwd: dirname(root),
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = asked.stdout?.trim().split('\n').at(-1)
  if (asked.status !== 0 || !line)
    stop(
      'npx không lấy được Node và pnpm: hãy kiểm tra mạng · npx could not fetch them: is there a network?',
    )
  const found = JSON.parse(line)
  if (!existsSync(found.node)) stop(`Không thấy ${found.node} · not found`)
  return found
}

/** Runs to the end. Signals are passed on; whatever way it ends we end in. */
function run(program, parameters) {
  return new Promise((resolve) => {
    const running = spawn(program, parameters, child)
    const passOn = (signal) => running.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)

    running.once('error', (error) => stop(`${program}: ${error.message}`))
    running.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, passOn)
      if (code === 0) return resolve()
      process.exit(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

function say(text) {
  console.log(text)
}

function stop(text) {
  console.error(text)
  process.exit(1)
}
