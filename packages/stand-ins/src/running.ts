/** A stand-in that is up. */
export interface Running {
  readonly url: string
  stop(): Promise<void>
}
