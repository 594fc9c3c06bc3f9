import { onScopeDispose } from 'vue'

/** A function that runs at most once in a span of milliseconds: at once, and once more at the end if it was called meanwhile. */
export function throttled(run: () => void, span: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsked = false

  function rest(): void {
    timer = undefined
    if (isAsked) call()
  }

  function call(): void {
    isAsked = timer !== undefined
    if (isAsked) return
    timer = setTimeout(rest, span)
    run()
  }

  onScopeDispose(() => clearTimeout(timer))
  return call
}
