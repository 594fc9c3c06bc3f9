import type { Database } from '@motcua/events'
import type { Profile } from '@motcua/regulation'
import { vietnamDay } from '../domain/dossier-code.ts'
import { nextNumber } from '../store/counters.ts'

/** What each notice is filed under, after its number. */
const marks = { SUPPLEMENT_REQUEST: 'HDHS', REFUSAL: 'TCHS', DISCONTINUATION: 'TBDHS' } as const

/** The number of a notice in its agency and year, e.g. `12/2026/HDHS`. */
export async function drawNoticeNumber(
  tx: Database,
  agencyId: string,
  kind: keyof typeof marks,
  at: Date,
): Promise<string> {
  const year = vietnamDay(at).slice(0, 4)
  const number = await nextNumber(tx, agencyId, kind, `${year}-01-01`)
  return `${number}/${year}/${marks[kind]}`
}

/** Whether the profile's set of forms has a notice of discontinuation (form 05 of TT 03/2025). */
export function hasDiscontinuationForm({ documents: { forms } }: Profile): boolean {
  return forms.some(({ code }) => code === 'DISCONTINUATION')
}
