import { crc32 } from 'node:zlib'

/** Bytes that begin as their kind does, padded to a size. */
export function samplePdf(size = 2_000): Buffer {
  const start = Buffer.from('%PDF-1.7\n%âãÏÓ\n')
  return Buffer.concat([start, Buffer.alloc(Math.max(0, size - start.length), 'a')])
}

/** A PNG of one pixel. */
export const samplePng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

/** The start of a JPEG. */
export const sampleJpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')

/** The start of a Windows program. */
export const sampleProgram = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 1)])

const OOXML = 'application/vnd.openxmlformats-officedocument'

/** An Office file of a kind: `wordprocessingml.document`, `spreadsheetml.sheet`. */
export function sampleOffice(kind: string): Buffer {
  const types = `<?xml version="1.0"?><Types><Override PartName="/a.xml" ContentType="${OOXML}.${kind}.main+xml"/></Types>`
  return zip([['[Content_Types].xml', types]])
}

/** An OpenDocument text. */
export function sampleOdt(): Buffer {
  return zip([['mimetype', 'application/vnd.oasis.opendocument.text']])
}

/** An archive of anything. */
export function sampleZip(): Buffer {
  return zip([['a.txt', 'xin chào']])
}

// Stored, not compressed: enough for a reader that looks at names and first bytes.
function zip(entries: readonly (readonly [name: string, content: string])[]): Buffer {
  const locals = entries.map(([name, content]) => {
    const body = Buffer.from(content)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt32LE(crc32(body), 14)
    header.writeUInt32LE(body.length, 18)
    header.writeUInt32LE(body.length, 22)
    header.writeUInt16LE(Buffer.byteLength(name), 26)
    return Buffer.concat([header, Buffer.from(name), body])
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  return Buffer.concat([...locals, end])
}
