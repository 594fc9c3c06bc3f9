/**
 * Collects the operations of all front ends into the gateway's list of trusted documents, each under the SHA-256 of its
 * text as the browser sends it; `--check` fails where the committed list differs. Reads the typed documents that codegen
 * made, because those are what browsers hold, and compares them with the `.graphql` files they were made from.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { buildSchema, Kind, parse, validate, type DocumentNode } from 'graphql'
import { operationText } from '../packages/graph-client/src/operation-text.ts'

const manifestFile = 'gateway/trusted-documents.json'
const schema = buildSchema(readFileSync('gateway/api.graphql', 'utf8'))

const documents = (
  await Promise.all(globSync('frontends/*/src/**/*.generated.ts').map(readDocuments))
).flat()
const written = globSync('frontends/*/src/**/*.graphql').flatMap(readOperationNames)
const faults = [
  ...documents.flatMap(({ name, document }) =>
    validate(schema, document).map(({ message }) => `${name}: ${message}`),
  ),
  ...differences(
    written,
    documents.map(({ name }) => name),
  ),
]
for (const fault of faults) console.error(fault)

const entries = documents.map(({ document }) => {
  const text = operationText(document)
  return [createHash('sha256').update(text).digest('hex'), text] as const
})
const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1))
const manifest = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(manifestFile, 'utf8') !== manifest)
    faults.push(`${manifestFile} is not what the front ends ask: run tools/collect-documents.ts`)
} else {
  writeFileSync(manifestFile, manifest)
  console.log(`${new Set(sorted.map(([hash]) => hash)).size} trusted documents`)
}
if (faults.length > 0) process.exit(1)

interface Named {
  /** Front end and operation, e.g. `portal Dossier`. */
  readonly name: string
  readonly document: DocumentNode
}

/** The operations of a generated file; fragments by themselves are none. */
async function readDocuments(file: string): Promise<readonly Named[]> {
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>
  return Object.values(module)
    .filter(isDocument)
    .flatMap((document) =>
      operationNames(document).map((name) => ({ name: qualified(file, name), document })),
    )
}

function readOperationNames(file: string): readonly string[] {
  const document = parse(readFileSync(file, 'utf8'))
  return operationNames(document).map((name) => qualified(file, name))
}

function operationNames({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? 'unnamed'] : [],
  )
}

function qualified(file: string, name: string): string {
  return `${file.split('/')[1]} ${name}`
}

function isDocument(value: unknown): value is DocumentNode {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
  )
}

/** What is on one side only: codegen was not run. */
function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const missing = one.filter((name) => !other.includes(name))
  const left = other.filter((name) => !one.includes(name))
  return [...missing, ...left].map((name) => `${name}: run codegen, it knows another set`)
}
