import type { Kept } from '@motcua/graph-client'
import type { DraftValues } from './draft-values.ts'

/** What is kept, and whose it is: another person on the same device must not get it. */
interface Stored extends Kept<DraftValues> {
  readonly personId: string
}

function keyOf(dossierId: string): string {
  return `motcua.portal.unsaved.${dossierId}`
}

/** Keeps answers that are not saved yet for as long as the tab lives; takes them away when all is saved. */
export function keepUnsaved(
  dossierId: string,
  personId: string,
  kept: Kept<DraftValues> | undefined,
): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(dossierId), JSON.stringify({ ...kept, personId }))
    else sessionStorage.removeItem(keyOf(dossierId))
  } catch {
    // Storage may be forbidden or full: the page itself still holds the answers.
  }
}

/** What an earlier page of this tab could not save. */
export function unsavedOf(dossierId: string, personId: string): Kept<DraftValues> | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(dossierId))
    if (text === null) return undefined
    const stored: Stored = JSON.parse(text)
    if (stored.personId === personId) return stored
    sessionStorage.removeItem(keyOf(dossierId))
    return undefined
  } catch {
    return undefined
  }
}
