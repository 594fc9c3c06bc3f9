import type { AddressedHint } from './audience.ts'

/** Read models lag a little behind the log, and a figure changes with every act: one hint after the rush is enough. */
const FIGURES_WAIT = 1_500

/** Passes hints on at once, but those of figures once for each agency and a second and a half. */
export function createHintPacer(publish: (hint: AddressedHint) => void) {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()

  function later(hint: AddressedHint) {
    if (waiting.has(hint.id)) return
    const timer = setTimeout(() => {
      waiting.delete(hint.id)
      publish(hint)
    }, FIGURES_WAIT)
    waiting.set(hint.id, timer)
  }

  return {
    pass: (hint: AddressedHint) => (hint.topic === 'figures' ? later(hint) : publish(hint)),
    stop() {
      for (const timer of waiting.values()) clearTimeout(timer)
      waiting.clear()
    },
  }
}
