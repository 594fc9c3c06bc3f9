import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useRetry } from './use-retry.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('tries again while stale and when the network is back, and no longer', async () => {
  const isStale = ref(false)
  const retry = vi.fn()
  const scope = effectScope()
  scope.run(() => useRetry(isStale, retry))

  vi.advanceTimersByTime(60_000)
  expect(retry).not.toHaveBeenCalled()

  isStale.value = true
  await nextTick()
  vi.advanceTimersByTime(30_000)
  window.dispatchEvent(new Event('online'))
  expect(retry).toHaveBeenCalledTimes(3)

  isStale.value = false
  await nextTick()
  vi.advanceTimersByTime(60_000)
  window.dispatchEvent(new Event('online'))
  expect(retry).toHaveBeenCalledTimes(3)

  isStale.value = true
  await nextTick()
  scope.stop()
  vi.advanceTimersByTime(60_000)
  expect(retry).toHaveBeenCalledTimes(3)
})
