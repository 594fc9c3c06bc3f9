import type { Database } from '@motcua/events'
import { renderDecline, type PaperCheck } from '@motcua/documents'
import type { Profile } from '@motcua/regulation'
import type { Dossier } from '../domain/dossier.ts'
import { listHistories } from '../store/history.ts'
import { getAgency, getTerms } from '../store/terms.ts'
import type { MadePaper } from './made-paper.ts'
import { placeOf, toApplicant, toLetterhead, toReasons, toSubmitter } from './letterhead.ts'

/** Form 03 of a dossier that was not accepted, as PDF. */
export async function makeDeclineNotice(
  db: Database,
  { profile, check }: { readonly profile: Profile; readonly check: PaperCheck },
  dossier: Dossier,
): Promise<MadePaper> {
  const [terms, { agency }, entries] = await Promise.all([
    getTerms(db, dossier.versionId),
    getAgency(db, dossier.agencyId),
    listHistories(db, [dossier.id]),
  ])
  const refusal = entries.find(({ act }) => act.type === 'DECLINED')
  const { decline } = dossier
  if (!decline || !refusal) throw new Error(`Dossier ${dossier.id} was not declined.`)

  const number = `${dossier.id.slice(-6).toUpperCase()}/TCHS`
  const pdf = await renderDecline({
    letterhead: toLetterhead(profile, agency),
    number,
    check,
    place: placeOf(profile, agency),
    issuedAt: refusal.at,
    receivingUnit: agency.oneStopName.vi,
    applicant: toApplicant(dossier),
    procedure: { code: terms.code, name: terms.name },
    reasons: toReasons(decline),
    contact: `${agency.oneStopName.vi}, điện thoại ${agency.phone}`,
    submitter: toSubmitter(dossier),
    receiver: { name: refusal.actorName, signedDigitally: false },
  })
  return { pdf, number, signerName: refusal.actorName }
}
