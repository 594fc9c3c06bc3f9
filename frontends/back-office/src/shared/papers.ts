import type { LocalText, RequiredDocument } from '@motcua/checklist'
import type { DocumentState } from '@motcua/graph-client/schema'

/** A paper of the procedure beside what was handed in for it. */
export interface PaperRow<Submitted> {
  readonly id: string
  readonly name: LocalText
  readonly note: LocalText | undefined
  readonly originals: number
  readonly copies: number
  readonly state: DocumentState
  readonly submitted: Submitted | undefined
}

interface Given<Submitted> {
  readonly required: readonly RequiredDocument[]
  readonly states: readonly { readonly documentId: string; readonly state: DocumentState }[]
  readonly submitted: readonly Submitted[]
}

/** The papers in the order of the procedure; what is not needed only where it was handed in all the same. */
export function paperRows<Submitted extends { readonly documentId: string }>({
  required,
  states,
  submitted,
}: Given<Submitted>): readonly PaperRow<Submitted>[] {
  return required
    .map(({ id, name, note, originals, copies }) => ({
      ...{ id, name, note, originals, copies },
      state: states.find(({ documentId }) => documentId === id)?.state ?? 'NOT_NEEDED',
      submitted: submitted.find(({ documentId }) => documentId === id),
    }))
    .filter((row) => row.state !== 'NOT_NEEDED' || row.submitted)
}
