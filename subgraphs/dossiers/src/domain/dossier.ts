import type { Answers, Channel, EForm, Fee, LocalText, RequiredDocument } from '@motcua/checklist'
import type { Bilingual } from '@motcua/kernel'
import type { TimeLimit } from '@motcua/working-time'
import type { Process, StepKind } from './process.ts'
import type {
  DossierEnd,
  RefusalProposal,
  SupplementItem,
  SupplementRequest,
} from './supplement.ts'
import type { Withdrawal } from './withdrawal.ts'

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

/** The organisation on whose behalf a dossier is, as it was called when the dossier was begun. */
export interface ApplyingOrganisation {
  readonly organisationId: string
  readonly name: string
  /** Tax or enterprise code. */
  readonly taxCode: string
}

/** A paper handed in; `fileId` is null for paper that was not scanned. */
export interface SubmittedDocument {
  readonly documentId: string
  readonly fileId: string | null
  readonly copyKind: CopyKind
  readonly quantity: number
  readonly attachedAt: Date
  /** The paper of the vault that it was taken from; null where it was handed in anew. */
  readonly vaultItemId: string | null
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
  /** What the limit counts from: entered and found valid, or sent in complete. */
  readonly startedAt: Date
  /** Null while the clock stands still. */
  readonly dueAt: Date | null
  readonly limit: TimeLimit
  /** Every stretch in which it stood still, or after which it started anew. */
  readonly stops: readonly ClockStop[]
  readonly steps: readonly DueDateStep[]
}

/** A stretch in which the clock stood still. Instants in ISO 8601. */
export interface ClockStop {
  readonly from: string
  /** Null while it lasts. */
  readonly to: string | null
  /** `PAUSE`: goes on where it stood; `RESTART`: starts anew. */
  readonly mode: 'PAUSE' | 'RESTART'
  readonly reason: Bilingual
  /** The rule of the law. */
  readonly basis: string
  /** The due date when it began; null where the clock stood already. */
  readonly dueBefore: string | null
}

export type SettledPunctuality = 'EARLY' | 'ON_TIME' | 'OVERDUE'

export interface Decline {
  readonly reason: string
  readonly guidance: string | null
  /** What is wrong or missing, each with what to do; absent where the reason says it all. */
  readonly items?: readonly SupplementItem[] | undefined
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
  /** The applicant's person; who acts, where it is on behalf of an organisation. */
  readonly applicantId: string
  /** Whose dossier it is where the person acts for an organisation; null for their own. */
  readonly organisation: ApplyingOrganisation | null
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
  /** Agencies beside the receiving one that have or had work on it: they may read it (DL24 Đ9.1b). */
  readonly participants: readonly string[]
  /** Requests to supplement, oldest first; the last may still be a draft before the leader. */
  readonly supplements: readonly SupplementRequest[]
  /** The officer's draft of a refusal, before the leader. */
  readonly refusalProposal: RefusalProposal | null
  /** What the applicant asked, while nobody turned it down. */
  readonly withdrawal: Withdrawal | null
  /** How it ended without a result. */
  readonly end: DossierEnd | null
  /** Đồng owed in all; null before acceptance and where nothing is owed. */
  readonly feeTotal: number | null
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
  /** How far it can be done online. */
  readonly onlineLevel?: { readonly level: string } | undefined
  /** Null where no process is approved yet: then nothing can be taken in. */
  readonly process: Process | null
  readonly dossierSets: number
  readonly results: readonly {
    readonly name: LocalText
    /** Kind of paper, where it has one. */
    readonly kind?: string | null | undefined
    /** Months for which it holds; without end where absent. */
    readonly validMonths?: number | null | undefined
  }[]
  readonly legalBasis: readonly { readonly number: string; readonly name: string }[]
  /** How supplements run for this procedure; what is null or absent follows the profile. */
  readonly supplement?:
    | {
        readonly clock?: 'PAUSE' | 'RESTART' | null | undefined
        /** Working days from reception. */
        readonly noticeWithinDays?: number | null | undefined
        readonly maximumRounds?: number | null | undefined
        /** Calendar days that the applicant has for the answer. */
        readonly answerWithinDays?: number | null | undefined
      }
    | undefined
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
  /** Kind in the words of processes; null where nobody has entered it. */
  readonly kind: string | null
  readonly parentId: string | null
  readonly units: readonly { readonly unitId: string; readonly name: LocalText }[]
}

/** What dossiers need to know of an officer. */
export interface OfficerTerms {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly title: LocalText
  readonly agencyId: string
  readonly unitId: string | null
  readonly roles: readonly string[]
  readonly active: boolean
}
