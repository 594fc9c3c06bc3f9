/** One answer to choose. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly help?: string | undefined
}
