/** What every field has. */
export interface FieldProps {
  readonly label: string
  /** One line that says what to write. */
  readonly help?: string | undefined
  /** What is wrong and what to do. */
  readonly error?: string | undefined
  /** Fields are required unless they say so. */
  readonly optional?: boolean | undefined
  /** Id of the control, for error summaries to link to. */
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
}
