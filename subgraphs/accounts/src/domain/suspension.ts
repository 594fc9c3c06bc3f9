/** How long a person was kept out, and why. */
export interface Suspension {
  readonly id: string
  readonly personId: string
  readonly reason: string
  /** The person who reported it. */
  readonly reportedBy: string
  readonly suspendedAt: Date
  readonly liftedBy: string | null
  readonly liftedAt: Date | null
  readonly liftReason: string | null
}
