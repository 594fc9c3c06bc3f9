import { expect, test } from 'vitest'
import { effectScope } from 'vue'
import { useTurns, type Turns } from './turns.ts'

function turnsIn(): Turns {
  const turns = effectScope().run(useTurns)
  if (!turns) throw new Error('The scope has ended.')
  return turns
}

test('jobs follow one another', async () => {
  const turns = turnsIn()
  const done: string[] = []
  const { promise: held, resolve: goOn } = Promise.withResolvers<void>()
  const slow = turns.take(async () => {
    await held
    done.push('slow')
  })
  const quick = turns.take(async () => void done.push('quick'))
  expect(turns.busy.value).toBe(true)
  goOn()
  await Promise.all([slow, quick])
  expect(done).toEqual(['slow', 'quick'])
  expect(turns.busy.value).toBe(false)
})

test('after a restart earlier jobs are no longer wanted, and later ones do not wait for them', async () => {
  const turns = turnsIn()
  const wanted: boolean[] = []
  let goOn = () => {}
  const old = turns.take(async (isWanted) => {
    await new Promise<void>((resolve) => (goOn = resolve))
    wanted.push(isWanted())
  })
  await Promise.resolve()
  turns.restart()
  await turns.take(async (isWanted) => void wanted.push(isWanted()))
  goOn()
  await old
  expect(wanted).toEqual([true, false])
  expect(turns.busy.value).toBe(false)
})
