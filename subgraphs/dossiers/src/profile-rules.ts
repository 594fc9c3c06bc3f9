import { basisOf, type Profile } from '@motcua/regulation'
import type { DueDateOptions, TimeLimit } from '@motcua/working-time'
import type { ProcedureTerms } from './domain/dossier.ts'
import type { SupplementRules } from './domain/supplement.ts'
import type { WithdrawalRules } from './domain/withdrawal.ts'

/** How the clock of a dossier runs under the regulation in force, with the clauses that its reckoning cites. */
export function clockRules(profile: Profile): DueDateOptions {
  const { articles } = basisOf(profile, 'receipt.outsideOfficeHours')
  const receipt = articles[0]
  return {
    cutOff: profile.receipt.sameDayCutOff,
    ...(receipt !== undefined && { basis: { receipt } }),
  }
}

/** Time between acceptance and forwarding. */
export function forwardingLimit({ deadlines: { forward } }: Profile): TimeLimit {
  return { quantity: forward.quantity, unit: forward.unit }
}

/** How supplements run: by the procedure's own terms, else by the profile (NĐ 61/2018 Đ19.4; law of the sector). */
export function supplementRules(profile: Profile, terms: ProcedureTerms): SupplementRules {
  const { supplement, deadlines } = profile
  const own = terms.supplement
  const { quantity, unit } = deadlines.supplementNotice
  const ofProcedure = terms.legalBasis[0]?.number
  return {
    mode: own?.clock ?? supplement.clock,
    clockBasis: own?.clock && ofProcedure ? ofProcedure : citation(profile, 'supplement.clock'),
    notice: own?.noticeWithinDays
      ? { quantity: own.noticeWithinDays, unit: 'WORKING_DAY' }
      : { quantity, unit },
    maxRequests: own?.maximumRounds ?? supplement.maxRequests,
    approvedByLeader: supplement.approvedByLeader,
    answerWithinDays: own?.answerWithinDays ?? null,
    due: clockRules(profile),
  }
}

/** What a request to withdraw does to the clock. */
export function withdrawalRules(profile: Profile): WithdrawalRules {
  return { basis: citation(profile, 'withdrawal'), due: clockRules(profile) }
}

/** The first text that a value of the profile rests on. */
function citation(profile: Profile, path: string): string {
  const { articles, law, chosen } = basisOf(profile, path)
  return [...articles, ...law, ...chosen][0] ?? ''
}

/** Path of the public look-up that a dossier's QR code opens; its key shows more than the code, where the regulation offers look-up by QR (KT22 Đ11.1b). The key stands behind `#`, so that no log of requests has it. */
export function lookUpPath({ lookUp }: Profile, code: string, key: string): string {
  const path = `/tra-cuu?ma=${encodeURIComponent(code)}`
  return lookUp.channels.includes('QR') ? `${path}#khoa=${key}` : path
}

/** The dossier's code by the profile's template (TT 01/2018 Đ19). */
export function dossierCode(
  { dossierCode: { template, sequenceWidth, agencyOrder } }: Profile,
  identifier: string,
  day: string,
  number: number,
): string {
  const agency = agencyOrder === 'PROVINCE_FIRST' ? identifier : provinceLast(identifier)
  return template
    .replace('{agency}', agency)
    .replace('{date}', day.slice(2).replaceAll('-', ''))
    .replace('{sequence}', String(number).padStart(sequenceWidth, '0'))
}

/** `H15.90.01` as QCVN 102:2016 writes it: four levels, the province last, absent ones as zeros: `000.01.90.H15`. */
function provinceLast(identifier: string): string {
  const [province = '', second = '00', third = '00', fourth = '000'] = identifier.split('.')
  return [fourth, third, second, province].join('.')
}
