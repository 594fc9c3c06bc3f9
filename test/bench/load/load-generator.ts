import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measured } from './measure.ts'

/** What the load is to do: a scenario by users who never rest, or by arrivals. */
export interface LoadOrder {
  readonly scenario: string
  readonly key: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly users?: number
  readonly perSecond?: number
  readonly milliseconds: number
}

/** The process that makes the load. */
export interface LoadGenerator {
  readonly pid: number
  run(order: LoadOrder): Promise<Measured>
  stop(): void
}

interface Answer {
  readonly id: number
  readonly measured?: Measured
  readonly error?: string
}

/** Starts the process that makes the load. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(fileURLToPath(new URL('load-main.ts', import.meta.url)), {
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  child.on('message', (message) => {
    const answer = message as Answer
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  child.on('exit', (code) => {
    for (const [id, settle] of waiting) settle({ id, error: `The load generator ended: ${code}.` })
  })

  return {
    pid: child.pid ?? 0,
    async run(order) {
      const id = ++last
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve)
        child.send({ id, ...order })
      })
      if (!answer.measured) throw new Error(answer.error ?? 'The load generator did not answer.')
      return answer.measured
    },
    stop: () => {
      if (child.connected) child.disconnect()
    },
  }
}
