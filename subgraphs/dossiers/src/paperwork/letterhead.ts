import type { Profile } from '@motcua/regulation'
import type { AgencyTerms, Decline, Dossier } from '../domain/dossier.ts'

/** The heading of an agency's papers; communes and departments stand under the province's committee. */
export function toLetterhead({ province }: Profile, { name, oneStopName }: AgencyTerms) {
  return { superior: `UBND ${province.name.vi}`, agency: name.vi, unit: oneStopName.vi }
}

/** The applicant as printed: the organisation where there is one, and how to reach whoever acts for it. */
export function toApplicant({ contact, organisation }: Dossier) {
  const { fullName, idNumber, address, phone, email } = contact
  return {
    ...(organisation
      ? { kind: 'ORGANISATION' as const, name: organisation.name, idNumber: organisation.taxCode }
      : { name: fullName, ...(idNumber && { idNumber }) }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
  }
}

/** Whoever handed the dossier in, and how. */
export function toSubmitter({ contact, channel }: Dossier) {
  const ways = { ONLINE: 'ONLINE', COUNTER: 'DIRECT', POST: 'POST' } as const
  return { name: contact.fullName, channel: ways[channel] }
}

/** Place name before the date: the commune, or the province's. */
export function placeOf({ province }: Profile, { level, name }: AgencyTerms): string {
  return level === 'COMMUNE'
    ? name.vi.replace(/^(UBND|Ủy ban nhân dân)\s+(xã|phường|đặc khu|thị trấn)\s+/iu, '')
    : province.name.vi.replace(/^tỉnh\s+/iu, '')
}

/** Why it was not taken in or refused, what is wrong or missing and how to mend it, a sentence each. */
export function toReasons({ reason, guidance, items = [] }: Decline): readonly string[] {
  return [
    reason,
    ...items.map(({ label, instruction }) => `${label.vi}: ${instruction}`),
    ...(guidance ? [`Hướng dẫn: ${guidance}`] : []),
  ]
}
