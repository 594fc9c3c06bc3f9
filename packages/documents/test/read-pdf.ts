import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader of a PDF gets: its text with single spaces, its pages in millimetres, its properties. */
export interface PdfReading {
  readonly text: string
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly title: string
  readonly language: string
  readonly altTexts: readonly string[]
}

const MILLIMETRES_PER_POINT = 25.4 / 72

/** Reads a PDF with a reader that is not the one that wrote it. */
export async function readPdf(pdf: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  const texts = await Promise.all(pages.map((page) => page.getTextContent()))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  await task.destroy()
  return {
    text: texts
      .map(({ items }) => toText(items))
      .join(' ')
      .replace(/\s+/gu, ' '),
    pages: pages.map(({ view: [, , width = 0, height = 0] }) => ({
      width: Math.round(width * MILLIMETRES_PER_POINT),
      height: Math.round(height * MILLIMETRES_PER_POINT),
    })),
    title: String(Reflect.get(info, 'Title')),
    language: String(Reflect.get(info, 'Language')),
    altTexts: trees.flatMap((tree) => findAltTexts(tree)),
  }
}

function toText(items: readonly object[]): string {
  return items
    .map((item) =>
      'str' in item && 'hasEOL' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '',
    )
    .join('')
}

function findAltTexts(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'alt' in node ? [String(node.alt)] : []
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(findAltTexts)]
}
