import type { LocalText } from '@motcua/checklist'
import type { DueDateOptions, TimeLimit } from '@motcua/working-time'
import type { ClockStop, Dossier, SettledPunctuality } from './dossier.ts'
import type { PausedTask } from './suspension.ts'

/** Where in its life a dossier is checked: at the one-stop unit, or by those who settle it. */
export type CheckStage = 'INTAKE' | 'APPRAISAL'

/** A question of the e-form (`target` is a JSON pointer into the answers) or a paper (its id in the version). */
export interface CheckTarget {
  readonly kind: 'QUESTION' | 'DOCUMENT'
  readonly target: string
}

/** What was found of it. */
export type Verdict = 'RIGHT' | 'WRONG' | 'MISSING'

/** A mark of the check, made while working. */
export interface Mark extends CheckTarget {
  readonly verdict: Verdict
  /** What the applicant has to do; null while nobody wrote it. */
  readonly instruction: string | null
}

/** One thing to mend, as the applicant is told. */
export interface SupplementItem extends CheckTarget {
  readonly label: LocalText
  readonly verdict: 'WRONG' | 'MISSING'
  readonly instruction: string
}

/** What the applicant changed: an answer, or the id of a paper's file. Null is nothing. */
export interface SupplementChange extends CheckTarget {
  readonly label: LocalText
  readonly before: unknown
  readonly after: unknown
}

/** A request to supplement, from its draft to the answer. Instants in ISO 8601. */
export interface SupplementRequest {
  /** From 1 for each dossier. */
  readonly number: number
  readonly stage: CheckStage
  readonly items: readonly SupplementItem[]
  /** A remark for the applicant. */
  readonly note: string | null
  /** Why the law allows to ask again; null for the requests that need none. */
  readonly ground: string | null
  /** By when the notice should have gone out, and whether it went later. */
  readonly noticeDueAt: string
  readonly late: boolean
  readonly answerWithinDays: number | null
  readonly answerBy: string | null
  readonly draftedBy: { readonly name: string; readonly officerId: string }
  readonly approvedBy: string | null
  /** Null for a draft before the leader. */
  readonly requestedAt: string | null
  /** Number of the notice (form 02); null for a draft. */
  readonly noticeNumber: string | null
  readonly answeredAt: string | null
  readonly changes: readonly SupplementChange[]
  /** Work that goes on once the answer is there. */
  readonly resume: readonly PausedTask[]
}

/** What the officer proposes instead of a result: to refuse, and why. */
export interface RefusalProposal {
  readonly reason: string
  readonly guidance: string | null
  readonly items: readonly SupplementItem[]
  readonly officerId: string
  /** The officer's work, should the leader send it back. */
  readonly resume: readonly PausedTask[]
}

/** How a dossier ended without a result. */
export interface DossierEnd {
  readonly cause: 'WITHDRAWN' | 'REFUSED' | 'NOT_SUPPLEMENTED' | 'NOT_PAID'
  readonly reason: string
  readonly guidance: string | null
  readonly items: readonly SupplementItem[]
  readonly at: string
  readonly byName: string
  /** Number of the notice; null where none is made. */
  readonly noticeNumber: string | null
  readonly punctuality: SettledPunctuality
}

/** How supplements run for a dossier: by its procedure where that says so, else by the profile. */
export interface SupplementRules {
  readonly mode: ClockStop['mode']
  readonly clockBasis: string
  /** From reception until the request goes out. */
  readonly notice: TimeLimit
  /** Requests that need no ground of their own. */
  readonly maxRequests: number
  readonly approvedByLeader: boolean
  readonly answerWithinDays: number | null
  readonly due: DueDateOptions
}

/** The request that waits for the leader; undefined where none does. */
export function draftedSupplement({ supplements }: Dossier): SupplementRequest | undefined {
  const last = supplements.at(-1)
  return last?.requestedAt === null ? last : undefined
}

/** The request that waits for the applicant; undefined where none does. */
export function openSupplement({ supplements }: Dossier): SupplementRequest | undefined {
  const last = supplements.at(-1)
  return last && last.requestedAt !== null && last.answeredAt === null ? last : undefined
}

/** The request that the applicant answered last; undefined where none was. */
export function answeredSupplement({ supplements }: Dossier): SupplementRequest | undefined {
  return supplements.findLast(({ answeredAt }) => answeredAt !== null)
}

/** How often the applicant was asked. More than once counts as overdue in the index of QĐ 766. */
export function countRequests({ supplements }: Dossier): number {
  return supplements.filter(({ requestedAt }) => requestedAt !== null).length
}

/** When the applicant last sent in what the one-stop unit checks. */
export function lastSentAt({ supplements, submittedAt }: Dossier): Date | null {
  const answer = supplements.findLast(
    ({ stage, answeredAt }) => stage === 'INTAKE' && answeredAt !== null,
  )
  return answer?.answeredAt ? new Date(answer.answeredAt) : submittedAt
}
