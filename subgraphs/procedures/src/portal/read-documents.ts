import type { LocalText, RequiredDocument } from '@motcua/checklist'
import { vnNormalize } from '@motcua/kernel'
import type { DocumentTemplate } from '../domain/procedure-version.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { doubtOf, type Doubt, type Read } from './doubts.ts'
import type { PortalGroup, PortalItem, PortalRecord } from './portal-record.ts'

/** The papers of a record, told apart from the notes that stand among them. */
export interface DocumentParts {
  readonly documents: readonly RequiredDocument[]
  readonly documentNotes: readonly LocalText[]
  readonly templates: readonly DocumentTemplate[]
}

const noteGroup = /lưu ý/i
const submitGroup = /giấy tờ phải (nộp|xuất trình)/i
const paperWord = /^(giấy|đơn|tờ|bản|văn bản|hợp đồng|quyết định|chứng cứ|sơ đồ|biên bản|ảnh)/i
const conditional = /^(trường hợp|đối với|nếu)|\(nếu có\)|\(nếu\s/i

/** Reads groups and items; a case that cannot be told yet makes its papers optional, never required. */
export function readDocuments(record: PortalRecord): Read<DocumentParts> {
  const cases = record.checklist_raw.filter(isCase)
  const read = record.checklist_raw.map((group, at) =>
    readGroup(group, `checklist_raw[${at}]`, isCase(group) && cases.length > 0),
  )
  const parts = read.map(({ value }) => value)
  return {
    value: withDistinctIds(
      parts.flatMap(({ papers }) => papers),
      parts.flatMap(({ notes }) => notes),
    ),
    doubts: read.flatMap(({ doubts }) => doubts),
  }
}

interface Paper {
  readonly document: RequiredDocument
  readonly files: PortalItem['attachments']
}

interface GroupParts {
  readonly papers: readonly Paper[]
  readonly notes: readonly LocalText[]
}

/** A named group that is no mere heading: a case of the procedure. */
function isCase({ group }: PortalGroup): boolean {
  return group.trim() !== '' && !noteGroup.test(group) && !submitGroup.test(group)
}

function readGroup(group: PortalGroup, path: string, byCase: boolean): Read<GroupParts> {
  const heading = cleanLine(group.group)
  const doubts: Doubt[] = byCase
    ? [doubtOf('DOCUMENT_GROUP_BY_CASE', `${path}.group`, heading)]
    : []
  const papers: Paper[] = []
  const notes: LocalText[] = []
  for (const [at, item] of group.items.entries()) {
    const place = `${path}.items[${at}]`
    const name = cleanLine(item.name)
    if (!name) doubts.push(doubtOf('DOCUMENT_NAME_MISSING', `${place}.name`, item.code))
    else if (isNote(item, name, heading)) {
      notes.push({ vi: cleanText(item.name) })
      doubts.push(doubtOf('DOCUMENT_IS_NOTE', place, name))
    } else {
      const paper = readPaper(item, place, { name, heading, byCase })
      papers.push({ document: paper.value, files: item.attachments })
      doubts.push(...paper.doubts)
    }
  }
  return { value: { papers, notes }, doubts }
}

function isNote(item: PortalItem, name: string, heading: string): boolean {
  const none = item.original_qty === 0 && item.copy_qty === 0
  return none && (noteGroup.test(heading) || !paperWord.test(name))
}

function readPaper(
  item: PortalItem,
  path: string,
  { name, heading, byCase }: { name: string; heading: string; byCase: boolean },
): Read<RequiredDocument> {
  const none = item.original_qty === 0 && item.copy_qty === 0
  const worded = conditional.test(name)
  const doubts: Doubt[] = []
  if (none) doubts.push(doubtOf('DOCUMENT_ZERO_QUANTITY', path, name))
  if (worded && !byCase) doubts.push(doubtOf('DOCUMENT_CONDITION_IN_TEXT', `${path}.name`, name))
  return {
    value: {
      id: idOf(item.code, name),
      ...(item.code.trim() ? { code: item.code.trim() } : {}),
      name: { vi: name },
      ...(heading ? { note: { vi: heading } } : {}),
      originals: item.original_qty,
      copies: item.copy_qty,
      need: none || worded || byCase ? 'OPTIONAL' : 'ALWAYS',
      // No e-form comes with a record, so no paper is replaced by one.
      isForm: false,
    },
    doubts,
  }
}

function idOf(code: string, name: string): string {
  const words = vnNormalize(code.trim() || name).replace(/[^a-z0-9]+/g, '-')
  return words.replace(/^-|-$/g, '').slice(0, 60) || 'document'
}

function withDistinctIds(papers: readonly Paper[], notes: readonly LocalText[]): DocumentParts {
  const used = new Map<string, number>()
  const documents: RequiredDocument[] = []
  const templates: DocumentTemplate[] = []
  for (const { document, files } of papers) {
    const times = (used.get(document.id) ?? 0) + 1
    used.set(document.id, times)
    const id = times === 1 ? document.id : `${document.id}-${times}`
    documents.push({ ...document, id })
    for (const { fileName, filePath } of files)
      templates.push({ documentId: id, fileName, location: filePath })
  }
  return { documents, documentNotes: notes, templates }
}
