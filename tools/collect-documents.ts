/**
 * Collects the operations of all front ends into the gateway's list of trusted documents, each under the SHA-256 of its
 * text as the browser sends it; `--check` fails where the committed list differs.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { buildSchema, Kind, parse, validate, type DocumentNode } from 'graphql'
import { operationText } from '../packages/graph-client/src/operation-text.ts'

const manifestFile = 'gateway/trusted-documents.json'
const schema = buildSchema(readFileSync('gateway/api.graphql', 'utf8'))
const files = globSync('frontends/*/src/**/*.graphql').toSorted()

const documents = files.flatMap((file) => documentsOf(file))
const faults = documents.flatMap(({ file, document }) =>
  validate(schema, document).map((error) => `${file}: ${error.message}`),
)
for (const fault of faults) console.error(fault)

const entries = documents.map(({ document }) => {
  const text = operationText(document)
  return [createHash('sha256').update(text).digest('hex'), text] as const
})
const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1))
const manifest = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`

if (process.argv.includes('--check')) {
  const same = readFileSync(manifestFile, 'utf8') === manifest
  if (!same)
    console.error(`${manifestFile} is not what the front ends ask: run tools/collect-documents.ts`)
  process.exit(same && faults.length === 0 ? 0 : 1)
}
writeFileSync(manifestFile, manifest)
console.log(`${sorted.length} operations from ${files.length} files`)
if (faults.length > 0) process.exit(1)

/** One document for each operation of a file, with the fragments that the file holds and the operation spreads. */
function documentsOf(file: string): readonly { file: string; document: DocumentNode }[] {
  const { definitions } = parse(readFileSync(file, 'utf8'), { noLocation: true })
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const [first] = operations
  if (!first) return []
  if (operations.length > 1) throw new Error(`${file} holds several operations: one a file.`)
  return [{ file, document: { kind: Kind.DOCUMENT, definitions } }]
}
