import type { Database } from '@motcua/events'
import {
  renderDecline,
  renderDiscontinuation,
  renderSupplementRequest,
  type PaperCheck,
} from '@motcua/documents'
import type { Profile } from '@motcua/regulation'
import type { AgencyTerms, Dossier } from '../domain/dossier.ts'
import type { DossierEnd, SupplementRequest } from '../domain/supplement.ts'
import { getAgency, getTerms } from '../store/terms.ts'
import type { MadePaper } from './made-paper.ts'
import { placeOf, toApplicant, toLetterhead, toReasons, toSubmitter } from './letterhead.ts'

/** A notice as it is typeset, and what its signature says. */
export interface UnsignedNotice extends MadePaper {
  readonly agency: AgencyTerms
  readonly reason: string
}

interface Printing {
  readonly profile: Profile
  readonly publicOrigin: string
  readonly check: PaperCheck
}

/** Form 02: one full answer that names what is wrong or missing and how to mend it. */
export async function makeSupplementNotice(
  db: Database,
  { profile, publicOrigin, check }: Printing,
  dossier: Dossier,
  request: SupplementRequest,
): Promise<UnsignedNotice> {
  const { draftedBy, approvedBy, noticeNumber, requestedAt, ground, note } = request
  const { terms, agency, common } = await toCommon(db, profile, dossier)
  const code = dossier.code
  const number = noticeNumber ?? ''
  const pdf = await renderSupplementRequest({
    ...common,
    number,
    check,
    issuedAt: new Date(requestedAt ?? dossier.savedAt),
    lookUpUrl: `${publicOrigin}/bo-sung/${dossier.id}`,
    ...(code && { dossierCode: code }),
    lines: request.items.map(({ label, verdict, instruction }) => ({
      ...{ name: label.vi, fault: verdict, instruction },
    })),
    remarks: [
      ...(ground ? [`Căn cứ yêu cầu bổ sung thêm: ${ground}`] : []),
      ...(note ? [note] : []),
    ],
    ...(request.answerBy && { answerBy: new Date(request.answerBy) }),
    adviser: { name: draftedBy.name, signedDigitally: true },
  })
  const signerName = approvedBy ?? draftedBy.name
  return { pdf, number, agency, signerName, reason: `Yêu cầu bổ sung hồ sơ ${code ?? terms.name}` }
}

/** Form 03 for a refusal after appraisal, form 05 of TT 03/2025 for every other end. */
export async function makeEndNotice(
  db: Database,
  { profile, check }: Pick<Printing, 'profile' | 'check'>,
  dossier: Dossier,
  end: DossierEnd,
): Promise<UnsignedNotice> {
  const { agency, common } = await toCommon(db, profile, dossier)
  const code = dossier.code ?? ''
  const number = end.noticeNumber ?? ''
  const issue = { ...common, number, check, issuedAt: new Date(end.at) }
  const leader = { name: end.byName, signedDigitally: true }
  const pdf =
    end.cause === 'REFUSED'
      ? await renderDecline({
          ...{ ...issue, dossierCode: code, reasons: toReasons(end) },
          ...{ receiver: leader, officerRole: 'Thủ trưởng cơ quan' },
        })
      : await renderDiscontinuation({
          ...{ ...issue, dossierCode: code, cause: causes[end.cause] },
          ...{ reason: end.reason, leader },
        })
  const reason = end.cause === 'REFUSED' ? 'Từ chối giải quyết hồ sơ' : 'Dừng giải quyết hồ sơ'
  return { pdf, number, agency, signerName: end.byName, reason: `${reason} ${code}` }
}

const causes = {
  WITHDRAWN: 'theo đề nghị rút hồ sơ của người nộp',
  NOT_SUPPLEMENTED: 'do hết thời hạn mà người nộp chưa bổ sung, hoàn thiện hồ sơ',
  NOT_PAID: 'do hết thời hạn mà người nộp chưa thực hiện nghĩa vụ tài chính',
} as const

async function toCommon(db: Database, profile: Profile, dossier: Dossier) {
  const [terms, { agency }] = await Promise.all([
    getTerms(db, dossier.versionId),
    getAgency(db, dossier.agencyId),
  ])
  const common = {
    letterhead: toLetterhead(profile, agency),
    place: placeOf(profile, agency),
    receivingUnit: agency.oneStopName.vi,
    applicant: toApplicant(dossier),
    procedure: { code: terms.code, name: terms.name },
    contact: `${agency.oneStopName.vi}, điện thoại ${agency.phone}`,
    submitter: toSubmitter(dossier),
  }
  return { terms, agency, common }
}
