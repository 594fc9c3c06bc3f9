import { basisOf, type Profile } from '@motcua/regulation'
import type { DueDateOptions, TimeLimit } from '@motcua/working-time'

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
