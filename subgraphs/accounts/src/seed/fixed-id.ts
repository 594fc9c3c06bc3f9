import { createHash } from 'node:crypto'

const SEED_INSTANT = Date.parse('2025-07-01T00:00:00+07:00')

/** The same UUIDv7 for the same name on every machine, so that seeding twice enters nothing twice. */
export function fixedId(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16)
  bytes.writeUIntBE(SEED_INSTANT, 0, 6)
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  const cuts = [0, 8, 12, 16, 20, 32]
  return cuts
    .slice(1)
    .map((end, index) => hex.slice(cuts[index], end))
    .join('-')
}
