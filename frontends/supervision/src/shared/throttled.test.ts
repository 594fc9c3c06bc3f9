import { expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { throttled } from './throttled.ts'

test('runs at once, then at most once a span, and not after the component is gone', () => {
  vi.useFakeTimers()
  const run = vi.fn()
  const scope = effectScope()
  const call = scope.run(() => throttled(run, 1000))

  call?.()
  call?.()
  call?.()
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(2)

  call?.()
  scope.stop()
  vi.advanceTimersByTime(5000)
  expect(run).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
