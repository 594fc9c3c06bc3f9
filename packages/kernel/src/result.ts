/** A decision: either a value, or the reason it was refused. Expected outcomes only; bugs throw. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** The decision went through. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** The decision was turned down, for a reason the caller can show. */
export function refuse<E>(error: E): Result<never, E> {
  return { ok: false, error }
}
