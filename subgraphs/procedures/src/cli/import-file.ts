import { readFile } from 'node:fs/promises'
import { importRecords, type ImportOptions } from '../commands/import-records.ts'
import { formatReport } from './format-report.ts'

interface ImportFile {
  readonly path: string
  readonly asJson: boolean
  readonly options: ImportOptions
  readonly write: (text: string) => unknown
}

/** Imports a file and writes what became of each record; answers with the exit code: 1 where a record was refused. */
export async function importFile(
  context: Parameters<typeof importRecords>[0],
  { path, asJson, options, write }: ImportFile,
): Promise<number> {
  const text = await readFile(path, 'utf8')
  const records = await importRecords(context, parseRecords(text), options)
  write(asJson ? `${JSON.stringify(records, null, 2)}\n` : formatReport(records))
  return records.some(({ outcome }) => outcome === 'REFUSED') ? 1 : 0
}

/** Records of a JSON array, or of JSON lines; a line that is no JSON is kept as text, and refused as malformed. */
export function parseRecords(text: string): readonly unknown[] {
  if (text.trimStart().startsWith('[')) return JSON.parse(text) as unknown[]
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseLine)
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}
