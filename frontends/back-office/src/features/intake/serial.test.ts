import { expect, test } from 'vitest'
import { createSerial } from './serial.ts'

test('tasks run one after another, after a failure too', async () => {
  const inTurn = createSerial()
  const order: string[] = []
  const { promise: held, resolve: goOn } = Promise.withResolvers<void>()
  const slow = inTurn(async () => {
    await held
    order.push('slow')
  })
  const broken = inTurn(() => Promise.reject(new Error('broken')))
  const quick = inTurn(async () => {
    order.push('quick')
  })

  goOn()
  await expect(broken).rejects.toThrow('broken')
  await Promise.all([slow, quick])
  expect(order).toEqual(['slow', 'quick'])
})
