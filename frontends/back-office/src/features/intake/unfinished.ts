/** Under which name the browser keeps the draft begun last in this tab. Only its id: the counter's machine is shared. */
const STORAGE = 'motcua.counterDraft'

/** Notes the draft that is being worked on. */
export function rememberUnfinished(id: string): void {
  write(id)
}

/** Forgets a draft that was sent in or thrown away. */
export function forgetUnfinished(id: string): void {
  if (findUnfinished() === id) write(null)
}

/** The draft begun last in this tab and neither sent in nor thrown away. */
export function findUnfinished(): string | undefined {
  try {
    return sessionStorage.getItem(STORAGE) ?? undefined
  } catch {
    return undefined
  }
}

function write(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(STORAGE)
    else sessionStorage.setItem(STORAGE, id)
  } catch {
    // Storage may be forbidden; the draft is then found by its address alone.
  }
}
