import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const WORTH_IT = 1_024

/** Writes `.br` and `.gz` beside what browsers load, so that no request waits for compression. What is written already stays. */
export async function precompress(folder: string): Promise<void> {
  const files = globSync('**/*.{js,css,svg,json,html,map}', { cwd: folder })
  for (const file of files.map((name) => join(folder, name))) {
    if (statSync(file).size < WORTH_IT || isWritten(file)) continue
    const content = readFileSync(file)
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }
    const [small, zipped] = await Promise.all([
      brotli(content, quality),
      zip(content, { level: 9 }),
    ])
    writeFileSync(`${file}.br`, small)
    writeFileSync(`${file}.gz`, zipped)
  }
}

function isWritten(file: string): boolean {
  return existsSync(`${file}.br`) && statSync(`${file}.br`).mtimeMs >= statSync(file).mtimeMs
}
