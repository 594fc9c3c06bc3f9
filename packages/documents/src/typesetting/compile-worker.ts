import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { CompileAnswer, CompileRequest } from './compile-message.ts'
import { readFontCoverage } from './font-coverage.ts'
import { toPrintable } from './print-text.ts'

/** Documents between two clean-ups of the typesetter's memory; measured to keep it below 400 MB. */
const DOCUMENTS_PER_EVICTION = 50
const MAX_AGE_KEPT = 10

const templates = fileURLToPath(new URL('../../templates', import.meta.url))
const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/package.json')))
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const covered = readFontCoverage(join(fonts, '400Regular', 'Tinos_400Regular.ttf'))

const compiler = NodeCompiler.create({
  workspace: templates,
  fontArgs: [{ fontPaths: faces.map((face) => join(fonts, face)) }],
})

let compiled = 0

parentPort?.on('message', (request: CompileRequest) => {
  const answer = answerTo(request)
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer] : [])
})

function answerTo(request: CompileRequest): CompileAnswer {
  try {
    return { id: request.id, pdf: compile(request) }
  } catch (error) {
    return { id: request.id, error: String(error) }
  } finally {
    compiled += 1
    if (compiled % DOCUMENTS_PER_EVICTION === 0) compiler.evictCache(MAX_AGE_KEPT)
  }
}

function compile({ template, data }: CompileRequest): Uint8Array<ArrayBuffer> {
  const outcome = compiler.compile({
    mainFilePath: join(templates, `${template}.typ`),
    inputs: { data: JSON.stringify(toPrintable(data, covered)) },
  })
  if (!outcome.result) {
    throw new Error(JSON.stringify(outcome.takeDiagnostics()?.shortDiagnostics ?? 'unknown'))
  }
  // PDF/A-2a: archivable, tagged for screen readers.
  return new Uint8Array(compiler.pdf(outcome.result, { pdfStandard: 'a-2a' }))
}
