/** A short message about what has just happened. */
export interface Toast {
  readonly id: string
  readonly message: string
  readonly tone: 'success' | 'info' | 'error'
}
