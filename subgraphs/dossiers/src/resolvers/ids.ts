import { badInput, isId } from '@motcua/kernel'

/** An id that is at least shaped as one; anything else is bad input. */
export function toId(field: string, id: string): string {
  if (isId(id)) return id
  throw badInput(field, { vi: 'một UUID', en: 'a UUID' })
}
