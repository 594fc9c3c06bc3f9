import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A process of the stack. */
export interface ChildSpec {
  readonly name: string
  /** File that Node runs, from the root of the workspace. */
  readonly file: string
  readonly environment: Readonly<Record<string, string>>
  /** Address that answers with 200 when it is ready. */
  readonly health?: string
}

/** A process of the stack that runs. */
export interface Child {
  readonly name: string
  /** Its process id; undefined where it could not be started. */
  readonly pid: number | undefined
  /** Its exit code; null where a signal ended it. */
  readonly exited: Promise<number | null>
  readonly isRunning: () => boolean
  /** File that takes all that it writes. */
  readonly logFile: string
  /** Last lines that it wrote. */
  readonly lastLines: () => readonly string[]
  /** Asks it to end and waits; kills it when it takes too long, in milliseconds. */
  stop(patience?: number): Promise<void>
}

interface Place {
  readonly root: string
  readonly logs: string
}

const KEPT_LINES = 25
/** What any program may need; all else is for those who need it. */
const passedOn = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'NODE_OPTIONS', 'NODE_ENV', 'USER']
const preload = fileURLToPath(new URL('../child-preload.mjs', import.meta.url))

/** Starts a process in a group of its own, so that Ctrl-C reaches us alone and we end things in order. */
export function startChild(spec: ChildSpec, { root, logs }: Place): Child {
  mkdirSync(logs, { recursive: true })
  const logFile = join(logs, `${spec.name}.log`)
  const log = createWriteStream(logFile, { flags: 'w' })
  const lines: string[] = []
  const child = spawn(process.execPath, ['--import', preload, join(root, spec.file)], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...ownEnvironment(),
      NODE_COMPILE_CACHE: join(logs, '../compile-cache'),
      ...spec.environment,
    },
  })
  const state = { running: true }

  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      log.write(chunk)
      lines.push(...chunk.toString().split('\n').filter(Boolean))
      lines.splice(0, lines.length - KEPT_LINES)
    })
  const exited = new Promise<number | null>((resolve) => {
    child.once('error', (error) => lines.push(error.message))
    child.once('close', (code) => {
      state.running = false
      log.end()
      resolve(code)
    })
  })

  return {
    name: spec.name,
    pid: child.pid,
    logFile,
    exited,
    isRunning: () => state.running,
    lastLines: () => lines,
    async stop(patience = 10_000) {
      if (!state.running) return
      child.kill('SIGTERM')
      const impatience = setTimeout(() => child.kill('SIGKILL'), patience)
      await exited
      clearTimeout(impatience)
    },
  }
}

/** Waits until a process answers that it is well; throws when it ends before, or takes longer than a minute. */
export async function waitUntilWell(
  child: Child,
  health: string,
  patience = 60_000,
): Promise<void> {
  const end = Date.now() + patience
  while (child.isRunning() && Date.now() < end) {
    const response = await fetch(health, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    )
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new ChildFailed(child)
}

/** Waits for a process that does one thing and ends; throws unless it ended well. */
export async function waitUntilDone(child: Child): Promise<void> {
  if ((await child.exited) !== 0) throw new ChildFailed(child)
}

/** A process ended, or did not become ready. */
export class ChildFailed extends Error {
  readonly child: Child

  constructor(child: Child) {
    super(`${child.name} did not start or has ended`)
    this.child = child
  }
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
