/** A letter or decision while it is entered. */
export interface BasisDraft {
  number: string
  date: string
  note: string
}

/** An empty one. */
export function emptyBasis(): BasisDraft {
  return { number: '', date: '', note: '' }
}

/** As the API takes it. */
export function toBasis({ number, date, note }: BasisDraft) {
  return { number, date, note: note.trim() || null }
}

/** A decision while it is entered. */
export interface DecisionDraft {
  number: string
  date: string
  signer: string
}

/** An empty one. */
export function emptyDecision(): DecisionDraft {
  return { number: '', date: '', signer: '' }
}
