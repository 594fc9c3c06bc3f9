/** `npm start`: the whole system on this machine. `--reset` forgets what earlier runs kept. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ChildFailed } from './stack/child.ts'
import { readStackSettings } from './stack/settings.ts'
import { CannotStart, startStack, type StartedStack } from './stack/stack.ts'
import { welcome } from './stack/welcome.ts'

const say = (text: string) => console.log(text)
const state: { stack: StartedStack | undefined; stopping: boolean } = {
  stack: undefined,
  stopping: false,
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))

const dotenv = fileURLToPath(new URL('../../../.env', import.meta.url))
if (existsSync(dotenv)) process.loadEnvFile(dotenv)

try {
  const settings = readStackSettings(process.env)
  state.stack = startStack({ settings, say, reset: process.argv.includes('--reset') })
  say(welcome(await state.stack.ready))
  await state.stack.broken
} catch (error) {
  if (!state.stopping) {
    explain(error)
    stop(1)
  }
}

function stop(code: number): void {
  if (state.stopping) return
  state.stopping = true
  say('\nĐang dừng… · Stopping…')
  Promise.resolve(state.stack?.stop()).then(
    () => process.exit(code),
    (error: unknown) => {
      explain(error)
      process.exit(1)
    },
  )
}

function explain(error: unknown): void {
  if (error instanceof CannotStart) console.error(error.message)
  else if (error instanceof z.ZodError) console.error(z.prettifyError(error))
  else if (error instanceof ChildFailed) {
    const { name, lastLines, logFile } = error.child
    console.error(`\n${name} đã dừng · has stopped. ${logFile}:`)
    console.error(lastLines().join('\n'))
  } else console.error(error)
}
