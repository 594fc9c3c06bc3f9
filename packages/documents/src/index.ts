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
export type { PaperCheck } from './forms/letterhead.ts'
export { type DeclineData, renderDecline } from './forms/decline.ts'
export { type FeeReceiptData, type FeeReceiptLine, renderFeeReceipt } from './forms/fee-receipt.ts'
export {
  renderSupplementRequest,
  type SupplementLine,
  type SupplementRequestData,
} from './forms/supplement-request.ts'
export { type DiscontinuationData, renderDiscontinuation } from './forms/discontinuation.ts'
export {
  renderResult,
  type ResultData,
  type ResultFacts,
  type ResultParagraph,
  type ResultSigner,
} from './forms/result.ts'
export {
  renderSettlementReport,
  type SettlementReportData,
  type SettlementReportRow,
} from './forms/settlement-report.ts'
export { type SignBytes } from './signing/cms.ts'
export { type PdfSigning, signPdf } from './signing/sign-pdf.ts'
export { type PdfVerification, type SignatureReport, verifyPdf } from './signing/verify-pdf.ts'
export {
  type CertificateOptions,
  type DevelopmentCertificate,
  makeDevelopmentCertificate,
} from './signing/development-certificate.ts'
export { type CertificateSubject } from './signing/issue-certificate.ts'
