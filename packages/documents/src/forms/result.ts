import { compileDocument } from '../typesetting/compile.ts'
import { drawQrCode } from '../typesetting/qr-code.ts'
import { type Issue, type Letterhead, toHeading, toIssueLines } from './letterhead.ts'
import type { Signatory } from './signatures.ts'

/** A paragraph of the letter, with an optional heading of its own. */
export interface ResultParagraph {
  readonly kind: 'PARAGRAPH'
  readonly heading?: string
  readonly text: string
}

/** The certified facts as a table of two columns. */
export interface ResultFacts {
  readonly kind: 'FACTS'
  readonly heading?: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** A result letter or certificate in the layout of Nghị định 30/2020, Phụ lục I. */
export interface ResultData extends Issue {
  readonly letterhead: Letterhead
  /** Kind of paper: "Giấy xác nhận". Printed in capitals. */
  readonly title: string
  /** What it is about: "Tình trạng hôn nhân". */
  readonly subject?: string
  /** "Kính gửi: …". */
  readonly addressee?: string
  /** Legal grounds, each beginning "Căn cứ …". */
  readonly legalBases?: readonly string[]
  readonly body: readonly (ResultParagraph | ResultFacts)[]
  /** "Nơi nhận": "Như trên", "Lưu: VT". */
  readonly recipients: readonly string[]
  readonly signer: ResultSigner
  /** Where anybody can compare this paper with the record. */
  readonly lookUp: { readonly code: string; readonly url: string }
}

/** The competent person: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name. */
export interface ResultSigner extends Signatory {
  readonly authority?: string
  readonly title: string
}

/** A result letter as an archivable PDF of A4 pages. */
export async function renderResult(data: ResultData): Promise<Uint8Array> {
  return compileDocument('result', toResultLines(data, await drawQrCode(data.lookUp.url)))
}

function toResultLines(data: ResultData, qrSvg: string) {
  return {
    ...toIssueLines(data),
    documentTitle: [data.title, data.subject, data.number].filter(Boolean).join(' – '),
    documentAuthor: data.letterhead.agency,
    letterhead: toHeading(data.letterhead),
    title: data.title,
    subject: data.subject ?? null,
    addressee: data.addressee ?? null,
    legalBases: data.legalBases ?? [],
    body: data.body.map(toBlock),
    recipients: data.recipients,
    signer: {
      authority: data.signer.authority ?? null,
      title: data.signer.title,
      name: data.signer.name,
      hint: data.signer.signedDigitally ? '(Đã ký số)' : null,
    },
    lookUpCode: data.lookUp.code,
    lookUpUrl: data.lookUp.url,
    qrSvg,
    qrAlt: `Mã QR tra cứu văn bản ${data.lookUp.code}: ${data.lookUp.url}`,
  }
}

function toBlock(block: ResultParagraph | ResultFacts, index: number, all: readonly unknown[]) {
  const heading = block.heading ?? null
  if (block.kind === 'FACTS') return { heading, text: null, facts: block.facts }
  const text = index === all.length - 1 ? endLetter(block.text) : block.text
  return { heading, text, facts: null }
}

/** An official letter ends with "./." (Nghị định 30/2020, Phụ lục I). */
function endLetter(text: string): string {
  return text.endsWith('./.') ? text : `${text.replace(/\.$/, '')}./.`
}
