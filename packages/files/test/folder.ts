import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that disappears with the test. */
export interface TestFolder extends AsyncDisposable {
  readonly path: string
  /** Writes a file into it and returns its path. */
  readonly write: (name: string, content: Buffer) => Promise<string>
}

/** Makes one. */
export async function makeFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'files-'))
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name)
      await writeFile(file, content)
      return file
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  }
}
