import { ok, type Bilingual, type Result } from '@motcua/kernel'
import { refuseWith, type Refusal } from './refusals.ts'

const LIMIT = 20_000
const NOTE_LIMIT = 2_000

/** A text that must be there: trimmed, normalised, not too long. `what` names it in the refusal. */
export function checkText(text: string, what: Bilingual): Result<string, Refusal> {
  const clean = text.normalize('NFC').trim()
  if (clean === '') return refuseWith('TEXT_MISSING', { what })
  if (clean.length > LIMIT) return refuseWith('TEXT_TOO_LONG', { limit: String(LIMIT) })
  return ok(clean)
}

/** A remark that may be there; null where it is empty. */
export function checkNote(note: string | null | undefined): Result<string | null, Refusal> {
  const clean = note?.normalize('NFC').trim() ?? ''
  if (clean.length > NOTE_LIMIT) return refuseWith('TEXT_TOO_LONG', { limit: String(NOTE_LIMIT) })
  return ok(clean === '' ? null : clean)
}
