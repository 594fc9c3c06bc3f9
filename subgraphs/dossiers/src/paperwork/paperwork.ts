import { Readable } from 'node:stream'
import type { Database } from '@motcua/events'
import { renderResult, signPdf } from '@motcua/documents'
import type { FileStorage } from '@motcua/files'
import type { Profile } from '@motcua/regulation'
import { vietnamDay } from '../domain/dossier-code.ts'
import type {
  AgencyTerms,
  Dossier,
  ProcedureTerms,
  Proposal,
  SignedResult,
} from '../domain/dossier.ts'
import { insertFile, type StoredFile } from '../store/files.ts'
import type { CertificateStore } from './certificates.ts'
import { makeDeclineNotice } from './decline-notice.ts'
import { placeOf, toLetterhead } from './letterhead.ts'
import { makeReceipt } from './receipt.ts'

interface Signing {
  readonly dossier: Dossier
  readonly terms: ProcedureTerms
  readonly agency: AgencyTerms
  readonly proposal: Proposal
  /** Number of the result in the agency and year. */
  readonly sequence: number
  readonly signer: { readonly name: string; readonly title: string }
  readonly signedAt: Date
}

/** Makes the papers of a dossier and keeps them. */
export interface Paperwork {
  /** Typesets the proposed result, signs it for the agency (PAdES) and stores it. */
  signResult(tx: Database, signing: Signing): Promise<SignedResult>
  /** Form 01. */
  makeReceipt(tx: Database, dossier: Dossier, at: Date): Promise<StoredFile>
  /** Form 03. */
  makeDeclineNotice(tx: Database, dossier: Dossier, at: Date): Promise<StoredFile>
}

interface PaperworkTools {
  readonly storage: FileStorage
  readonly certificates: CertificateStore
  readonly profile: Profile
  /** Address that people reach us by; stands in QR codes. */
  readonly publicOrigin: string
}

/** The paperwork of this installation. */
export function createPaperwork(tools: PaperworkTools): Paperwork {
  const { profile } = tools
  return {
    signResult: (tx, signing) => signResult(tx, tools, signing),
    async makeReceipt(tx, dossier, at) {
      const pdf = await makeReceipt(tx, tools, dossier)
      return keep(tx, tools, { pdf, name: `giay-tiep-nhan-${dossier.code}.pdf`, dossier, at })
    },
    async makeDeclineNotice(tx, dossier, at) {
      const pdf = await makeDeclineNotice(tx, profile, dossier)
      return keep(tx, tools, { pdf, name: 'phieu-tu-choi-tiep-nhan.pdf', dossier, at })
    },
  }
}

async function signResult(
  tx: Database,
  tools: PaperworkTools,
  signing: Signing,
): Promise<SignedResult> {
  const { dossier, agency, proposal, sequence, signer, signedAt } = signing
  const number = `${sequence}/${vietnamDay(signedAt).slice(0, 4)}/KQ-UBND`
  const code = dossier.code ?? ''
  const unsigned = await renderResult({
    letterhead: toLetterhead(tools.profile, agency),
    number,
    place: placeOf(tools.profile, agency),
    issuedAt: signedAt,
    title: proposal.title,
    addressee: dossier.contact.fullName,
    legalBases: toLegalBases(signing.terms),
    body: toParagraphs(proposal.body),
    recipients: ['Như trên', `Lưu: VT, hồ sơ ${code}`],
    signer: { authority: 'NGƯỜI CÓ THẨM QUYỀN', ...signer, signedDigitally: true },
    lookUp: { code, url: `${tools.publicOrigin}/tra-cuu?ma=${encodeURIComponent(code)}` },
  })
  const { certificateChain, privateKey } = await tools.certificates.certificateOf(agency)
  const pdf = await signPdf(unsigned, {
    certificateChain,
    key: { privateKey },
    signedAt,
    reason: `Kết quả giải quyết hồ sơ ${code}`,
    name: signer.name,
    location: agency.name.vi,
  })
  const file = await keep(tx, tools, { pdf, name: `ket-qua-${code}.pdf`, dossier, at: signedAt })
  return {
    number,
    title: proposal.title,
    signerName: signer.name,
    signedAt: signedAt.toISOString(),
    fileId: file.id,
  }
}

function toLegalBases({ legalBasis }: ProcedureTerms): readonly string[] {
  return legalBasis.slice(0, 3).map(({ number, name }) => `Căn cứ ${[name, number].join(' số ')}`)
}

function toParagraphs(body: string) {
  const texts = body.split(/\n\s*\n/).map((text) => text.trim())
  return texts.filter(Boolean).map((text) => ({ kind: 'PARAGRAPH', text }) as const)
}

interface Paper {
  readonly pdf: Uint8Array
  readonly name: string
  readonly dossier: Dossier
  readonly at: Date
}

async function keep(tx: Database, { storage }: PaperworkTools, paper: Paper): Promise<StoredFile> {
  const { pdf, name, dossier, at } = paper
  const stored = await storage.putFile(Readable.from([pdf]))
  return insertFile(tx, {
    ...stored,
    name,
    mediaType: 'application/pdf',
    scan: 'NOT_SCANNED',
    uploadedBy: null,
    dossierId: dossier.id,
    createdAt: at,
  })
}
