import { expect, test } from 'vitest'
import { createSerial } from './serial.ts'

test('tasks run one after another, after a failure too', async () => {
  const inTurn = createSerial()
  const order: string[] = []
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    order.push('slow')
  })
  const broken = inTurn(() => Promise.reject(new Error('broken')))
  const quick = inTurn(async () => {
    order.push('quick')
  })

  await expect(broken).rejects.toThrow('broken')
  await Promise.all([slow, quick])
  expect(order).toEqual(['slow', 'quick'])
})
