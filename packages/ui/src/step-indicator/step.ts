/** One step of a guided form. */
export interface Step {
  readonly id: string
  readonly label: string
  readonly state: 'done' | 'current' | 'todo' | 'error'
}
