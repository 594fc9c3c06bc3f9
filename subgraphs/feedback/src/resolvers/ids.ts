import { badInput, isId } from '@motcua/kernel'

/** An id that is at least shaped as one; anything else is bad input. */
export function toId(field: string, id: string): string {
  if (isId(id)) return id
  throw badInput(field, { vi: 'một UUID', en: 'a UUID' })
}

/** A reference to something of another subgraph; null where there is none. */
export function toReference(id: string | null): { readonly id: string } | null {
  return id === null ? null : { id }
}
