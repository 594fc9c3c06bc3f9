import { vnNormalize } from '@motcua/kernel'

const LONGEST = 60

/** A key for a new part from its name: `Giấy ủy quyền` becomes `giay-uy-quyen`, the next one `giay-uy-quyen-2`. */
export function newKey(name: string, taken: ReadonlySet<string>): string {
  const words = vnNormalize(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const stem = words.slice(0, LONGEST).replace(/-$/, '') || 'muc'
  let key = stem
  for (let number = 2; taken.has(key); number += 1) key = `${stem}-${number}`
  return key
}
