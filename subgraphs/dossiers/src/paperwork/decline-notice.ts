import type { Database } from '@motcua/events'
import { renderDecline } from '@motcua/documents'
import type { Profile } from '@motcua/regulation'
import type { Dossier } from '../domain/dossier.ts'
import { listHistories } from '../store/history.ts'
import { getAgency, getTerms } from '../store/terms.ts'
import { placeOf, toApplicant, toLetterhead, toSubmitter } from './letterhead.ts'

/** Form 03 of a dossier that was not accepted, as PDF. */
export async function makeDeclineNotice(
  db: Database,
  profile: Profile,
  dossier: Dossier,
): Promise<Uint8Array> {
  const [terms, { agency }, entries] = await Promise.all([
    getTerms(db, dossier.versionId),
    getAgency(db, dossier.agencyId),
    listHistories(db, [dossier.id]),
  ])
  const refusal = entries.find(({ act }) => act.type === 'DECLINED')
  const { decline } = dossier
  if (!decline || !refusal) throw new Error(`Dossier ${dossier.id} was not declined.`)

  return renderDecline({
    letterhead: toLetterhead(profile, agency),
    number: `${dossier.id.slice(-6).toUpperCase()}/TCHS`,
    place: placeOf(profile, agency),
    issuedAt: refusal.at,
    receivingUnit: agency.oneStopName.vi,
    applicant: toApplicant(dossier.contact),
    procedure: { code: terms.code, name: terms.name },
    reasons: [decline.reason, ...(decline.guidance ? [`Hướng dẫn: ${decline.guidance}`] : [])],
    contact: `${agency.oneStopName.vi}, điện thoại ${agency.phone}`,
    submitter: toSubmitter(dossier),
    receiver: { name: refusal.actorName, signedDigitally: false },
  })
}
