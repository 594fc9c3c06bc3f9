import type { Bilingual } from '@motcua/kernel'
import type { DueDateOptions } from '@motcua/working-time'
import type { DossierState } from './dossier.ts'
import type { PausedTask } from './suspension.ts'

/** What the applicant asked: to have the dossier back. */
export interface Withdrawal {
  readonly reason: string
  /** ISO 8601. */
  readonly requestedAt: string
  /** The state it goes back to when the leader turns the request down. */
  readonly stateBefore: DossierState
  /** Whether the clock was stopped for it; it may have stood already. */
  readonly stoppedClock: boolean
  readonly resume: readonly PausedTask[]
}

/** What the clock needs to stand still meanwhile. */
export interface WithdrawalRules {
  readonly basis: string
  readonly due: DueDateOptions
}

/** Why the clock stands. */
export const withdrawalStop: Bilingual = {
  vi: 'chờ trả lời đề nghị rút hồ sơ',
  en: 'waiting for the answer to the request to withdraw',
}
