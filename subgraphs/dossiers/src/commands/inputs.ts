/** An act that needs no more than the dossier, as it was seen. */
export interface DossierActInput {
  readonly requestId: string
  readonly dossierId: string
  readonly seenVersion: number
  readonly note?: string | null | undefined
}
