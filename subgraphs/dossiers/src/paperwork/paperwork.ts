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
import type { Payment } from '../domain/payments/payment.ts'
import type { DossierEnd, SupplementRequest } from '../domain/supplement.ts'
import { insertFile, type StoredFile } from '../store/files.ts'
import { insertIssuedPaper } from '../store/issued-papers.ts'
import type { CertificateStore } from './certificates.ts'
import { makeDeclineNotice } from './decline-notice.ts'
import { makeFeeReceipt } from './fee-receipt.ts'
import { placeOf, toLetterhead } from './letterhead.ts'
import { newPaperCheck } from './check-code.ts'
import { paperTitles, type Issued } from './made-paper.ts'
import { makeEndNotice, makeSupplementNotice, type UnsignedNotice } from './notices.ts'
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
  /** Form 02 of a request that went out, signed for the agency. */
  makeSupplementNotice(
    tx: Database,
    dossier: Dossier,
    request: SupplementRequest,
    at: Date,
  ): Promise<StoredFile>
  /** Form 03 after appraisal, or form 05 of TT 03/2025, signed for the agency. */
  makeEndNotice(tx: Database, dossier: Dossier, end: DossierEnd, at: Date): Promise<StoredFile>
  /** The receipt of a fee that was paid, signed for the agency. */
  makeFeeReceipt(tx: Database, dossier: Dossier, payment: Payment, at: Date): Promise<StoredFile>
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
      const check = newPaperCheck(tools.publicOrigin)
      const { pdf, ...told } = await makeReceipt(tx, { ...tools, check }, dossier)
      const issued = { ...told, check, title: paperTitles.receipt }
      const name = `giay-tiep-nhan-${dossier.code}.pdf`
      return keep(tx, tools, { pdf, name, dossier, at, issued })
    },
    async makeDeclineNotice(tx, dossier, at) {
      const check = newPaperCheck(tools.publicOrigin)
      const { pdf, ...told } = await makeDeclineNotice(tx, { profile, check }, dossier)
      const issued = { ...told, check, title: paperTitles.decline }
      return keep(tx, tools, { pdf, name: 'phieu-tu-choi-tiep-nhan.pdf', dossier, at, issued })
    },
    async makeSupplementNotice(tx, dossier, request, at) {
      const check = newPaperCheck(tools.publicOrigin)
      const made = await makeSupplementNotice(tx, { ...tools, check }, dossier, request)
      const pdf = await sign(tools, made, at)
      const name = `yeu-cau-bo-sung-${request.number}.pdf`
      const issued = { ...made, check, title: paperTitles.supplement }
      return keep(tx, tools, { pdf, name, dossier, at, issued })
    },
    async makeFeeReceipt(tx, dossier, payment, at) {
      const check = newPaperCheck(tools.publicOrigin)
      const made = await makeFeeReceipt(tx, { profile, check }, dossier, payment)
      const pdf = await sign(tools, made, at)
      const issued = { ...made, check, title: paperTitles.feeReceipt }
      return keep(tx, tools, { pdf, name: `bien-lai-${dossier.code}.pdf`, dossier, at, issued })
    },
    async makeEndNotice(tx, dossier, end, at) {
      const check = newPaperCheck(tools.publicOrigin)
      const made = await makeEndNotice(tx, { profile, check }, dossier, end)
      const pdf = await sign(tools, made, at)
      const name =
        end.cause === 'REFUSED' ? 'phieu-tu-choi-giai-quyet' : 'thong-bao-dung-giai-quyet'
      const title = end.cause === 'REFUSED' ? paperTitles.decline : paperTitles.ending
      const issued = { ...made, check, title }
      return keep(tx, tools, { pdf, name: `${name}.pdf`, dossier, at, issued })
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
  const check = newPaperCheck(tools.publicOrigin)
  const unsigned = await renderResult({
    letterhead: toLetterhead(tools.profile, agency),
    number,
    place: placeOf(tools.profile, agency),
    issuedAt: signedAt,
    title: proposal.title,
    addressee: dossier.organisation?.name ?? dossier.contact.fullName,
    legalBases: toLegalBases(signing.terms),
    body: toParagraphs(proposal.body),
    recipients: ['Như trên', `Lưu: VT, hồ sơ ${code}`],
    signer: { authority: 'NGƯỜI CÓ THẨM QUYỀN', ...signer, signedDigitally: true },
    lookUp: check,
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
  const [rule] = signing.terms.results
  const title = rule?.name ?? { vi: signing.terms.name }
  const issued = { check, title, number, signerName: signer.name }
  const name = `ket-qua-${code}.pdf`
  const file = await keep(tx, tools, { pdf, name, dossier, at: signedAt, issued })
  return {
    number,
    title: proposal.title,
    signerName: signer.name,
    signedAt: signedAt.toISOString(),
    fileId: file.id,
  }
}

/** The notice with the agency's signature. */
async function sign(
  { certificates }: PaperworkTools,
  { pdf, agency, signerName, reason }: UnsignedNotice,
  signedAt: Date,
): Promise<Uint8Array> {
  const { certificateChain, privateKey } = await certificates.certificateOf(agency)
  return signPdf(pdf, {
    ...{ certificateChain, key: { privateKey }, signedAt, reason, name: signerName },
    location: agency.name.vi,
  })
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
  /** How anybody can check it. */
  readonly issued: Issued
}

async function keep(tx: Database, { storage }: PaperworkTools, paper: Paper): Promise<StoredFile> {
  const { pdf, name, dossier, at, issued } = paper
  const { check, title, number, signerName } = issued
  const stored = await storage.putFile(Readable.from([pdf]))
  const file = await insertFile(tx, {
    ...stored,
    name,
    mediaType: 'application/pdf',
    scan: 'NOT_SCANNED',
    uploadedBy: null,
    dossierId: dossier.id,
    createdAt: at,
  })
  const { id: dossierId, agencyId } = dossier
  await insertIssuedPaper(tx, {
    ...{ checkCode: check.code, fileId: file.id, dossierId, agencyId },
    ...{ title, number, signerName, issuedAt: at },
  })
  return file
}
