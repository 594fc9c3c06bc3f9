export { closeDocuments } from './typesetting/compile.ts'
export { type Applicant, type ProcedureName } from './forms/applicant.ts'
export { type Issue, type Letterhead } from './forms/letterhead.ts'
export { type Signatory, type Submitter } from './forms/signatures.ts'
export {
  type DocumentKind,
  type ReceiptData,
  type ReceiptFee,
  type RegisterEntry,
  renderReceipt,
  type SubmittedDocument,
} from './forms/receipt.ts'
export { type DeclineData, renderDecline } from './forms/decline.ts'
export {
  renderResult,
  type ResultData,
  type ResultFacts,
  type ResultParagraph,
  type ResultSigner,
} from './forms/result.ts'
export { type SignBytes } from './signing/cms.ts'
export { type PdfSigning, signPdf } from './signing/sign-pdf.ts'
export { type PdfVerification, type SignatureReport, verifyPdf } from './signing/verify-pdf.ts'
export {
  type CertificateOptions,
  type DevelopmentCertificate,
  makeDevelopmentCertificate,
} from './signing/development-certificate.ts'
export { type CertificateSubject } from './signing/issue-certificate.ts'
