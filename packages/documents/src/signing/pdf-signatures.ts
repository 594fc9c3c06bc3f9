/** A signature as it lies in the file, before anything is believed about it. */
export interface EmbeddedSignature {
  /** The CMS bytes. */
  readonly cms: Uint8Array
  /** Every byte of its revision but the signature itself. */
  readonly signedBytes: Uint8Array
  /** The range starts at the first byte, leaves out exactly the signature, and lies in the file. */
  readonly wellFormed: boolean
  /** The range reaches the last byte: nothing was added after signing. */
  readonly coversWholeFile: boolean
  /** `/M`: the moment the signer claims. */
  readonly signedAt: Date | undefined
}

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g
const HEX_STRING = /^<([0-9a-fA-F\s]*)>$/
const PDF_DATE = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?'?)?/

/** The signatures of a PDF in the order they were added. */
export function findSignatures(pdf: Uint8Array): readonly EmbeddedSignature[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  return [...text.matchAll(BYTE_RANGE)]
    .map((match) => readSignature(pdf, text, match))
    .toSorted((left, right) => left.signedBytes.length - right.signedBytes.length)
}

function readSignature(pdf: Uint8Array, text: string, match: RegExpExecArray): EmbeddedSignature {
  const [start = 0, firstLength = 0, resume = 0, lastLength = 0] = match.slice(1).map(Number)
  const gapStart = start + firstLength
  const end = resume + lastLength
  // Only a hexadecimal string may be left out, or unsigned content could hide in the gap.
  const gap = HEX_STRING.exec(text.slice(gapStart, resume))
  return {
    cms: trimPadding(Buffer.from(gap?.[1] ?? '', 'hex')),
    signedBytes: Buffer.concat([pdf.subarray(start, gapStart), pdf.subarray(resume, end)]),
    wellFormed: start === 0 && gap !== null && end <= pdf.length,
    coversWholeFile: end === pdf.length,
    signedAt: readMoment(surroundingObject(text, match.index, gapStart, resume)),
  }
}

// The room for the signature is filled with zeroes; the length stands in the DER header.
function trimPadding(der: Buffer): Uint8Array {
  const lengthByte = der[1] ?? 0
  if (lengthByte < 0x80) return der.subarray(0, 2 + lengthByte)
  const lengthBytes = lengthByte & 0x7f
  if (lengthBytes === 0 || lengthBytes > 4 || der.length < 2 + lengthBytes) return der
  return der.subarray(0, 2 + lengthBytes + der.readUIntBE(2, lengthBytes))
}

function surroundingObject(text: string, at: number, gapStart: number, gapEnd: number): string {
  const start = text.lastIndexOf(' obj', at)
  const end = text.indexOf('endobj', at)
  return text.slice(start, gapStart) + text.slice(gapEnd, end < 0 ? undefined : end)
}

function readMoment(dictionary: string): Date | undefined {
  const match = PDF_DATE.exec(dictionary)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, sign, zoneHour = '00', zoneMinute = '00'] = match
  const zone = sign === undefined ? 'Z' : `${sign}${zoneHour}:${zoneMinute}`
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}
