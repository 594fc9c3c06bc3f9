import { readFileSync } from 'node:fs'

/**
 * The code points that a TrueType font can draw, read from its `cmap` (format 4: the basic plane).
 * PDF/A refuses a page with an undrawable character, so these must be known before typesetting.
 */
export function readFontCoverage(fontFile: string): ReadonlySet<number> {
  const bytes = readFileSync(fontFile)
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = findTable(font, 'cmap')
  const covered = new Set<number>()
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + font.getUint32(cmap + 4 + index * 8 + 4)
    if (font.getUint16(subtable) === 4) addSegments(font, subtable, covered)
  }
  return covered
}

function findTable(font: DataView, name: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((step) => font.getUint8(record + step)))
    if (tag === name) return font.getUint32(record + 8)
  }
  throw new Error(`The font has no ${name} table.`)
}

function addSegments(font: DataView, subtable: number, covered: Set<number>): void {
  const doubleCount = font.getUint16(subtable + 6)
  const ends = subtable + 14
  const starts = ends + doubleCount + 2
  const deltas = starts + doubleCount
  const offsets = deltas + doubleCount
  for (let step = 0; step < doubleCount; step += 2) {
    const start = font.getUint16(starts + step)
    const end = font.getUint16(ends + step)
    const delta = font.getUint16(deltas + step)
    const offset = font.getUint16(offsets + step)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const indirect = offsets + step + offset + (code - start) * 2
      const glyph = offset === 0 ? (code + delta) & 0xffff : font.getUint16(indirect)
      if (glyph !== 0) covered.add(code)
    }
  }
}
