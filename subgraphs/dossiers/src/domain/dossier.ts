import type { Answers, Channel, EForm, Fee, LocalText, RequiredDocument } from '@motcua/checklist'
import type { TimeLimit } from '@motcua/working-time'
import type { Process, StepKind } from './process.ts'

export type DossierState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ACCEPTED'
  | 'NOT_ACCEPTED'
  | 'PROCESSING'
  | 'AWAITING_SUPPLEMENT'
  | 'AWAITING_PAYMENT'
  | 'WITHDRAWAL_REQUESTED'
  | 'DISCONTINUED'
  | 'SETTLED'
  | 'RETURNED'

export type DeliveryMethod = 'ONLINE' | 'COUNTER' | 'POST'
export type CopyKind = 'ORIGINAL' | 'COPY' | 'ELECTRONIC'

/** The applicant as entered in this dossier. */
export interface Contact {
  readonly fullName: string
  readonly idNumber: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** A paper handed in; `fileId` is null for paper that was not scanned. */
export interface SubmittedDocument {
  readonly documentId: string
  readonly fileId: string | null
  readonly copyKind: CopyKind
  readonly quantity: number
  readonly attachedAt: Date
}

/** One line of the reckoning behind a due date, kept as it was shown. Instants in ISO 8601. */
export interface DueDateStep {
  readonly kind: string
  readonly vi: string
  readonly en: string
  readonly basis: string | null
  readonly from: string | null
  readonly to: string | null
  readonly minutes: number | null
}

/** The law's clock of an accepted dossier. */
export interface Clock {
  readonly receivedAt: Date
  readonly dueAt: Date
  readonly limit: TimeLimit
  readonly steps: readonly DueDateStep[]
}

export type SettledPunctuality = 'EARLY' | 'ON_TIME' | 'OVERDUE'

export interface Decline {
  readonly reason: string
  readonly guidance: string | null
}

/** What the officer proposes as result. */
export interface Proposal {
  readonly title: string
  readonly body: string
  readonly opinion: string
  readonly officerId: string
}

/** The signed result. */
export interface SignedResult {
  readonly number: string
  readonly title: string
  readonly signerName: string
  readonly signedAt: string
  readonly fileId: string
}

/** One request of one applicant under one procedure, from draft to returned result. */
export interface Dossier {
  readonly id: string
  /** Grows by one with each change: what optimistic locking compares. */
  readonly version: number
  readonly state: DossierState
  readonly channel: Channel
  readonly code: string | null
  readonly procedureId: string
  readonly versionId: string
  readonly agencyId: string
  readonly caseCode: string | null
  /** The applicant's person. */
  readonly applicantId: string
  /** Whoever began it: the applicant, or the clerk at the counter. */
  readonly createdBy: string
  readonly contact: Contact
  readonly deliveryMethod: DeliveryMethod
  readonly sets: number
  readonly answers: Answers
  readonly createdAt: Date
  readonly savedAt: Date
  readonly submittedAt: Date | null
  readonly clock: Clock | null
  readonly decline: Decline | null
  readonly proposal: Proposal | null
  readonly result: SignedResult | null
  readonly settledAt: Date | null
  readonly settledPunctuality: SettledPunctuality | null
  readonly returnedAt: Date | null
  readonly receiptFileId: string | null
  readonly declineFileId: string | null
}

/** A piece of work that waits for somebody. */
export interface Task {
  readonly id: string
  readonly dossierId: string
  readonly stepId: string
  readonly kind: StepKind
  readonly name: string
  readonly role: string
  readonly agencyId: string
  /** The officer it was given to; null while it lies in the role's queue. */
  readonly assigneeId: string | null
  readonly openedAt: Date
  readonly dueAt: Date
  readonly closedAt: Date | null
}

/** What dossiers need to know of a procedure's version; frozen when the version was published. */
export interface ProcedureTerms {
  readonly versionId: string
  readonly procedureId: string
  readonly code: string
  readonly name: string
  readonly fieldCode: string
  readonly levels: readonly string[]
  readonly channels: readonly {
    readonly channel: Channel
    readonly timeLimits: readonly (TimeLimit & { readonly caseCode: string | null })[]
  }[]
  readonly documents: readonly RequiredDocument[]
  readonly fees: readonly Fee[]
  readonly eForm: EForm | null
  /** Null where no process is approved yet: then nothing can be taken in. */
  readonly process: Process | null
  readonly dossierSets: number
  readonly results: readonly { readonly name: LocalText }[]
  readonly legalBasis: readonly { readonly number: string; readonly name: string }[]
}

/** What dossiers need to know of an agency. */
export interface AgencyTerms {
  readonly id: string
  readonly identifier: string
  readonly name: LocalText
  readonly level: string
  readonly oneStopName: LocalText
  readonly address: string
  readonly phone: string
  readonly fieldCodes: readonly string[]
  readonly active: boolean
}

/** What dossiers need to know of an officer. */
export interface OfficerTerms {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly title: LocalText
  readonly agencyId: string
  readonly roles: readonly string[]
  readonly active: boolean
}
