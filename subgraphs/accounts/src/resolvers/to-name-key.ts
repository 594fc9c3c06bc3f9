import { badInput, isId } from '@motcua/kernel'

/** Sort name and id inside a cursor, undefined for the first page. */
export function toNameKey(
  key: readonly (string | number | null)[] | undefined,
): readonly [string, string] | undefined {
  if (key === undefined) return undefined
  const [name, id] = key
  if (typeof name === 'string' && typeof id === 'string' && isId(id)) return [name, id]
  throw badInput('after', { vi: 'con trỏ của trang trước', en: 'the cursor of an earlier page' })
}
