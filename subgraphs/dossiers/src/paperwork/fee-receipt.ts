import type { FeeLine } from '@motcua/checklist'
import type { Database } from '@motcua/events'
import { renderFeeReceipt, type PaperCheck } from '@motcua/documents'
import type { Profile } from '@motcua/regulation'
import type { Dossier } from '../domain/dossier.ts'
import type { Payment } from '../domain/payments/payment.ts'
import { findOrder } from '../store/payments/orders.ts'
import { getAgency, getTerms } from '../store/terms.ts'
import { placeOf, toApplicant, toLetterhead } from './letterhead.ts'
import type { UnsignedNotice } from './notices.ts'

const methods = {
  PLATFORM: 'Trực tuyến, qua nền tảng thanh toán',
  CASH: 'Tiền mặt, tại bộ phận tiếp nhận và trả kết quả',
  TRANSFER: 'Chuyển khoản đến tài khoản của cơ quan',
  POST: 'Qua dịch vụ bưu chính công ích',
} as const

/** The receipt of a fee that was paid (biên lai thu phí, lệ phí). */
export async function makeFeeReceipt(
  db: Database,
  { profile, check }: { readonly profile: Profile; readonly check: PaperCheck },
  dossier: Dossier,
  payment: Payment,
): Promise<UnsignedNotice> {
  const { paidAt, method, receiptNumber: number } = payment
  if (!paidAt || !method || !number) throw new Error(`Payment ${payment.id} is not paid.`)
  const [terms, { agency }, order] = await Promise.all([
    getTerms(db, dossier.versionId),
    getAgency(db, dossier.agencyId),
    method === 'PLATFORM' && payment.reference ? findOrder(db, payment.reference) : undefined,
  ])
  const code = dossier.code ?? ''
  const signerName = payment.receiverName ?? agency.oneStopName.vi
  const pdf = await renderFeeReceipt({
    ...{ letterhead: toLetterhead(profile, agency), place: placeOf(profile, agency) },
    ...{ number, check, issuedAt: paidAt, paidAt, dossierCode: code },
    receivingUnit: agency.oneStopName.vi,
    applicant: toApplicant(dossier),
    procedure: { code: terms.code, name: terms.name },
    payerName: payment.payerName ?? dossier.contact.fullName,
    lines: payment.lines.map(toLine),
    ...{ total: payment.total, method: methods[method] },
    reference: order?.transaction ?? payment.reference,
    receiverName: payment.receiverName ?? 'Nền tảng thanh toán',
  })
  return { pdf, number, agency, signerName, reason: `Biên lai thu phí, lệ phí hồ sơ ${code}` }
}

function toLine({ name, quantity, unitAmount, due, exemption }: FeeLine) {
  return {
    ...{ name: name.vi, quantity, unitAmount, amount: due ?? 0 },
    exemption: exemption
      ? `${exemption.percent === 100 ? 'Miễn' : `Giảm ${exemption.percent}%`}: ${exemption.name.vi} (${exemption.basis})`
      : null,
  }
}
