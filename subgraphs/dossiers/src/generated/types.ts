import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Dossier as DossierModel, Task as TaskModel, Proposal as ProposalModel, SignedResult as SignedResultModel, DueDateStep as DueDateStepModel, ClockStop as ClockStopModel } from '../domain/dossier.ts';
import type { LookedUp } from '../domain/look-up.ts';
import type { CheckedPaper } from '../store/issued-papers.ts';
import type { DossierRead as DossierReadModel } from '../store/dossier-reads.ts';
import type { DocumentOfDossier } from '../resolvers/SubmittedDocument.ts';
import type { EntryForReader } from '../resolvers/HistoryEntry.ts';
import type { CheckOfDossier } from '../resolvers/DossierCheck.ts';
import type { RequestOfDossier } from '../resolvers/SupplementRequest.ts';
import type { SupplementChange as SupplementChangeModel, RefusalProposal as RefusalProposalModel } from '../domain/supplement.ts';
import type { Withdrawal as WithdrawalModel } from '../domain/withdrawal.ts';
import type { EndOfDossier } from '../resolvers/DossierEnding.ts';
import type { LocalText as LocalTextModel, FeeLine as FeeLineModel } from '@motcua/checklist';
import type { StoredFile as StoredFileModel } from '../store/files.ts';
import type { Payment as PaymentModel, PaymentOrder as PaymentOrderModel, Refund as RefundModel } from '../domain/payments/payment.ts';
import type { Reconciliation as ReconciliationModel, KeptDifference } from '../store/payments/reconciliations.ts';
import type { VaultItem as VaultItemModel } from '../store/vault.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment: ISO 8601 with time zone, e.g. `2026-11-22T01:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Plain JSON; its shape is described where it is used. */
  JSON: { input: unknown; output: unknown; }
};

/** Acceptance. */
export type AcceptDossierInput = {
  /** Case of the procedure the time limit is taken from; the ordinary case where left out. */
  readonly caseCode?: InputMaybe<Scalars['String']['input']>;
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** What the clerk found of fees that the rules leave open: amounts, quantities, exemptions. At most 50. */
  readonly fees?: InputMaybe<ReadonlyArray<FeeEntryInput>>;
  /** A remark for the history. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the clerk was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What stands on an account of an agency's ledger: a debit above zero, a credit below. */
export type AccountBalance = {
  readonly __typename?: 'AccountBalance';
  /** The account. */
  readonly account: LedgerAccount;
  /** Whole đồng. */
  readonly balance: Scalars['Float']['output'];
};

/** A paper of one's own. */
export type AddToVaultInput = {
  /** An uploaded file of the person. */
  readonly fileId: Scalars['ID']['input'];
  /** Day of issue, `YYYY-MM-DD`. */
  readonly issuedOn?: InputMaybe<Scalars['String']['input']>;
  /** Who issued it. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of paper. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; the kind's name where left out. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The organisation into whose vault it goes. Null for the person's own. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly validUntil?: InputMaybe<Scalars['String']['input']>;
};

/** An agency, as `accounts` knows it. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** Who applies. */
export type ApplicantKind =
  /** An organisation (tổ chức). */
  | 'ORGANISATION'
  /** A person (cá nhân). */
  | 'PERSON';

/** An exemption that holds for a dossier. */
export type AppliedExemption = {
  readonly __typename?: 'AppliedExemption';
  /** The rule of the law. */
  readonly basis: Scalars['String']['output'];
  /** Id within the fee. */
  readonly id: Scalars['ID']['output'];
  /** Who has it. */
  readonly name: LocalText;
  /** How much falls away, 1 to 100. */
  readonly percent: Scalars['Int']['output'];
};

/** The organisation on whose behalf a dossier is, by name. */
export type ApplyingOrganisation = {
  readonly __typename?: 'ApplyingOrganisation';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its id in `accounts`. */
  readonly organisationId: Scalars['ID']['output'];
  /** Tax or enterprise code (mã số thuế, mã số doanh nghiệp). */
  readonly taxCode: Scalars['String']['output'];
};

/** An organisation that applies at the counter. */
export type ApplyingOrganisationInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Its id in `accounts`. */
  readonly organisationId: Scalars['ID']['input'];
  /** Tax or enterprise code. */
  readonly taxCode: Scalars['String']['input'];
};

/** Appraisal. */
export type AppraiseDossierInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** The officer's opinion, for the leader. */
  readonly opinion: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Text of the result, paragraphs parted by empty lines. */
  readonly resultBody: Scalars['String']['input'];
  /** Title of the result; the procedure's result where left out. */
  readonly resultTitle?: InputMaybe<Scalars['String']['input']>;
  /** The version the officer was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Which of several steps follows, where the process offers a choice (Task.ways); the first where left out. */
  readonly way?: InputMaybe<Scalars['ID']['input']>;
};

/** Approval. */
export type ApproveDossierInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** A remark for the history. At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Text of the result, where the process has no appraisal; needed there, not heeded elsewhere. */
  readonly resultBody?: InputMaybe<Scalars['String']['input']>;
  /** Title of the result, where the process has no appraisal; the procedure's result where left out. */
  readonly resultTitle?: InputMaybe<Scalars['String']['input']>;
  /** The version the leader was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** An approval. */
export type ApproveRefundInput = {
  /** How it goes back; PLATFORM only for what was paid there. */
  readonly method: PaymentMethod;
  /** Number of the voucher; not for PLATFORM. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The refund. */
  readonly refundId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of approveRefund: the success, or why not. */
export type ApproveRefundResult = ApproveRefundSuccess | Refusal;

/** The refund is approved. */
export type ApproveRefundSuccess = {
  readonly __typename?: 'ApproveRefundSuccess';
  /** The refund as it stands now. */
  readonly refund: Refund;
};

/** Assignment. */
export type AssignDossierInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** A remark for the officer. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The officer: one of the agency's processing officers. */
  readonly officerId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the head was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A paper to attach. One of file, vault item, or paper only. */
export type AttachDocumentInput = {
  /** What kind of copy; ELECTRONIC where left out. */
  readonly copyKind?: InputMaybe<CopyKind>;
  /** Id of the required document in the procedure's version. */
  readonly documentId: Scalars['ID']['input'];
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** An uploaded file. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** How many; 1 where left out. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** A paper of the applicant's vault. */
  readonly vaultItemId?: InputMaybe<Scalars['ID']['input']>;
};

/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

/** A question or paper with its mark. */
export type CheckItem = {
  readonly __typename?: 'CheckItem';
  /** What the applicant has to do. Null while nobody wrote it. */
  readonly instruction?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: CheckKind;
  /** What people know it by. */
  readonly label: LocalText;
  /** When. Null while nobody did. */
  readonly markedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who marked it. Null while nobody did. */
  readonly markedBy?: Maybe<Scalars['String']['output']>;
  /** Sentences to take over as what to do. */
  readonly sentences: ReadonlyArray<CheckSentence>;
  /** JSON pointer into the answers, or id of the required document. */
  readonly target: Scalars['ID']['output'];
  /** What was found. Null while nobody marked it. */
  readonly verdict?: Maybe<CheckVerdict>;
};

/** What can be marked. */
export type CheckKind =
  /** A paper; its target is the id of the required document. */
  | 'DOCUMENT'
  /** A question of the e-form; its target is a JSON pointer into the answers. */
  | 'QUESTION';

/** One mark. */
export type CheckMarkInput = {
  /** What the applicant has to do. At most 2,000 characters. */
  readonly instruction?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: CheckKind;
  /** JSON pointer into the answers, or id of the required document. */
  readonly target: Scalars['ID']['input'];
  /** What was found; left out, the mark is taken away. */
  readonly verdict?: InputMaybe<CheckVerdict>;
};

/** A payment to ask after. */
export type CheckPaymentInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A ready sentence for one verdict. */
export type CheckSentence = {
  readonly __typename?: 'CheckSentence';
  /** What to do. */
  readonly text: LocalText;
  /** WRONG or MISSING. */
  readonly verdict: CheckVerdict;
};

/** Where in its life a dossier is checked. */
export type CheckStage =
  /** By those who settle it. */
  | 'APPRAISAL'
  /** At the one-stop unit, before acceptance. */
  | 'INTAKE';

/** What was found of a question or paper. */
export type CheckVerdict =
  /** Not there. */
  | 'MISSING'
  /** As it should be. */
  | 'RIGHT'
  /** There, but not as it should be. */
  | 'WRONG';

/** The check of a dossier. */
export type ChecklistResult = {
  readonly __typename?: 'ChecklistResult';
  /** Whether nothing is missing or wrong. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each paper and where it stands. */
  readonly documents: ReadonlyArray<DocumentFinding>;
  /** Fees owed in đồng. Null where one of them is not known. */
  readonly feeTotal?: Maybe<Scalars['Int']['output']>;
  /** What is to pay, line by line, by the answers and papers as they are now. */
  readonly fees: ReadonlyArray<FeeLine>;
  /** Questions answered wrongly or not at all. */
  readonly fields: ReadonlyArray<FieldFinding>;
};

/** A stretch in which the clock stood still, or after which it started anew. */
export type ClockStop = {
  readonly __typename?: 'ClockStop';
  /** The rule of the law. */
  readonly basis: Scalars['String']['output'];
  /** Since when. */
  readonly from: Scalars['DateTime']['output'];
  /** Whether the clock goes on where it stood, or starts anew. */
  readonly mode: ClockStopMode;
  /** Why. */
  readonly reason: LocalText;
  /** Until when. Null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** What happens to the clock after a stop. */
export type ClockStopMode =
  /** It goes on where it stood. */
  | 'PAUSE'
  /** It starts anew. */
  | 'RESTART';

/** Money collected. */
export type CollectPaymentInput = {
  /** What was received in đồng: the whole of what is owed. */
  readonly amount: Scalars['Int']['input'];
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** CASH, TRANSFER or POST. */
  readonly method: PaymentMethod;
  /** Who paid; the applicant where left out. */
  readonly payerName?: InputMaybe<Scalars['String']['input']>;
  /** Number of the transfer or of the post's slip; not needed for cash. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the officer was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** The applicant as entered. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Address. Null where not given. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** E-mail. Null where not given. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Full name. */
  readonly fullName: Scalars['String']['output'];
  /** Identification number; shown to the applicant and to officers who work on it, else null. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Phone. Null where not given. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** The applicant as entered. */
export type ContactInput = {
  /** Address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Full name. For an online dossier the name of the account stands, whatever is given here. */
  readonly fullName: Scalars['String']['input'];
  /** Identification number. For an online dossier the number of the account stands. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Phone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of copy a paper is. */
export type CopyKind =
  /** Copy. */
  | 'COPY'
  /** Electronic. */
  | 'ELECTRONIC'
  /** Original. */
  | 'ORIGINAL';

/** A new dossier of an applicant at the counter. */
export type CreateCounterDraftInput = {
  /** The agency whose counter it is. */
  readonly agencyId: Scalars['ID']['input'];
  /** The applicant in `accounts`. */
  readonly applicantId: Scalars['ID']['input'];
  /** COUNTER, or POST for what the post brought. */
  readonly channel: Channel;
  /** The applicant as entered. */
  readonly contact: ContactInput;
  /** The organisation for which the applicant acts, as `accounts` knows it. Null for their own dossier. */
  readonly onBehalfOf?: InputMaybe<ApplyingOrganisationInput>;
  /** The procedure. */
  readonly procedureId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A new dossier of the signed-in applicant. */
export type CreateDraftInput = {
  /** The agency that is to receive it. */
  readonly agencyId: Scalars['ID']['input'];
  /** The organisation for which the person acts now. Null for their own dossier. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The procedure. */
  readonly procedureId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Why a dossier was not accepted (form 03). */
export type Decline = {
  readonly __typename?: 'Decline';
  /** The notice as PDF. Null while it is being made. */
  readonly file?: Maybe<StoredFile>;
  /** What to do now. Null where there is nothing to do. */
  readonly guidance?: Maybe<Scalars['String']['output']>;
  /** What is wrong or missing, each with what to do. Empty where the reason says it all. */
  readonly items: ReadonlyArray<SupplementItem>;
  /** The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Non-acceptance: one full answer (DL24 Đ8.1a). */
export type DeclineDossierInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** What the applicant can do. */
  readonly guidance?: InputMaybe<Scalars['String']['input']>;
  /** The reason, for the applicant to read. Not empty. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the clerk was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whether what is marked wrong or missing in the check stands in the answer. */
  readonly withMarks?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A paper to take out. */
export type DeleteFromVaultInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The paper. */
  readonly vaultItemId: Scalars['ID']['input'];
};

/** Answer of deleteFromVault: the success, or why not. */
export type DeleteFromVaultResult = DeleteFromVaultSuccess | Refusal;

/** The paper is gone from the vault. */
export type DeleteFromVaultSuccess = {
  readonly __typename?: 'DeleteFromVaultSuccess';
  /** Id that it had. */
  readonly vaultItemId: Scalars['ID']['output'];
};

/** How the applicant gets the result (DL24 Đ9.3). */
export type DeliveryMethod =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, in the vault. */
  | 'ONLINE'
  /** By public post to the address of the contact. */
  | 'POST';

/** A refund that another rule of the law demands. */
export type DemandRefundInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** The rule, and why it applies. Not empty. */
  readonly ground: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A page of differences. */
export type DifferenceConnection = {
  readonly __typename?: 'DifferenceConnection';
  /** The differences, by number. */
  readonly nodes: ReadonlyArray<PaymentDifference>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Ways in which two books differ. */
export type DifferenceKind =
  /** The amounts differ. */
  | 'AMOUNT_DIFFERS'
  /** The platform booked it more than once. */
  | 'DOUBLE'
  /** The platform has it, our books have nothing of it. */
  | 'MISSING_HERE'
  /** Our books have it, the platform has not. */
  | 'MISSING_THERE'
  /** One says that the money moved, the other that it did not. */
  | 'STATUS_DIFFERS';

/** Answer of discardDraft: the success, or why not. */
export type DiscardDraftResult = DiscardDraftSuccess | Refusal;

/** The draft is gone. */
export type DiscardDraftSuccess = {
  readonly __typename?: 'DiscardDraftSuccess';
  /** Id that it had. */
  readonly dossierId: Scalars['ID']['output'];
};

/** Ending without an answer. */
export type DiscontinueDossierInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** The reason, for the applicant to read. Not empty. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the officer was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** An end for want of payment. */
export type DiscontinueUnpaidInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** The reason, for the applicant to read. Not empty. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the clerk was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A paper and where it stands. */
export type DocumentFinding = {
  readonly __typename?: 'DocumentFinding';
  /** Id of the required document. */
  readonly documentId: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: DocumentState;
};

/** Where a paper stands. */
export type DocumentState =
  /** It is there. */
  | 'ATTACHED'
  /** It is demanded and not there. */
  | 'MISSING'
  /** The answers make it unnecessary. */
  | 'NOT_NEEDED'
  /** It may be added. */
  | 'OPTIONAL';

/** One request of one applicant under one procedure, from draft to returned result (hồ sơ). */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** The receiving agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Answers of the e-form, by its JSON Schema. */
  readonly answers: Scalars['JSON']['output'];
  /** The applicant; who acts, where it is on behalf of an organisation. Null when they cannot be read. */
  readonly applicant?: Maybe<Person>;
  /** What the reader may do with it now. */
  readonly availableActs: ReadonlyArray<DossierAct>;
  /** Case of the procedure the time limit was taken from. Null for the ordinary case. */
  readonly caseCode?: Maybe<Scalars['String']['output']>;
  /** The way it came in. */
  readonly channel: Channel;
  /** The check: each question and paper with its mark. Null where nobody checks in this state, and for applicants. */
  readonly check?: Maybe<DossierCheck>;
  /** The check of form, papers and fee: the same as in the browser. */
  readonly checklist: ChecklistResult;
  /** Since when the clock stands still. Null while it runs or before acceptance. */
  readonly clockStoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every stretch in which the clock stood still or after which it started anew, oldest first. */
  readonly clockStops: ReadonlyArray<ClockStop>;
  /** Printed on the receipt, for look-up: agency identifier, date, number of the day (TT 01/2018 Đ19). Null before acceptance. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The applicant and how to reach them, as entered in this dossier. */
  readonly contact: Contact;
  /** When the draft was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it was not accepted. Null unless it was declined. */
  readonly decline?: Maybe<Decline>;
  /** How the applicant wants the result. */
  readonly deliveryMethod: DeliveryMethod;
  /** Papers of the dossier as far as attached. */
  readonly documents: ReadonlyArray<SubmittedDocument>;
  /** When the result is due. Null before acceptance, or while the clock stands still. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the due date came about, step by step, each with the rule of the law. Empty before acceptance. */
  readonly dueDateExplanation: ReadonlyArray<DueDateStep>;
  /** How it ended without a result (state 8). Null unless it did. */
  readonly ending?: Maybe<DossierEnding>;
  /** All that was done, oldest first. Applicants see what concerns them. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Whether the chain of history entries is unbroken. */
  readonly historyIntact: Scalars['Boolean']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Name and tax code of that organisation as they were when the dossier was begun. Null for a person's own. */
  readonly onBehalfOf?: Maybe<ApplyingOrganisation>;
  /** What has to be done now, by whom. */
  readonly openTasks: ReadonlyArray<Task>;
  /** The organisation on whose behalf it is. Null for a person's own, or when it cannot be read. */
  readonly organisation?: Maybe<Organisation>;
  /** What is to pay for it, as fixed at acceptance. Null before, and where nothing is owed. */
  readonly payment?: Maybe<Payment>;
  /** What is asked for. Null when the catalogue cannot be read. */
  readonly procedure?: Maybe<Procedure>;
  /** Name of the procedure in that version. */
  readonly procedureName: Scalars['String']['output'];
  /** The version it was opened under and keeps (R-00.2). Null when the catalogue cannot be read. */
  readonly procedureVersion?: Maybe<ProcedureVersion>;
  /** What the officer proposes as result. Null before appraisal, and for applicants. */
  readonly proposal?: Maybe<ResultProposal>;
  /** How it stands to its due date, now or when it was settled. Null before acceptance. */
  readonly punctuality?: Maybe<Punctuality>;
  /** Path, below the public address, that its QR code opens. Null before there is a receipt. */
  readonly qrPath?: Maybe<Scalars['String']['output']>;
  /** Officers who opened it or its papers, and when. For its applicant; null for others. */
  readonly reads?: Maybe<DossierReadConnection>;
  /** The receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả) as PDF. Null before acceptance. */
  readonly receipt?: Maybe<StoredFile>;
  /** When it counts as received (DL24 Đ8.1c). Null before acceptance. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The refusal that the officer proposes, before the leader. Null where there is none, and for applicants. */
  readonly refusalProposal?: Maybe<RefusalProposal>;
  /** The signed result. Null before it was signed. */
  readonly result?: Maybe<DossierResult>;
  /** When the applicant got the result. Null before. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the draft was last saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Sets handed in. */
  readonly sets: Scalars['Int']['output'];
  /** When the result was signed. Null before. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands, by the National Portal's states. */
  readonly state: DossierState;
  /** When it was sent in. Null for a draft. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The request that waits for the applicant's answer. Null where none does. */
  readonly supplement?: Maybe<SupplementRequest>;
  /** The request drafted for the leader's approval. Null where there is none, and for applicants. */
  readonly supplementDraft?: Maybe<SupplementRequest>;
  /** All requests that went out, oldest first, with what the applicant changed. */
  readonly supplements: ReadonlyArray<SupplementRequest>;
  /** The time limit in force for it. Null before acceptance. */
  readonly timeLimit?: Maybe<DossierTimeLimit>;
  /** Papers of the vault of the applicant, person or organisation, that serve for its required documents, for one tap (DL24 Đ12.5). For its applicant; empty for others. */
  readonly vaultMatches: ReadonlyArray<VaultMatch>;
  /** Version of the row: pass it back as `seenVersion` when acting. */
  readonly version: Scalars['Int']['output'];
  /** The applicant's request to withdraw, while nobody turned it down. Null where there is none. */
  readonly withdrawal?: Maybe<Withdrawal>;
};


/** One request of one applicant under one procedure, from draft to returned result (hồ sơ). */
export type DossierReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a dossier. */
export type DossierAct =
  /** Accept at the one-stop unit. */
  | 'ACCEPT'
  /** Mend what was asked for and send it: the applicant, or the clerk at the counter. */
  | 'ANSWER_SUPPLEMENT'
  /** Appraise and submit for approval. */
  | 'APPRAISE'
  /** Approve and sign. */
  | 'APPROVE'
  /** Approve the proposed refusal. */
  | 'APPROVE_REFUSAL'
  /** Approve the drafted request to supplement. */
  | 'APPROVE_SUPPLEMENT'
  /** Give to an officer. */
  | 'ASSIGN'
  /** Let the applicant have it back. */
  | 'CONFIRM_WITHDRAWAL'
  /** Decline at the one-stop unit. */
  | 'DECLINE'
  /** Throw the draft away. */
  | 'DISCARD'
  /** End it because the applicant did not answer in time. */
  | 'DISCONTINUE'
  /** Forward to those who settle it. */
  | 'FORWARD'
  /** Propose to refuse it after appraisal. */
  | 'PROPOSE_REFUSAL'
  /** Put the outcome of a consultation or verification on record. */
  | 'RECORD'
  /** Ask the applicant to supplement it, from the marks of the check. */
  | 'REQUEST_SUPPLEMENT'
  /** Return the result. */
  | 'RETURN'
  /** Fill in. */
  | 'SAVE'
  /** Send back to the officer. */
  | 'SEND_BACK'
  /** Send in. */
  | 'SUBMIT'
  /** Turn the request to withdraw down, with a ground. */
  | 'TURN_DOWN_WITHDRAWAL'
  /** Ask for it back: the applicant, or the clerk at the counter. */
  | 'WITHDRAW';

/** An act that needs no more than the dossier. */
export type DossierActInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** A remark for the history. At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the actor was looking at; a newer one refuses with DOSSIER_CHANGED. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What an act on a dossier answers with. */
export type DossierActResult = DossierActSuccess | Refusal;

/** The act is done. */
export type DossierActSuccess = {
  readonly __typename?: 'DossierActSuccess';
  /** The dossier as it stands now. */
  readonly dossier: Dossier;
};

/** The check of a dossier in the stage that it is in (DL24 Đ8.1a). */
export type DossierCheck = {
  readonly __typename?: 'DossierCheck';
  /** Calendar days for the answer by the procedure. Null where it sets none. */
  readonly answerWithinDays?: Maybe<Scalars['Int']['output']>;
  /** Each question on show and each paper, in the order of the procedure. */
  readonly items: ReadonlyArray<CheckItem>;
  /** Whether the leader has to approve a request before it goes out. */
  readonly needsApproval: Scalars['Boolean']['output'];
  /** Whether asking now is asking again, which needs a legal ground. */
  readonly needsGround: Scalars['Boolean']['output'];
  /** By when a request to supplement has to go out, counted from reception or the last answer. */
  readonly noticeDueAt: Scalars['DateTime']['output'];
  /** Whether a request that went out now would be late. */
  readonly noticeLate: Scalars['Boolean']['output'];
  /** The stage. */
  readonly stage: CheckStage;
};

/** A page of dossiers. */
export type DossierConnection = {
  readonly __typename?: 'DossierConnection';
  /** The dossiers. */
  readonly nodes: ReadonlyArray<Dossier>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** How a dossier ended without a result. */
export type DossierEnding = {
  readonly __typename?: 'DossierEnding';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What ended it. */
  readonly cause: EndingCause;
  /** What the applicant can do. Null where there is nothing to do. */
  readonly guidance?: Maybe<Scalars['String']['output']>;
  /** What is wrong or missing, each with what to do. Empty where the reason says it all. */
  readonly items: ReadonlyArray<SupplementItem>;
  /** The notice as signed PDF: form 03 for a refusal, form 05 of TT 03/2025 else. Null while it is being made, or where none is. */
  readonly notice?: Maybe<StoredFile>;
  /** Number of the notice. Null where none is made. */
  readonly noticeNumber?: Maybe<Scalars['String']['output']>;
  /** How it then stood to its due date; ON_TIME before acceptance. */
  readonly punctuality: Punctuality;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** What a look-up shows of a dossier. */
export type DossierLookUp = {
  readonly __typename?: 'DossierLookUp';
  /** All else, for whoever proved their right to see it. Null for a stranger. */
  readonly details?: Maybe<LookUpDetails>;
  /** The code. Null before acceptance; then only its applicant finds it. */
  readonly dossierCode?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: DossierState;
  /** Steps of the process done: with `stepsTotal` the degree of completion (TT 01/2018 Đ16). */
  readonly stepsDone: Scalars['Int']['output'];
  /** Steps in all. */
  readonly stepsTotal: Scalars['Int']['output'];
};

/** A page of dossiers looked up. */
export type DossierLookUpConnection = {
  readonly __typename?: 'DossierLookUpConnection';
  /** The dossiers, newest first. */
  readonly nodes: ReadonlyArray<DossierLookUp>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Answer of lookUpDossier. A wrong proof and an unknown code are answered alike. */
export type DossierLookUpResult = DossierLookUp | Refusal;

/** One look of an officer into a dossier (R-20.7). */
export type DossierRead = {
  readonly __typename?: 'DossierRead';
  /** The officer's agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** When it was opened. */
  readonly at: Scalars['DateTime']['output'];
  /** The paper that was opened. Null for the dossier itself. */
  readonly file?: Maybe<StoredFile>;
  /** The officer's name. Null where the regulation shows posts only. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What for. */
  readonly purpose: ReadPurpose;
  /** The officer's title. Null where the post is not known any more. */
  readonly title?: Maybe<LocalText>;
};

/** A page of looks. */
export type DossierReadConnection = {
  readonly __typename?: 'DossierReadConnection';
  /** The looks, newest first. */
  readonly nodes: ReadonlyArray<DossierRead>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/**
 * A dossier as analysts see it (R-50.7): everything that can be counted and compared, and of the applicant no more than a
 * mask. There is no way from here to names, numbers, addresses, answers or files.
 */
export type DossierRecord = {
  readonly __typename?: 'DossierRecord';
  /** The receiving agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Initials and masked number: enough to tell applicants of one page apart, not to know them. */
  readonly applicant: MaskedApplicant;
  /** Case of the procedure the time limit was taken from. Null for the ordinary case. */
  readonly caseCode?: Maybe<Scalars['String']['output']>;
  /** The way it came in. */
  readonly channel: Channel;
  /** Printed on the receipt. */
  readonly code: Scalars['String']['output'];
  /** How the applicant wants the result. */
  readonly deliveryMethod: DeliveryMethod;
  /** Papers handed in, by kind. */
  readonly documents: ReadonlyArray<RecordedDocument>;
  /** When the result is due. Null while the clock stands still. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Đồng owed in all. Null where nothing is owed or it is not known. */
  readonly feeTotal?: Maybe<Scalars['Int']['output']>;
  /** All that was done, oldest first, without names and remarks. */
  readonly history: ReadonlyArray<RecordedAct>;
  /** Permanent and opaque; the same as the dossier's. */
  readonly id: Scalars['ID']['output'];
  /** What has to be done now, by which role of which agency. */
  readonly openTasks: ReadonlyArray<RecordedTask>;
  /** What is asked for. Null when the catalogue cannot be read. */
  readonly procedure?: Maybe<Procedure>;
  /** Name of the procedure in the version it was opened under. */
  readonly procedureName: Scalars['String']['output'];
  /** How it stands to its due date, now or when it was settled. Null when the agency's calendar cannot be read. */
  readonly punctuality?: Maybe<Punctuality>;
  /** When it counts as received (DL24 Đ8.1c). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When the applicant got the result. Null before. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was signed. Null before. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands, by the National Portal's states. */
  readonly state: DossierState;
  /** When it was sent in. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often the applicant was asked to supplement it. */
  readonly supplementRequests: Scalars['Int']['output'];
};

/** A page of records. */
export type DossierRecordConnection = {
  readonly __typename?: 'DossierRecordConnection';
  /** The records, by reception, oldest first. */
  readonly nodes: ReadonlyArray<DossierRecord>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Which records; what is left out does not restrict. */
export type DossierRecordFilter = {
  /** Receiving agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Way in. */
  readonly channel?: InputMaybe<Channel>;
  /** Procedure. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** First day of reception (Asia/Ho_Chi_Minh). */
  readonly receivedFrom: Scalars['Date']['input'];
  /** Last day of reception; at most 366 days after the first. */
  readonly receivedTo: Scalars['Date']['input'];
  /** States. */
  readonly states?: InputMaybe<ReadonlyArray<DossierState>>;
};

/** The signed result (R-30.29). */
export type DossierResult = {
  readonly __typename?: 'DossierResult';
  /** The PDF with the agency's signature. */
  readonly file: StoredFile;
  /** Number of the document. */
  readonly number: Scalars['String']['output'];
  /** When. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** Who signed. */
  readonly signerName: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** States of a dossier, with the codes of the National Portal. */
export type DossierState =
  /** 2 Được tiếp nhận. */
  | 'ACCEPTED'
  /** 6 Yêu cầu thực hiện nghĩa vụ tài chính. */
  | 'AWAITING_PAYMENT'
  /** 5 Yêu cầu bổ sung giấy tờ. */
  | 'AWAITING_SUPPLEMENT'
  /** 8 Dừng xử lý. */
  | 'DISCONTINUED'
  /** Ours only: being filled in. */
  | 'DRAFT'
  /** 3 Không được tiếp nhận. */
  | 'NOT_ACCEPTED'
  /** 4 Đang xử lý. */
  | 'PROCESSING'
  /** 10 Đã trả kết quả. */
  | 'RETURNED'
  /** 9 Đã xử lý xong. */
  | 'SETTLED'
  /** 1 Mới đăng ký. */
  | 'SUBMITTED'
  /** 7 Công dân yêu cầu rút hồ sơ. */
  | 'WITHDRAWAL_REQUESTED';

/** A time limit as it was taken from the procedure. */
export type DossierTimeLimit = {
  readonly __typename?: 'DossierTimeLimit';
  /** How much. */
  readonly quantity: Scalars['Float']['output'];
  /** Of what: WORKING_DAY, DAY, HOUR, MONTH or SAME_DAY. */
  readonly unit: Scalars['String']['output'];
};

/** One step of the calculation of a due date. */
export type DueDateStep = {
  readonly __typename?: 'DueDateStep';
  /** The rule of the law. Null where none is needed. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** From when. Null where the step has no span. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of step, e.g. `START`, `HOLIDAY_SKIPPED`, `PAUSE`, `END`. */
  readonly kind: Scalars['String']['output'];
  /** Working minutes it took. Null where it took none. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** In words. */
  readonly text: LocalText;
  /** Until when; for the last step the due date. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** A result that holds no longer. */
export type EndResultInput = {
  /** The dossier whose result it is. */
  readonly dossierId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** REPLACED or WITHDRAWN. */
  readonly status: PaperStatus;
};

/** What ends a dossier without a result. */
export type EndingCause =
  /** Not paid in time. */
  | 'NOT_PAID'
  /** Not supplemented in time. */
  | 'NOT_SUPPLEMENTED'
  /** Refused after appraisal. */
  | 'REFUSED'
  /** The applicant had it back. */
  | 'WITHDRAWN';

/** What the clerk found of one fee. */
export type FeeEntryInput = {
  /** Whole đồng for one unit; heeded only where the procedure leaves the amount open. */
  readonly amount?: InputMaybe<Scalars['Int']['input']>;
  /** The exemption found proved. Null for none; what answers and papers say where left out. */
  readonly exemptionId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the fee in the procedure's version. */
  readonly feeId: Scalars['ID']['input'];
  /** How many units; goes before what the answers say. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** One fee or charge as reckoned for one dossier. Amounts are whole đồng. */
export type FeeLine = {
  readonly __typename?: 'FeeLine';
  /** Before an exemption. Null while it is not known. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** To pay. Null while it is not known. */
  readonly due?: Maybe<Scalars['Int']['output']>;
  /** What was taken off. Null where nothing was. */
  readonly exemption?: Maybe<AppliedExemption>;
  /** Id of the fee in the procedure's version. */
  readonly feeId: Scalars['ID']['output'];
  /** FEE (lệ phí) or CHARGE (phí). */
  readonly kind: Scalars['String']['output'];
  /** Name. */
  readonly name: LocalText;
  /** What it is counted by: DOSSIER, COPY, PAGE or PERSON. */
  readonly per: Scalars['String']['output'];
  /** How many units. Null while it is not known. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** For one unit. Null while it is not known. */
  readonly unitAmount?: Maybe<Scalars['Int']['output']>;
};

/** A statement to fetch. */
export type FetchStatementInput = {
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** ISO date in Vietnam, today or before. */
  readonly day: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of fetchStatement: the success, or why not. */
export type FetchStatementResult = FetchStatementSuccess | Refusal;

/** The day is compared. */
export type FetchStatementSuccess = {
  readonly __typename?: 'FetchStatementSuccess';
  /** The day. */
  readonly reconciliation: Reconciliation;
};

/** A question answered wrongly or not at all. */
export type FieldFinding = {
  readonly __typename?: 'FieldFinding';
  /** What to do. */
  readonly message: LocalText;
  /** JSON pointer into the answers. */
  readonly path: Scalars['String']['output'];
};

/** Answers of the scanner. */
export type FileScan =
  /** Nothing found. */
  | 'CLEAN'
  /** No scanner is set up. */
  | 'NOT_SCANNED'
  /** The scanner could not say. */
  | 'UNKNOWN';

/** One act in the history of a dossier. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** What was done, e.g. `SUBMITTED`, `ACCEPTED`. */
  readonly act: Scalars['String']['output'];
  /** Who did it, by name; the agency's name where the reader may not know the officer. */
  readonly actorName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Hash of this entry, over its content and the hash of the one before. */
  readonly hash: Scalars['String']['output'];
  /** What was said. Null where nothing, or where the reader may not see it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** State after it. */
  readonly state: DossierState;
};

/** How much lies in the reader's inbox. */
export type InboxCount = {
  readonly __typename?: 'InboxCount';
  /** Kind of work. */
  readonly kind: TaskKind;
  /** Of these, past the due date of their dossier. */
  readonly overdue: Scalars['Int']['output'];
  /** Open tasks. */
  readonly total: Scalars['Int']['output'];
};

/** Which tasks to list; what is left out does not restrict. */
export type InboxFilter = {
  /** One kind of work. */
  readonly kind?: InputMaybe<TaskKind>;
  /** Only what was given to me by name. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Accounts of the ledger. */
export type LedgerAccount =
  /** On the agency's account. */
  | 'BANK'
  /** In the cash drawer. */
  | 'CASH'
  /** With the payment platform, not yet transferred. */
  | 'PLATFORM'
  /** Collected by the post. */
  | 'POST'
  /** Owed by applicants. */
  | 'RECEIVABLE'
  /** To be given back. */
  | 'REFUNDS_PAYABLE'
  /** Revenue of the state budget. */
  | 'REVENUE';

/** A text that people read. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** English; null where nobody has written it. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Vietnamese, always there. */
  readonly vi: Scalars['String']['output'];
};

/** Ways to find out where a dossier stands, by the regulation. */
export type LookUpChannel =
  /** On the web sites of the agencies. */
  | 'AGENCY_WEBSITE'
  /** By its code. */
  | 'CODE'
  /** At the counter. */
  | 'COUNTER'
  /** By the applicant's identification number. */
  | 'ID_NUMBER'
  /** At a kiosk. */
  | 'KIOSK'
  /** By the applicant's name. */
  | 'NAME'
  /** On the National Portal. */
  | 'NATIONAL_PORTAL'
  /** By the QR code on the receipt. */
  | 'QR'
  /** By a message to the system's number. */
  | 'SMS'
  /** By a message in Zalo. */
  | 'ZMS';

/** What whoever proved their right sees; a field is null where the regulation does not show it. */
export type LookUpDetails = {
  readonly __typename?: 'LookUpDetails';
  /** The receiving agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Full name of the applicant, or name of the organisation. */
  readonly applicantName?: Maybe<Scalars['String']['output']>;
  /** The dossier. Null for those who are not signed in as its applicant. */
  readonly dossierId?: Maybe<Scalars['ID']['output']>;
  /** When the result is due. Null before acceptance, or while the clock stands still. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the procedure. */
  readonly procedureName: Scalars['String']['output'];
  /** The unit that works on it now. Null where nobody has to. */
  readonly processingUnit?: Maybe<LocalText>;
  /** Path, below the public address, that its QR code opens. Null before there is a receipt. */
  readonly qrPath?: Maybe<Scalars['String']['output']>;
  /** When it counts as received. Null before acceptance. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was signed. Null before. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What to mend or complete now, a line each; why it was not accepted, if so. */
  readonly supplement: ReadonlyArray<Scalars['String']['output']>;
};

/** What to look up. A code, with a proof where more than the state is wanted; or the key in the address of a QR code. */
export type LookUpInput = {
  /** The code on the receipt. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The key in the address of the QR code. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Last digits of the applicant's identification number or phone. */
  readonly proof?: InputMaybe<Scalars['String']['input']>;
};

/** How dossiers are looked up in this installation. */
export type LookUpOffer = {
  readonly __typename?: 'LookUpOffer';
  /** The ways. */
  readonly channels: ReadonlyArray<LookUpChannel>;
  /** Address of the National Portal. */
  readonly nationalPortal: Scalars['String']['output'];
  /** How many last digits. */
  readonly proofDigits: Scalars['Int']['output'];
  /** What, beside the code, proves the right to see more than how far it is. */
  readonly proofs: ReadonlyArray<LookUpProof>;
};

/** Whose last digits prove the right to see. */
export type LookUpProof =
  /** The applicant's identification number. */
  | 'ID_NUMBER'
  /** The applicant's phone. */
  | 'PHONE';

/** An applicant behind a mask. */
export type MaskedApplicant = {
  readonly __typename?: 'MaskedApplicant';
  /** Identification number with all but the province and the last two digits covered; for an organisation its tax code likewise. Null where none was given. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Initials, e.g. `N. T. A.`. */
  readonly initials: Scalars['String']['output'];
  /** Whether it is a person or an organisation. */
  readonly kind: ApplicantKind;
};

/** What can be done. Each answers with a success or a Refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accept it: gives code, receipt and due date (state 2). For one-stop clerks of the agency. */
  readonly acceptDossier: DossierActResult;
  /** Put a paper of one's own into the vault. */
  readonly addToVault: VaultItemResult;
  /** Appraise it and submit a result for approval. For the officer it was given to. */
  readonly appraiseDossier: DossierActResult;
  /** Approve it and sign the result with the agency's certificate (state 9). For the leader. */
  readonly approveDossier: DossierActResult;
  /** Let money go back. For the finance officer. */
  readonly approveRefund: ApproveRefundResult;
  /** Approve a proposed refusal (state 8; form 03). For the leader; sendBackDossier gives it back. */
  readonly approveRefusal: DossierActResult;
  /** Approve a drafted request: it goes out (state 5). For the leader; sendBackDossier gives it back. */
  readonly approveSupplement: DossierActResult;
  /** Give it to an officer of the agency. For heads and leaders. */
  readonly assignDossier: DossierActResult;
  /** Attach an uploaded file, a paper of the vault, or paper handed over at the counter. */
  readonly attachDocument: DossierActResult;
  /** Ask the platform how the attempts to pay stand. For whoever may see the dossier. */
  readonly checkPayment: DossierActResult;
  /** Record a fee collected in cash, by transfer or by the post. A dossier that waited for it goes on by itself. */
  readonly collectPayment: DossierActResult;
  /** Let the applicant have it back (state 8). For the leader. */
  readonly confirmWithdrawal: DossierActResult;
  /** Begin a dossier at the counter for a named applicant. For one-stop clerks of the agency. */
  readonly createCounterDraft: DossierActResult;
  /** Begin a dossier online. For a signed-in applicant. */
  readonly createDraft: DossierActResult;
  /** Do not accept it, with the reason (state 3). For one-stop clerks of the agency. */
  readonly declineDossier: DossierActResult;
  /** Take a paper out of the vault. Results stay, and what lies in a dossier under way. */
  readonly deleteFromVault: DeleteFromVaultResult;
  /** Have a paid fee go back because another rule of the law says so. For the finance officer. */
  readonly demandRefund: DossierActResult;
  /** Throw a draft away. */
  readonly discardDraft: DiscardDraftResult;
  /** End it because the applicant did not answer in time (state 8). For the clerk at intake, for the leader afterwards. */
  readonly discontinueDossier: DossierActResult;
  /** End it because the fee was not paid in time (state 8). For one-stop clerks of the agency. */
  readonly discontinueUnpaid: DossierActResult;
  /** Say that a result holds no longer: replaced by another, or taken back. For leaders of the agency that issued it. */
  readonly endResult: DossierActResult;
  /** Fetch the platform's statement of a day and compare it with the books. For the finance officer and the leader. */
  readonly fetchStatement: FetchStatementResult;
  /** Forward it to those who settle it, at most eight working hours after reception (DL24 Đ8.1b; state 4). */
  readonly forwardDossier: DossierActResult;
  /** Propose to refuse it after appraisal, for the leader's approval. For the officer it was given to. */
  readonly proposeRefusal: DossierActResult;
  /** Put on record what a consultation or verification brought (R-30.8, R-30.9). For the officer it was given to. */
  readonly recordStep: DossierActResult;
  /** Take an attached paper off again. */
  readonly removeDocument: DossierActResult;
  /** Ask the applicant, in one full answer made of the marks, to mend it (state 5); or draft that for the leader. */
  readonly requestSupplement: DossierActResult;
  /** Ask for it back (state 7; 8 at once before acceptance). For the applicant before the result is signed, or the clerk at the counter. */
  readonly requestWithdrawal: DossierActResult;
  /** Hand the result over (state 10). For one-stop clerks of the agency. */
  readonly returnResult: DossierActResult;
  /** Save what was filled in so far. */
  readonly saveDraft: DossierActResult;
  /** Keep marks of the check while it is being made. For the one-stop clerk at intake, for officers of the agency at appraisal. */
  readonly saveMarks: DossierActResult;
  /** Save what was mended so far; what was not asked for is not kept. For the applicant, or the clerk at the counter. */
  readonly saveSupplement: DossierActResult;
  /** Send it back to the officer with what to mend. For the leader. */
  readonly sendBackDossier: DossierActResult;
  /** Send what was mended (state 1 or 4). Refused while something asked for is not mended. */
  readonly sendSupplement: DossierActResult;
  /** Open an order at the payment platform. For the applicant; the browser goes on to `payUrl`. */
  readonly startPayment: StartPaymentResult;
  /** Send it in (state 1). Refused while the checklist is not complete. */
  readonly submitDossier: DossierActResult;
  /** Turn a request to withdraw down: it goes on where it stood. For the leader. */
  readonly turnDownWithdrawal: DossierActResult;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAcceptDossierArgs = {
  input: AcceptDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAddToVaultArgs = {
  input: AddToVaultInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAppraiseDossierArgs = {
  input: AppraiseDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationApproveDossierArgs = {
  input: ApproveDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationApproveRefundArgs = {
  input: ApproveRefundInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationApproveRefusalArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationApproveSupplementArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAssignDossierArgs = {
  input: AssignDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationCheckPaymentArgs = {
  input: CheckPaymentInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationCollectPaymentArgs = {
  input: CollectPaymentInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationConfirmWithdrawalArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationCreateCounterDraftArgs = {
  input: CreateCounterDraftInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationCreateDraftArgs = {
  input: CreateDraftInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDeclineDossierArgs = {
  input: DeclineDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDeleteFromVaultArgs = {
  input: DeleteFromVaultInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDemandRefundArgs = {
  input: DemandRefundInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDiscardDraftArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDiscontinueDossierArgs = {
  input: DiscontinueDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDiscontinueUnpaidArgs = {
  input: DiscontinueUnpaidInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationEndResultArgs = {
  input: EndResultInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationFetchStatementArgs = {
  input: FetchStatementInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationForwardDossierArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationProposeRefusalArgs = {
  input: ProposeRefusalInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRecordStepArgs = {
  input: RecordStepInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRemoveDocumentArgs = {
  input: RemoveDocumentInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRequestSupplementArgs = {
  input: RequestSupplementInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRequestWithdrawalArgs = {
  input: RequestWithdrawalInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationReturnResultArgs = {
  input: ReturnResultInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSaveMarksArgs = {
  input: SaveMarksInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSaveSupplementArgs = {
  input: SaveSupplementInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSendBackDossierArgs = {
  input: SendBackDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSendSupplementArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationStartPaymentArgs = {
  input: StartPaymentInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSubmitDossierArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationTurnDownWithdrawalArgs = {
  input: TurnDownWithdrawalInput;
};

/** A person's post, as `accounts` knows it. */
export type Officer = {
  readonly __typename?: 'Officer';
  /** Permanent and opaque; a new post is a new officer. */
  readonly id: Scalars['ID']['output'];
};

/** An organisation, as `accounts` knows it. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** What the signed-in applicant looks their dossiers up by. */
export type OwnLookUpKey =
  /** Their identification number, or the tax code of an organisation. */
  | 'ID_NUMBER'
  /** Their name or an organisation's, with or without diacritics. */
  | 'NAME';

/** Answer of lookUpOwnDossiers. */
export type OwnLookUpResult = DossierLookUpConnection | Refusal;

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What the system knows of a paper that it issued, to compare a print or a file with. No personal data. */
export type PaperCheck = {
  readonly __typename?: 'PaperCheck';
  /** The issuing agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** The code printed on it. */
  readonly checkCode: Scalars['String']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Its number. */
  readonly number: Scalars['String']['output'];
  /** SHA-256 of the file in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Who signed or issued it, in office. */
  readonly signerName: Scalars['String']['output'];
  /** Whether it still holds. */
  readonly status: PaperStatus;
  /** Since when it does not. Null while it holds. */
  readonly statusSince?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of paper it is. */
  readonly title: LocalText;
};

/** Answer of checkPaper. */
export type PaperCheckResult = PaperCheck | Refusal;

/** Whether a paper still holds. */
export type PaperStatus =
  /** A newer one stands in its place. */
  | 'REPLACED'
  /** In force. */
  | 'VALID'
  /** Taken back by whoever issued it. */
  | 'WITHDRAWN';

/** What a dossier owes, and how far it is paid. Amounts are whole đồng. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** What the reader may do with it now. */
  readonly availableActs: ReadonlyArray<PaymentAct>;
  /** The step that asks for it: INTAKE or RETURN. */
  readonly collectedAt: TaskKind;
  /** The dossier. Null when it cannot be read. */
  readonly dossier?: Maybe<Dossier>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** The reckoning as it was fixed. */
  readonly lines: ReadonlyArray<FeeLine>;
  /** How it was paid. Null before. */
  readonly method?: Maybe<PaymentMethod>;
  /** The ways to pay, in the order of the regulation. */
  readonly methods: ReadonlyArray<PaymentMethod>;
  /** The newest attempt to pay on the platform. Null where there was none. */
  readonly order?: Maybe<PaymentOrder>;
  /** Whether that is over and it is not paid. */
  readonly overdue: Scalars['Boolean']['output'];
  /** When it was paid. Null before. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when to pay; after it the agency may discontinue. */
  readonly payBy: Scalars['DateTime']['output'];
  /** Who paid. Null before. */
  readonly payerName?: Maybe<Scalars['String']['output']>;
  /** The fee receipt as PDF. Null while it is being made. */
  readonly receipt?: Maybe<StoredFile>;
  /** Number of the fee receipt (biên lai). Null before. */
  readonly receiptNumber?: Maybe<Scalars['String']['output']>;
  /** Which officer took it. Null before, and for the platform. */
  readonly receiverName?: Maybe<Scalars['String']['output']>;
  /** Number of the transaction at the platform, or of the voucher. Null before, and for cash without one. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Money that has to go back, or went back, oldest first. */
  readonly refunds: ReadonlyArray<Refund>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** How far it is paid. */
  readonly state: PaymentState;
  /** To pay in all. */
  readonly total: Scalars['Int']['output'];
};

/** What can be done with a payment. */
export type PaymentAct =
  /** Approve that money goes back. */
  | 'APPROVE_REFUND'
  /** Record what was collected in cash, by transfer or by the post. */
  | 'COLLECT'
  /** Have it go back because another rule of the law says so. */
  | 'DEMAND_REFUND'
  /** Discontinue the dossier because it was not paid in time. */
  | 'DISCONTINUE'
  /** Pay it on the platform: the applicant. */
  | 'PAY';

/** A page of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** The payments, newest first. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Something that our books and the statement say differently. */
export type PaymentDifference = {
  readonly __typename?: 'PaymentDifference';
  /** Code of the order or refund. */
  readonly code: Scalars['String']['output'];
  /** The dossier. Null where the books know none. */
  readonly dossier?: Maybe<Dossier>;
  /** Đồng in our books. Null where they have nothing. */
  readonly here?: Maybe<Scalars['Int']['output']>;
  /** What differs. */
  readonly kind: DifferenceKind;
  /** PAYMENT or REFUND. */
  readonly movement: Scalars['String']['output'];
  /** Number on the day. */
  readonly number: Scalars['Int']['output'];
  /** Đồng in the statement. Null where it has nothing. */
  readonly there?: Maybe<Scalars['Int']['output']>;
};

/** Which payments to list; what is left out does not restrict. */
export type PaymentFilter = {
  /** Only those that should have been paid by now and are not. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one state. */
  readonly state?: InputMaybe<PaymentState>;
};

/** How money comes or goes. */
export type PaymentMethod =
  /** In cash at the counter. */
  | 'CASH'
  /** Online, by the payment platform. */
  | 'PLATFORM'
  /** Collected by the public post. */
  | 'POST'
  /** By bank transfer to the agency's account. */
  | 'TRANSFER';

/** One attempt to pay on the platform. */
export type PaymentOrder = {
  readonly __typename?: 'PaymentOrder';
  /** Until when it can be paid. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What is odd about it, e.g. `AMOUNT_DIFFERS`. Null where nothing is, and for applicants. */
  readonly fault?: Maybe<Scalars['String']['output']>;
  /** Permanent and opaque; also our code at the platform. */
  readonly id: Scalars['ID']['output'];
  /** When it was begun. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  readonly state: PaymentOrderState;
  /** Number of the transaction. Null before it was paid. */
  readonly transaction?: Maybe<Scalars['String']['output']>;
};

/** How an attempt to pay stands. */
export type PaymentOrderState =
  /** It can no longer be paid. */
  | 'EXPIRED'
  /** It did not succeed; it may be tried again. */
  | 'FAILED'
  /** It can be paid. */
  | 'OPEN'
  /** Paid, by the platform's signed word. */
  | 'PAID';

/** How far a payment is. */
export type PaymentState =
  /** No longer owed: the dossier ended before it was paid. */
  | 'CANCELLED'
  /** To be paid. */
  | 'DUE'
  /** Paid. */
  | 'PAID';

/** A person, as `accounts` knows them. */
export type Person = {
  readonly __typename?: 'Person';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** A procedure, as `procedures` knows it. */
export type Procedure = {
  readonly __typename?: 'Procedure';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** A version of a procedure, as `procedures` knows it. */
export type ProcedureVersion = {
  readonly __typename?: 'ProcedureVersion';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** A way on from a step. */
export type ProcessWay = {
  readonly __typename?: 'ProcessWay';
  /** What the choice is called. */
  readonly name: Scalars['String']['output'];
  /** Id of the step that follows. */
  readonly stepId: Scalars['ID']['output'];
};

/** A proposed refusal. */
export type ProposeRefusalInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** What the applicant can do. */
  readonly guidance?: InputMaybe<Scalars['String']['input']>;
  /** The reason with its legal ground, for the applicant to read. Not empty. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the officer was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whether what is marked wrong or missing in the check stands in the answer. */
  readonly withMarks?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a dossier stands to its due date. */
export type Punctuality =
  /** Settled on an earlier day than the due date's. */
  | 'EARLY'
  /** In progress and due within eight working hours. */
  | 'NEARLY_DUE'
  /** Settled on the day of the due date and not after it; in progress and not near it. */
  | 'ON_TIME'
  /** Settled after the due date, or in progress past it. */
  | 'OVERDUE';

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** What stands on the accounts of an agency's ledger. For whoever reconciles there. */
  readonly accountBalances: ReadonlyArray<AccountBalance>;
  /** A paper of ours by the code printed on it; for anybody who holds the paper (KT22 Đ15). */
  readonly checkPaper: PaperCheckResult;
  /** Drafts that the signed-in clerk began at the counter, newest first. */
  readonly counterDrafts: DossierConnection;
  /** One dossier. Null when there is none or it is not the reader's to see. */
  readonly dossier?: Maybe<Dossier>;
  /** The record of one dossier by its code. Null when there is none. For analysts. */
  readonly dossierRecord?: Maybe<DossierRecord>;
  /** Records of the dossiers received in a span of days. For analysts; BAD_USER_INPUT for more than 366 days. */
  readonly dossierRecords: DossierRecordConnection;
  /** Open tasks of the signed-in officer's posts, by due date. */
  readonly inbox: TaskConnection;
  /** How much lies in the inbox, by kind of work. */
  readonly inboxCounts: ReadonlyArray<InboxCount>;
  /** One dossier by code, by code and proof, or by the key of a QR code. */
  readonly lookUpDossier: DossierLookUpResult;
  /** How dossiers are looked up here. */
  readonly lookUpOffer: LookUpOffer;
  /** Dossiers of the signed-in applicant by their own number or name, or of an organisation that they represent now by its tax code or name. */
  readonly lookUpOwnDossiers: OwnLookUpResult;
  /** Dossiers of the signed-in applicant and of the organisations that they represent now, newest first; of the given states only. `owner` narrows them to one: the reader's own id, or an organisation's. */
  readonly myDossiers: DossierConnection;
  /** Payments of an agency, newest first. For whoever collects or reconciles there. */
  readonly payments: PaymentConnection;
  /** One day. Null where its statement was never fetched. For whoever reconciles there. */
  readonly reconciliation?: Maybe<Reconciliation>;
  /** Days that were reconciled, newest first. For whoever reconciles there. */
  readonly reconciliations: ReconciliationConnection;
  /** Refunds of an agency, newest first. For whoever refunds or reconciles there. */
  readonly refunds: RefundConnection;
  /** Dossiers of the reader's agencies by code, identification number or tax code, newest first; by the name of the applicant or organisation (with or without diacritics) in the order of names, the newest first among equals. */
  readonly searchDossiers: DossierConnection;
  /** Papers of the signed-in person; of an organisation where one is named, for who represents it now. FORBIDDEN for others. */
  readonly vault: VaultConnection;
};


/** What can be read. */
export type QueryAccountBalancesArgs = {
  agencyId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryCheckPaperArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. */
export type QueryCounterDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryDossierRecordArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. */
export type QueryDossierRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: DossierRecordFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InboxFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryLookUpDossierArgs = {
  input: LookUpInput;
};


/** What can be read. */
export type QueryLookUpOwnDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: OwnLookUpKey;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What can be read. */
export type QueryMyDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<ReadonlyArray<DossierState>>;
};


/** What can be read. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId: Scalars['ID']['input'];
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryReconciliationArgs = {
  agencyId: Scalars['ID']['input'];
  day: Scalars['String']['input'];
};


/** What can be read. */
export type QueryReconciliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<RefundState>;
};


/** What can be read. */
export type QuerySearchDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What can be read. */
export type QueryVaultArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VaultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an officer opened a dossier for. */
export type ReadPurpose =
  /** To give an opinion on it, or to do their agency's part. */
  | 'CONSULTATION'
  /** To receive it or to answer at the counter. */
  | 'COUNTER'
  /** To settle it. */
  | 'PROCESSING'
  /** To supervise. */
  | 'SUPERVISION';

/** A day as the books of an agency and the platform's statement have it. Sums are whole đồng. */
export type Reconciliation = {
  readonly __typename?: 'Reconciliation';
  /** ISO date in Vietnam. */
  readonly day: Scalars['String']['output'];
  /** How many differences there are. */
  readonly differenceCount: Scalars['Int']['output'];
  /** The differences. */
  readonly differences: DifferenceConnection;
  /** When the statement was fetched last. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Their sum. */
  readonly ownAmount: Scalars['Float']['output'];
  /** Movements in our books. */
  readonly ownCount: Scalars['Int']['output'];
  /** Their sum. */
  readonly platformAmount: Scalars['Float']['output'];
  /** Movements in the statement. */
  readonly platformCount: Scalars['Int']['output'];
};


/** A day as the books of an agency and the platform's statement have it. Sums are whole đồng. */
export type ReconciliationDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of days. */
export type ReconciliationConnection = {
  readonly __typename?: 'ReconciliationConnection';
  /** The days, newest first. */
  readonly nodes: ReadonlyArray<Reconciliation>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** What a consultation or verification brought. */
export type RecordStepInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Who said what; for a verification time, place, participants and content. Not empty. */
  readonly record: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the officer was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The task that it ends. */
  readonly taskId: Scalars['ID']['input'];
};

/** One act, without who did it and what was said. */
export type RecordedAct = {
  readonly __typename?: 'RecordedAct';
  /** What was done, e.g. `SUBMITTED`, `ACCEPTED`. */
  readonly act: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether an officer did it, not the applicant. */
  readonly byOfficer: Scalars['Boolean']['output'];
  /** Number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** State after it. */
  readonly state: DossierState;
};

/** A paper handed in, without the file. */
export type RecordedDocument = {
  readonly __typename?: 'RecordedDocument';
  /** When. */
  readonly attachedAt: Scalars['DateTime']['output'];
  /** What was handed in. */
  readonly copyKind: CopyKind;
  /** Whether there is a file of it. */
  readonly digitised: Scalars['Boolean']['output'];
  /** Id of the required document in the procedure's version. */
  readonly documentId: Scalars['ID']['output'];
  /** Name of the paper. */
  readonly name: LocalText;
};

/** A piece of work that waits, without whose it is. */
export type RecordedTask = {
  readonly __typename?: 'RecordedTask';
  /** The agency that does it. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** By when this step should be done. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Kind of work. */
  readonly kind: TaskKind;
  /** Name of the step in the process. */
  readonly name: Scalars['String']['output'];
  /** When it came up. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Role that does it. */
  readonly role: Scalars['String']['output'];
};

/** Money that has to go back, or went back (DL24 Đ9.4). Amounts are whole đồng. */
export type Refund = {
  readonly __typename?: 'Refund';
  /** How much. */
  readonly amount: Scalars['Int']['output'];
  /** When it was approved. Null before. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  readonly cause: RefundCause;
  /** When it went back. Null before. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The dossier. Null when it cannot be read. */
  readonly dossier?: Maybe<Dossier>;
  /** Since when it is due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What went wrong last: FAILED or UNREACHABLE. Null where nothing did, and for applicants. */
  readonly fault?: Maybe<Scalars['String']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** How it goes back. Null before it was approved. */
  readonly method?: Maybe<PaymentMethod>;
  /** The ways in which it can go back. */
  readonly methods: ReadonlyArray<PaymentMethod>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** Number of the transaction or the voucher. Null before. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: RefundState;
};

/** Why money goes back. */
export type RefundCause =
  /** Another rule of the law says so. */
  | 'LAW'
  /** It was paid twice, or after the dossier had ended. */
  | 'NOT_OWED'
  /** The agency could not serve. */
  | 'NOT_SERVED';

/** A page of refunds. */
export type RefundConnection = {
  readonly __typename?: 'RefundConnection';
  /** The refunds, newest first. */
  readonly nodes: ReadonlyArray<Refund>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** How far a refund is. */
export type RefundState =
  /** The money went back. */
  | 'DONE'
  /** Waits for the finance officer. */
  | 'DUE'
  /** Approved; the platform is on it. */
  | 'SENT';

/** Why a valid request was turned down. Nothing was changed. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** Stable code to act upon. */
  readonly code: RefusalCode;
  /** What happened and what to do, in the reader's language (Accept-Language). */
  readonly message: Scalars['String']['output'];
};

/** Reasons for which this subgraph refuses. */
export type RefusalCode =
  /** The agency does not receive this procedure. */
  | 'AGENCY_NOT_COMPETENT'
  /** What was received is not what is owed. */
  | 'AMOUNT_DIFFERS'
  /** The applicant still has time to answer, or no term was set. */
  | 'ANSWER_STILL_POSSIBLE'
  /** The procedure's version has no such case. */
  | 'CASE_UNKNOWN'
  /** The procedure cannot be applied for this way. */
  | 'CHANNEL_NOT_OFFERED'
  /** The dossier has no such question or paper to mark. */
  | 'CHECK_TARGET_UNKNOWN'
  /** Something is marked as wrong or missing without saying what to do. */
  | 'CHECK_WITHOUT_INSTRUCTION'
  /** Only today and days before can be reconciled. */
  | 'DAY_NOT_POSSIBLE'
  /** A day is not written as YYYY-MM-DD, or comes before another that it has to follow. */
  | 'DAY_WRONG'
  /** The procedure's version has no such document. */
  | 'DOCUMENT_UNKNOWN'
  /** Somebody changed the dossier since it was read. */
  | 'DOSSIER_CHANGED'
  /** The checklist is not complete. */
  | 'DOSSIER_INCOMPLETE'
  /** There is no such dossier, or it is not the reader's to see. */
  | 'DOSSIER_NOT_FOUND'
  /** The dossier is in a state in which this cannot be done. */
  | 'DOSSIER_WRONG_STATE'
  /** An amount or a quantity has to be entered before the dossier can be accepted. */
  | 'FEE_NOT_STATED'
  /** The procedure has no such fee or exemption. */
  | 'FEE_UNKNOWN'
  /** The file is not there, or is not the reader's. */
  | 'FILE_NOT_FOUND'
  /** Asking again needs a ground. */
  | 'GROUND_MISSING'
  /** The regulation does not offer this way to look up. */
  | 'LOOK_UP_NOT_OFFERED'
  /** Number or name is neither the reader's own nor that of an organisation that they represent. */
  | 'LOOK_UP_NOT_YOURS'
  /** There is no dossier with this code, or what was given does not prove the right to see it. */
  | 'LOOK_UP_NO_MATCH'
  /** This way of paying is not possible here. */
  | 'METHOD_NOT_POSSIBLE'
  /** Nothing is left to pay. */
  | 'NOTHING_TO_PAY'
  /** There is nothing paid that could be refunded. */
  | 'NOTHING_TO_REFUND'
  /** Nothing is marked as wrong or missing. */
  | 'NOTHING_TO_SUPPLEMENT'
  /** The reader does not represent the organisation, or no longer does. */
  | 'NOT_REPRESENTATIVE'
  /** The officer does not hold the role in this agency. */
  | 'OFFICER_NOT_SUITABLE'
  /** The organisation is not named as the register has it. */
  | 'ORGANISATION_WRONG'
  /** There is no such kind of paper. */
  | 'PAPER_KIND_UNKNOWN'
  /** No paper of ours has this code. */
  | 'PAPER_UNKNOWN'
  /** The fee has to be paid first. */
  | 'PAYMENT_DUE'
  /** The payment platform does not answer. */
  | 'PLATFORM_UNAVAILABLE'
  /** There is no such procedure in force. */
  | 'PROCEDURE_NOT_FOUND'
  /** The refund was dealt with already. */
  | 'REFUND_WRONG_STATE'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED'
  /** The dossier has no result in force. */
  | 'RESULT_NOT_IN_FORCE'
  /** The applicant still has time to pay. */
  | 'STILL_TIME_TO_PAY'
  /** Something that was asked for is not mended yet. */
  | 'SUPPLEMENT_INCOMPLETE'
  /** The task was given to another officer. */
  | 'TASK_NOT_YOURS'
  /** The term for the answer is not a possible number of days. */
  | 'TERM_IMPOSSIBLE'
  /** A text that must not be empty is empty. */
  | 'TEXT_MISSING'
  /** A text is too long. */
  | 'TEXT_TOO_LONG'
  /** The regulation has owners put nothing into the vault. */
  | 'VAULT_CLOSED'
  /** The paper holds no longer. */
  | 'VAULT_PAPER_ENDED'
  /** A dossier under way has the paper. */
  | 'VAULT_PAPER_IN_USE'
  /** Such papers stay in the vault. */
  | 'VAULT_PAPER_KEPT'
  /** There is no such paper in the vault, or it is not the reader's. */
  | 'VAULT_PAPER_NOT_FOUND'
  /** The process has no such way on. */
  | 'WAY_UNKNOWN';

/** What the officer proposes instead of a result. */
export type RefusalProposal = {
  readonly __typename?: 'RefusalProposal';
  /** What the applicant can do. Null where there is nothing to do. */
  readonly guidance?: Maybe<Scalars['String']['output']>;
  /** What is wrong or missing, each with what to do. Empty where the reason says it all. */
  readonly items: ReadonlyArray<SupplementItem>;
  /** Who proposes. Null when it cannot be read. */
  readonly officer?: Maybe<Officer>;
  /** The reason. */
  readonly reason: Scalars['String']['output'];
};

/** A paper to take off. */
export type RemoveDocumentInput = {
  /** Id of the required document in the procedure's version. */
  readonly documentId: Scalars['ID']['input'];
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A request to supplement, made of the marks. */
export type RequestSupplementInput = {
  /** Calendar days for the answer, from 1 to 365; by the procedure where left out. */
  readonly answerWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Why the law allows to ask again; needed where `DossierCheck.needsGround`. */
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  /** A remark for the applicant. At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the officer was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A request to withdraw. */
export type RequestWithdrawalInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Why. Not empty. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the applicant was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What the officer proposes. */
export type ResultProposal = {
  readonly __typename?: 'ResultProposal';
  /** Its text, paragraphs parted by empty lines. */
  readonly body: Scalars['String']['output'];
  /** Who appraised. Null when it cannot be read. */
  readonly officer?: Maybe<Officer>;
  /** The officer's opinion. */
  readonly opinion: Scalars['String']['output'];
  /** Title of the result. */
  readonly title: Scalars['String']['output'];
};

/** Handing over. */
export type ReturnResultInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** How it went; as the applicant chose where left out. */
  readonly method?: InputMaybe<DeliveryMethod>;
  /** Who received it; the applicant where left out. */
  readonly receivedBy?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the clerk was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** What was filled in; what is left out stays as it is. */
export type SaveDraftInput = {
  /** All answers of the e-form. */
  readonly answers?: InputMaybe<Scalars['JSON']['input']>;
  /** Case of the procedure; null for the ordinary case. */
  readonly caseCode?: InputMaybe<Scalars['String']['input']>;
  /** The applicant and how to reach them. */
  readonly contact?: InputMaybe<ContactInput>;
  /** How the result is wanted. */
  readonly deliveryMethod?: InputMaybe<DeliveryMethod>;
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the writer was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Sets handed in. */
  readonly sets?: InputMaybe<Scalars['Int']['input']>;
};

/** Marks to keep. */
export type SaveMarksInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** The marks; others stay as they are. At most 200. */
  readonly marks: ReadonlyArray<CheckMarkInput>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** What was mended so far. */
export type SaveSupplementInput = {
  /** New answers by JSON pointer, null for one taken away; what is left out stays as it was saved. */
  readonly answers?: InputMaybe<Scalars['JSON']['input']>;
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** All papers handed in so far; as saved where left out. */
  readonly papers?: InputMaybe<ReadonlyArray<SupplementPaperInput>>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Sending back. */
export type SendBackDossierInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** What to mend. Not empty. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the leader was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** An order to open. */
export type StartPaymentInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of startPayment: the success, or why not. */
export type StartPaymentResult = Refusal | StartPaymentSuccess;

/** The order is open. */
export type StartPaymentSuccess = {
  readonly __typename?: 'StartPaymentSuccess';
  /** The order. */
  readonly order: PaymentOrder;
  /** Where the browser pays. */
  readonly payUrl: Scalars['String']['output'];
};

/** A file kept by its content. */
export type StoredFile = {
  readonly __typename?: 'StoredFile';
  /** Permanent and opaque; download at `/files/<id>`. */
  readonly id: Scalars['ID']['output'];
  /** Media type found in the content. */
  readonly mediaType: Scalars['String']['output'];
  /** Name as given. */
  readonly name: Scalars['String']['output'];
  /** What the scanner for malicious code said. */
  readonly scan: FileScan;
  /** SHA-256 of the content in hexadecimal: the applicant's proof of what was handed in. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
};

/** A paper handed in. */
export type SubmittedDocument = {
  readonly __typename?: 'SubmittedDocument';
  /** When. */
  readonly attachedAt: Scalars['DateTime']['output'];
  /** What was handed in. */
  readonly copyKind: CopyKind;
  /** Id of the required document in the procedure's version. */
  readonly documentId: Scalars['ID']['output'];
  /** The file. Null for paper handed over at the counter and not scanned. */
  readonly file?: Maybe<StoredFile>;
  /** Name of the paper. */
  readonly name: LocalText;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
};

/** What was mended so far. */
export type SupplementAnswer = {
  readonly __typename?: 'SupplementAnswer';
  /** Questions that may be answered: those asked, and those that the new answers bring up. JSON pointers. */
  readonly amendable: ReadonlyArray<Scalars['String']['output']>;
  /** All answers of the e-form as they will be. */
  readonly answers: Scalars['JSON']['output'];
  /** Papers handed in so far. */
  readonly papers: ReadonlyArray<SubmittedDocument>;
  /** When it was saved. Null before the first time. */
  readonly savedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Something that the applicant changed. */
export type SupplementChange = {
  readonly __typename?: 'SupplementChange';
  /** The answer now. Null where there is none, and for papers. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** The answer before. Null where there was none, and for papers. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** The file now. Null for paper that was not scanned, and for answers. */
  readonly fileAfter?: Maybe<StoredFile>;
  /** The file before. Null where there was none, and for answers. */
  readonly fileBefore?: Maybe<StoredFile>;
  /** What it is. */
  readonly kind: CheckKind;
  /** What people know it by. */
  readonly label: LocalText;
  /** JSON pointer into the answers, or id of the required document. */
  readonly target: Scalars['ID']['output'];
};

/** One thing to mend. */
export type SupplementItem = {
  readonly __typename?: 'SupplementItem';
  /** What to do. */
  readonly instruction: Scalars['String']['output'];
  /** What it is. */
  readonly kind: CheckKind;
  /** What people know it by. */
  readonly label: LocalText;
  /** JSON pointer into the answers, or id of the required document. */
  readonly target: Scalars['ID']['output'];
  /** WRONG or MISSING. */
  readonly verdict: CheckVerdict;
};

/** A paper handed in. One of file, vault item, or paper only. */
export type SupplementPaperInput = {
  /** What kind of copy; ELECTRONIC where left out. */
  readonly copyKind?: InputMaybe<CopyKind>;
  /** Id of the required document. */
  readonly documentId: Scalars['ID']['input'];
  /** An uploaded file. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** How many; 1 where left out. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** A paper of the applicant's vault. */
  readonly vaultItemId?: InputMaybe<Scalars['ID']['input']>;
};

/** One request to supplement: one full answer that names what, why and how to mend it (form 02). */
export type SupplementRequest = {
  readonly __typename?: 'SupplementRequest';
  /** What was mended so far and is not sent yet. Null for whoever may not answer. */
  readonly answer?: Maybe<SupplementAnswer>;
  /** Until when to answer. Null where no term is set, and for a draft. */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  /** Calendar days for the answer. Null where no term is set. */
  readonly answerWithinDays?: Maybe<Scalars['Int']['output']>;
  /** When the applicant answered. Null before. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The leader who approved it. Null where none had to, and for applicants. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** What the applicant changed. Empty before the answer. */
  readonly changes: ReadonlyArray<SupplementChange>;
  /** Who wrote it. Null for applicants. */
  readonly draftedBy?: Maybe<Scalars['String']['output']>;
  /** Why the law allows to ask again. Null for a request that needs no ground. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  readonly items: ReadonlyArray<SupplementItem>;
  /** Whether it went out later than that. */
  readonly late: Scalars['Boolean']['output'];
  /** A remark for the applicant. Null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The notice (form 02) as signed PDF. Null while it is being made. */
  readonly notice?: Maybe<StoredFile>;
  /** By when the request had to go out. */
  readonly noticeDueAt: Scalars['DateTime']['output'];
  /** Number of the notice. Null for a draft. */
  readonly noticeNumber?: Maybe<Scalars['String']['output']>;
  /** From 1 for each dossier. More than one counts as overdue in the index of QĐ 766. */
  readonly number: Scalars['Int']['output'];
  /** When it went out. Null for a draft. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it was asked for. */
  readonly stage: CheckStage;
};

/** A piece of work that waits for somebody (việc). */
export type Task = {
  readonly __typename?: 'Task';
  /** The agency whose work it is: the receiving one, or one that takes part. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** The officer it was given to. Null while it lies in the role's queue, or when it cannot be read. */
  readonly assignee?: Maybe<Officer>;
  /** The dossier. */
  readonly dossier: Dossier;
  /** By when this step should be done. Null where the process sets no allowance. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Kind of work. */
  readonly kind: TaskKind;
  /** Name of the step in the process. */
  readonly name: Scalars['String']['output'];
  /** When it came up. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Role that does it. */
  readonly role: Scalars['String']['output'];
  /** The ways on, where whoever ends the step has to choose; else empty. */
  readonly ways: ReadonlyArray<ProcessWay>;
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The tasks, by due date. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Kinds of work in a process. */
export type TaskKind =
  /** Appraise (thẩm định). */
  | 'APPRAISE'
  /** Approve (phê duyệt). */
  | 'APPROVE'
  /** Approve a refusal after appraisal; beside the process. */
  | 'APPROVE_REFUSAL'
  /** Approve a request to supplement; beside the process. */
  | 'APPROVE_SUPPLEMENT'
  /** Give to an officer. */
  | 'ASSIGN'
  /** Look whether the fee was paid in time; beside the process. */
  | 'AWAIT_PAYMENT'
  /** Look whether the applicant answered in time; beside the process. */
  | 'AWAIT_SUPPLEMENT'
  /** Ask another agency (lấy ý kiến). */
  | 'CONSULT'
  /** Answer a request to withdraw; beside the process. */
  | 'DECIDE_WITHDRAWAL'
  /** Check and accept at the one-stop unit. */
  | 'INTAKE'
  /** Return the result. */
  | 'RETURN'
  /** Sign digitally. */
  | 'SIGN'
  /** Verify on the spot (thẩm tra, xác minh). */
  | 'VERIFY';

/** Turning down. */
export type TurnDownWithdrawalInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Why it cannot be withdrawn, with the legal ground. Not empty. */
  readonly ground: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the leader was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A page of the vault. */
export type VaultConnection = {
  readonly __typename?: 'VaultConnection';
  /** The papers, newest first. */
  readonly nodes: ReadonlyArray<VaultItem>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Which papers to list; what is left out does not restrict. */
export type VaultFilter = {
  /** One kind of paper. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** One origin. */
  readonly origin?: InputMaybe<VaultOrigin>;
  /** Words of the name, issuer or number, with or without diacritics. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A paper in the vault of a person or an organisation (Kho quản lý dữ liệu điện tử, NĐ 45/2020 Đ16). */
export type VaultItem = {
  readonly __typename?: 'VaultItem';
  /** When it came in. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Whether the owner may delete it by where it comes from; refused all the same while a dossier under way has it. */
  readonly deletable: Scalars['Boolean']['output'];
  /** The dossier it came with. Null for what the owner put in, or when it cannot be read. */
  readonly dossier?: Maybe<Dossier>;
  /** The file. */
  readonly file: StoredFile;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue, `YYYY-MM-DD`. Null where not told. */
  readonly issuedOn?: Maybe<Scalars['String']['output']>;
  /** Who issued it. Null where not told. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Code of the kind of paper, e.g. `BIRTH_CERTIFICATE`. Null where it has none. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Name of the paper. */
  readonly name: LocalText;
  /** Its number. Null where not told. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly origin: VaultOrigin;
  /** Whether it can be used again today. */
  readonly standing: VaultStanding;
  /** How far it can be relied on. */
  readonly trust: VaultTrust;
  /** Last day it holds, `YYYY-MM-DD`. Null where it has none. */
  readonly validUntil?: Maybe<Scalars['String']['output']>;
};

/** Answer of addToVault: the success, or why not. */
export type VaultItemResult = Refusal | VaultItemSuccess;

/** The paper lies in the vault. */
export type VaultItemSuccess = {
  readonly __typename?: 'VaultItemSuccess';
  /** The paper. */
  readonly item: VaultItem;
};

/** Papers of the vault that serve for a required document. */
export type VaultMatch = {
  readonly __typename?: 'VaultMatch';
  /** Id of the required document in the procedure's version. */
  readonly documentId: Scalars['ID']['output'];
  /** The papers, the most trusted and newest first; none that holds no longer. */
  readonly items: ReadonlyArray<VaultItem>;
};

/** Where a paper in the vault comes from. */
export type VaultOrigin =
  /** A result of ours, signed by the agency. */
  | 'RESULT'
  /** Handed in by the person with an accepted dossier. */
  | 'SUBMITTED'
  /** Put in by the person. */
  | 'UPLOADED';

/** How a paper of the vault stands. */
export type VaultStanding =
  /** Past its last day. */
  | 'EXPIRED'
  /** A newer one stands in its place. */
  | 'REPLACED'
  /** It can be used again. */
  | 'VALID'
  /** Taken back by whoever issued it. */
  | 'WITHDRAWN';

/** How far a paper of the vault can be relied on. */
export type VaultTrust =
  /** Digitised by an officer from the paper itself. */
  | 'DIGITISED'
  /** As its owner gave it. */
  | 'OWNER'
  /** Signed by the agency that issued it. */
  | 'SIGNED';

/** The applicant's request to have the dossier back. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Dossier: Dossier;
  DossierRecord: DossierRecord;
  Task: Task;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  DossierRecord:
    ( { __typename: 'DossierRecord' }
    & GraphQLRecursivePick<FederationTypes['DossierRecord'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApproveRefundResult:
    | ( Omit<ApproveRefundSuccess, 'refund'> & { refund: _RefType['Refund'] } & { __typename: 'ApproveRefundSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  DeleteFromVaultResult:
    | ( DeleteFromVaultSuccess & { __typename: 'DeleteFromVaultSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  DiscardDraftResult:
    | ( DiscardDraftSuccess & { __typename: 'DiscardDraftSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  DossierActResult:
    | ( Omit<DossierActSuccess, 'dossier'> & { dossier: _RefType['Dossier'] } & { __typename: 'DossierActSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  DossierLookUpResult:
    | ( LookedUp & { __typename: 'DossierLookUp' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  FetchStatementResult:
    | ( Omit<FetchStatementSuccess, 'reconciliation'> & { reconciliation: _RefType['Reconciliation'] } & { __typename: 'FetchStatementSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  OwnLookUpResult:
    | ( Omit<DossierLookUpConnection, 'nodes'> & { nodes: ReadonlyArray<_RefType['DossierLookUp']> } & { __typename: 'DossierLookUpConnection' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  PaperCheckResult:
    | ( CheckedPaper & { __typename: 'PaperCheck' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  StartPaymentResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<StartPaymentSuccess, 'order'> & { order: _RefType['PaymentOrder'] } & { __typename: 'StartPaymentSuccess' } )
  ;
  VaultItemResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<VaultItemSuccess, 'item'> & { item: _RefType['VaultItem'] } & { __typename: 'VaultItemSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDossierInput: AcceptDossierInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountBalance: ResolverTypeWrapper<AccountBalance>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AddToVaultInput: AddToVaultInput;
  Agency: ResolverTypeWrapper<Agency>;
  ApplicantKind: ApplicantKind;
  AppliedExemption: ResolverTypeWrapper<Omit<AppliedExemption, 'name'> & { name: ResolversTypes['LocalText'] }>;
  ApplyingOrganisation: ResolverTypeWrapper<ApplyingOrganisation>;
  ApplyingOrganisationInput: ApplyingOrganisationInput;
  AppraiseDossierInput: AppraiseDossierInput;
  ApproveDossierInput: ApproveDossierInput;
  ApproveRefundInput: ApproveRefundInput;
  ApproveRefundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRefundResult']>;
  ApproveRefundSuccess: ResolverTypeWrapper<Omit<ApproveRefundSuccess, 'refund'> & { refund: ResolversTypes['Refund'] }>;
  AssignDossierInput: AssignDossierInput;
  AttachDocumentInput: AttachDocumentInput;
  Channel: Channel;
  CheckItem: ResolverTypeWrapper<Omit<CheckItem, 'label' | 'sentences'> & { label: ResolversTypes['LocalText'], sentences: ReadonlyArray<ResolversTypes['CheckSentence']> }>;
  CheckKind: CheckKind;
  CheckMarkInput: CheckMarkInput;
  CheckPaymentInput: CheckPaymentInput;
  CheckSentence: ResolverTypeWrapper<Omit<CheckSentence, 'text'> & { text: ResolversTypes['LocalText'] }>;
  CheckStage: CheckStage;
  CheckVerdict: CheckVerdict;
  ChecklistResult: ResolverTypeWrapper<Omit<ChecklistResult, 'fees' | 'fields'> & { fees: ReadonlyArray<ResolversTypes['FeeLine']>, fields: ReadonlyArray<ResolversTypes['FieldFinding']> }>;
  ClockStop: ResolverTypeWrapper<ClockStopModel>;
  ClockStopMode: ClockStopMode;
  CollectPaymentInput: CollectPaymentInput;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  CopyKind: CopyKind;
  CreateCounterDraftInput: CreateCounterDraftInput;
  CreateDraftInput: CreateDraftInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decline: ResolverTypeWrapper<DossierModel>;
  DeclineDossierInput: DeclineDossierInput;
  DeleteFromVaultInput: DeleteFromVaultInput;
  DeleteFromVaultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteFromVaultResult']>;
  DeleteFromVaultSuccess: ResolverTypeWrapper<DeleteFromVaultSuccess>;
  DeliveryMethod: DeliveryMethod;
  DemandRefundInput: DemandRefundInput;
  DifferenceConnection: ResolverTypeWrapper<Omit<DifferenceConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PaymentDifference']> }>;
  DifferenceKind: DifferenceKind;
  DiscardDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardDraftResult']>;
  DiscardDraftSuccess: ResolverTypeWrapper<DiscardDraftSuccess>;
  DiscontinueDossierInput: DiscontinueDossierInput;
  DiscontinueUnpaidInput: DiscontinueUnpaidInput;
  DocumentFinding: ResolverTypeWrapper<DocumentFinding>;
  DocumentState: DocumentState;
  Dossier: ResolverTypeWrapper<DossierModel>;
  DossierAct: DossierAct;
  DossierActInput: DossierActInput;
  DossierActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DossierActResult']>;
  DossierActSuccess: ResolverTypeWrapper<Omit<DossierActSuccess, 'dossier'> & { dossier: ResolversTypes['Dossier'] }>;
  DossierCheck: ResolverTypeWrapper<CheckOfDossier>;
  DossierConnection: ResolverTypeWrapper<Omit<DossierConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Dossier']> }>;
  DossierEnding: ResolverTypeWrapper<EndOfDossier>;
  DossierLookUp: ResolverTypeWrapper<LookedUp>;
  DossierLookUpConnection: ResolverTypeWrapper<Omit<DossierLookUpConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DossierLookUp']> }>;
  DossierLookUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DossierLookUpResult']>;
  DossierRead: ResolverTypeWrapper<DossierReadModel>;
  DossierReadConnection: ResolverTypeWrapper<Omit<DossierReadConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DossierRead']> }>;
  DossierRecord: ResolverTypeWrapper<DossierModel>;
  DossierRecordConnection: ResolverTypeWrapper<Omit<DossierRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DossierRecord']> }>;
  DossierRecordFilter: DossierRecordFilter;
  DossierResult: ResolverTypeWrapper<SignedResultModel>;
  DossierState: DossierState;
  DossierTimeLimit: ResolverTypeWrapper<DossierTimeLimit>;
  DueDateStep: ResolverTypeWrapper<DueDateStepModel>;
  EndResultInput: EndResultInput;
  EndingCause: EndingCause;
  FeeEntryInput: FeeEntryInput;
  FeeLine: ResolverTypeWrapper<FeeLineModel>;
  FetchStatementInput: FetchStatementInput;
  FetchStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FetchStatementResult']>;
  FetchStatementSuccess: ResolverTypeWrapper<Omit<FetchStatementSuccess, 'reconciliation'> & { reconciliation: ResolversTypes['Reconciliation'] }>;
  FieldFinding: ResolverTypeWrapper<Omit<FieldFinding, 'message'> & { message: ResolversTypes['LocalText'] }>;
  FileScan: FileScan;
  HistoryEntry: ResolverTypeWrapper<EntryForReader>;
  InboxCount: ResolverTypeWrapper<InboxCount>;
  InboxFilter: InboxFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LedgerAccount: LedgerAccount;
  LocalText: ResolverTypeWrapper<LocalTextModel>;
  LookUpChannel: LookUpChannel;
  LookUpDetails: ResolverTypeWrapper<DossierModel>;
  LookUpInput: LookUpInput;
  LookUpOffer: ResolverTypeWrapper<LookUpOffer>;
  LookUpProof: LookUpProof;
  MaskedApplicant: ResolverTypeWrapper<MaskedApplicant>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<Officer>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OwnLookUpKey: OwnLookUpKey;
  OwnLookUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnLookUpResult']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperCheck: ResolverTypeWrapper<CheckedPaper>;
  PaperCheckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PaperCheckResult']>;
  PaperStatus: PaperStatus;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentAct: PaymentAct;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentDifference: ResolverTypeWrapper<KeptDifference>;
  PaymentFilter: PaymentFilter;
  PaymentMethod: PaymentMethod;
  PaymentOrder: ResolverTypeWrapper<PaymentOrderModel>;
  PaymentOrderState: PaymentOrderState;
  PaymentState: PaymentState;
  Person: ResolverTypeWrapper<Person>;
  Procedure: ResolverTypeWrapper<Procedure>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersion>;
  ProcessWay: ResolverTypeWrapper<ProcessWay>;
  ProposeRefusalInput: ProposeRefusalInput;
  Punctuality: Punctuality;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadPurpose: ReadPurpose;
  Reconciliation: ResolverTypeWrapper<ReconciliationModel>;
  ReconciliationConnection: ResolverTypeWrapper<Omit<ReconciliationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Reconciliation']> }>;
  RecordStepInput: RecordStepInput;
  RecordedAct: ResolverTypeWrapper<RecordedAct>;
  RecordedDocument: ResolverTypeWrapper<Omit<RecordedDocument, 'name'> & { name: ResolversTypes['LocalText'] }>;
  RecordedTask: ResolverTypeWrapper<TaskModel>;
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundCause: RefundCause;
  RefundConnection: ResolverTypeWrapper<Omit<RefundConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Refund']> }>;
  RefundState: RefundState;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RefusalProposal: ResolverTypeWrapper<RefusalProposalModel>;
  RemoveDocumentInput: RemoveDocumentInput;
  RequestSupplementInput: RequestSupplementInput;
  RequestWithdrawalInput: RequestWithdrawalInput;
  ResultProposal: ResolverTypeWrapper<ProposalModel>;
  ReturnResultInput: ReturnResultInput;
  SaveDraftInput: SaveDraftInput;
  SaveMarksInput: SaveMarksInput;
  SaveSupplementInput: SaveSupplementInput;
  SendBackDossierInput: SendBackDossierInput;
  StartPaymentInput: StartPaymentInput;
  StartPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPaymentResult']>;
  StartPaymentSuccess: ResolverTypeWrapper<Omit<StartPaymentSuccess, 'order'> & { order: ResolversTypes['PaymentOrder'] }>;
  StoredFile: ResolverTypeWrapper<StoredFileModel>;
  SubmittedDocument: ResolverTypeWrapper<DocumentOfDossier>;
  SupplementAnswer: ResolverTypeWrapper<Omit<SupplementAnswer, 'papers'> & { papers: ReadonlyArray<ResolversTypes['SubmittedDocument']> }>;
  SupplementChange: ResolverTypeWrapper<SupplementChangeModel>;
  SupplementItem: ResolverTypeWrapper<Omit<SupplementItem, 'label'> & { label: ResolversTypes['LocalText'] }>;
  SupplementPaperInput: SupplementPaperInput;
  SupplementRequest: ResolverTypeWrapper<RequestOfDossier>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Task']> }>;
  TaskKind: TaskKind;
  TurnDownWithdrawalInput: TurnDownWithdrawalInput;
  VaultConnection: ResolverTypeWrapper<Omit<VaultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VaultItem']> }>;
  VaultFilter: VaultFilter;
  VaultItem: ResolverTypeWrapper<VaultItemModel>;
  VaultItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VaultItemResult']>;
  VaultItemSuccess: ResolverTypeWrapper<Omit<VaultItemSuccess, 'item'> & { item: ResolversTypes['VaultItem'] }>;
  VaultMatch: ResolverTypeWrapper<Omit<VaultMatch, 'items'> & { items: ReadonlyArray<ResolversTypes['VaultItem']> }>;
  VaultOrigin: VaultOrigin;
  VaultStanding: VaultStanding;
  VaultTrust: VaultTrust;
  Withdrawal: ResolverTypeWrapper<WithdrawalModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDossierInput: AcceptDossierInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AccountBalance: AccountBalance;
  Float: Scalars['Float']['output'];
  AddToVaultInput: AddToVaultInput;
  Agency: Agency;
  AppliedExemption: Omit<AppliedExemption, 'name'> & { name: ResolversParentTypes['LocalText'] };
  ApplyingOrganisation: ApplyingOrganisation;
  ApplyingOrganisationInput: ApplyingOrganisationInput;
  AppraiseDossierInput: AppraiseDossierInput;
  ApproveDossierInput: ApproveDossierInput;
  ApproveRefundInput: ApproveRefundInput;
  ApproveRefundResult: ResolversUnionTypes<ResolversParentTypes>['ApproveRefundResult'];
  ApproveRefundSuccess: Omit<ApproveRefundSuccess, 'refund'> & { refund: ResolversParentTypes['Refund'] };
  AssignDossierInput: AssignDossierInput;
  AttachDocumentInput: AttachDocumentInput;
  CheckItem: Omit<CheckItem, 'label' | 'sentences'> & { label: ResolversParentTypes['LocalText'], sentences: ReadonlyArray<ResolversParentTypes['CheckSentence']> };
  CheckMarkInput: CheckMarkInput;
  CheckPaymentInput: CheckPaymentInput;
  CheckSentence: Omit<CheckSentence, 'text'> & { text: ResolversParentTypes['LocalText'] };
  ChecklistResult: Omit<ChecklistResult, 'fees' | 'fields'> & { fees: ReadonlyArray<ResolversParentTypes['FeeLine']>, fields: ReadonlyArray<ResolversParentTypes['FieldFinding']> };
  ClockStop: ClockStopModel;
  CollectPaymentInput: CollectPaymentInput;
  Contact: Contact;
  ContactInput: ContactInput;
  CreateCounterDraftInput: CreateCounterDraftInput;
  CreateDraftInput: CreateDraftInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decline: DossierModel;
  DeclineDossierInput: DeclineDossierInput;
  DeleteFromVaultInput: DeleteFromVaultInput;
  DeleteFromVaultResult: ResolversUnionTypes<ResolversParentTypes>['DeleteFromVaultResult'];
  DeleteFromVaultSuccess: DeleteFromVaultSuccess;
  DemandRefundInput: DemandRefundInput;
  DifferenceConnection: Omit<DifferenceConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PaymentDifference']> };
  DiscardDraftResult: ResolversUnionTypes<ResolversParentTypes>['DiscardDraftResult'];
  DiscardDraftSuccess: DiscardDraftSuccess;
  DiscontinueDossierInput: DiscontinueDossierInput;
  DiscontinueUnpaidInput: DiscontinueUnpaidInput;
  DocumentFinding: DocumentFinding;
  Dossier: DossierModel;
  DossierActInput: DossierActInput;
  DossierActResult: ResolversUnionTypes<ResolversParentTypes>['DossierActResult'];
  DossierActSuccess: Omit<DossierActSuccess, 'dossier'> & { dossier: ResolversParentTypes['Dossier'] };
  DossierCheck: CheckOfDossier;
  DossierConnection: Omit<DossierConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Dossier']> };
  DossierEnding: EndOfDossier;
  DossierLookUp: LookedUp;
  DossierLookUpConnection: Omit<DossierLookUpConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DossierLookUp']> };
  DossierLookUpResult: ResolversUnionTypes<ResolversParentTypes>['DossierLookUpResult'];
  DossierRead: DossierReadModel;
  DossierReadConnection: Omit<DossierReadConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DossierRead']> };
  DossierRecord: DossierModel;
  DossierRecordConnection: Omit<DossierRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DossierRecord']> };
  DossierRecordFilter: DossierRecordFilter;
  DossierResult: SignedResultModel;
  DossierTimeLimit: DossierTimeLimit;
  DueDateStep: DueDateStepModel;
  EndResultInput: EndResultInput;
  FeeEntryInput: FeeEntryInput;
  FeeLine: FeeLineModel;
  FetchStatementInput: FetchStatementInput;
  FetchStatementResult: ResolversUnionTypes<ResolversParentTypes>['FetchStatementResult'];
  FetchStatementSuccess: Omit<FetchStatementSuccess, 'reconciliation'> & { reconciliation: ResolversParentTypes['Reconciliation'] };
  FieldFinding: Omit<FieldFinding, 'message'> & { message: ResolversParentTypes['LocalText'] };
  HistoryEntry: EntryForReader;
  InboxCount: InboxCount;
  InboxFilter: InboxFilter;
  JSON: Scalars['JSON']['output'];
  LocalText: LocalTextModel;
  LookUpDetails: DossierModel;
  LookUpInput: LookUpInput;
  LookUpOffer: LookUpOffer;
  MaskedApplicant: MaskedApplicant;
  Mutation: Record<PropertyKey, never>;
  Officer: Officer;
  Organisation: Organisation;
  OwnLookUpResult: ResolversUnionTypes<ResolversParentTypes>['OwnLookUpResult'];
  PageInfo: PageInfo;
  PaperCheck: CheckedPaper;
  PaperCheckResult: ResolversUnionTypes<ResolversParentTypes>['PaperCheckResult'];
  Payment: PaymentModel;
  PaymentConnection: Omit<PaymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentDifference: KeptDifference;
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrderModel;
  Person: Person;
  Procedure: Procedure;
  ProcedureVersion: ProcedureVersion;
  ProcessWay: ProcessWay;
  ProposeRefusalInput: ProposeRefusalInput;
  Query: Record<PropertyKey, never>;
  Reconciliation: ReconciliationModel;
  ReconciliationConnection: Omit<ReconciliationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Reconciliation']> };
  RecordStepInput: RecordStepInput;
  RecordedAct: RecordedAct;
  RecordedDocument: Omit<RecordedDocument, 'name'> & { name: ResolversParentTypes['LocalText'] };
  RecordedTask: TaskModel;
  Refund: RefundModel;
  RefundConnection: Omit<RefundConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Refund']> };
  Refusal: Refusal;
  RefusalProposal: RefusalProposalModel;
  RemoveDocumentInput: RemoveDocumentInput;
  RequestSupplementInput: RequestSupplementInput;
  RequestWithdrawalInput: RequestWithdrawalInput;
  ResultProposal: ProposalModel;
  ReturnResultInput: ReturnResultInput;
  SaveDraftInput: SaveDraftInput;
  SaveMarksInput: SaveMarksInput;
  SaveSupplementInput: SaveSupplementInput;
  SendBackDossierInput: SendBackDossierInput;
  StartPaymentInput: StartPaymentInput;
  StartPaymentResult: ResolversUnionTypes<ResolversParentTypes>['StartPaymentResult'];
  StartPaymentSuccess: Omit<StartPaymentSuccess, 'order'> & { order: ResolversParentTypes['PaymentOrder'] };
  StoredFile: StoredFileModel;
  SubmittedDocument: DocumentOfDossier;
  SupplementAnswer: Omit<SupplementAnswer, 'papers'> & { papers: ReadonlyArray<ResolversParentTypes['SubmittedDocument']> };
  SupplementChange: SupplementChangeModel;
  SupplementItem: Omit<SupplementItem, 'label'> & { label: ResolversParentTypes['LocalText'] };
  SupplementPaperInput: SupplementPaperInput;
  SupplementRequest: RequestOfDossier;
  Task: TaskModel;
  TaskConnection: Omit<TaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Task']> };
  TurnDownWithdrawalInput: TurnDownWithdrawalInput;
  VaultConnection: Omit<VaultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VaultItem']> };
  VaultFilter: VaultFilter;
  VaultItem: VaultItemModel;
  VaultItemResult: ResolversUnionTypes<ResolversParentTypes>['VaultItemResult'];
  VaultItemSuccess: Omit<VaultItemSuccess, 'item'> & { item: ResolversParentTypes['VaultItem'] };
  VaultMatch: Omit<VaultMatch, 'items'> & { items: ReadonlyArray<ResolversParentTypes['VaultItem']> };
  Withdrawal: WithdrawalModel;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  import?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBalance'] = ResolversParentTypes['AccountBalance']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AppliedExemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedExemption'] = ResolversParentTypes['AppliedExemption']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplyingOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyingOrganisation'] = ResolversParentTypes['ApplyingOrganisation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApproveRefundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRefundResult'] = ResolversParentTypes['ApproveRefundResult']> = {
  __resolveType: TypeResolveFn<'ApproveRefundSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ApproveRefundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRefundSuccess'] = ResolversParentTypes['ApproveRefundSuccess']> = {
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckItem'] = ResolversParentTypes['CheckItem']> = {
  instruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  markedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  markedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['CheckSentence']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['CheckVerdict']>, ParentType, ContextType>;
};

export type CheckSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckSentence'] = ResolversParentTypes['CheckSentence']> = {
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CheckVerdict'], ParentType, ContextType>;
};

export type ChecklistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistResult'] = ResolversParentTypes['ChecklistResult']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentFinding']>, ParentType, ContextType>;
  feeTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldFinding']>, ParentType, ContextType>;
};

export type ClockStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockStop'] = ResolversParentTypes['ClockStop']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ClockStopMode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decline'] = ResolversParentTypes['Decline']> = {
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SupplementItem']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteFromVaultResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteFromVaultResult'] = ResolversParentTypes['DeleteFromVaultResult']> = {
  __resolveType: TypeResolveFn<'DeleteFromVaultSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DeleteFromVaultSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteFromVaultSuccess'] = ResolversParentTypes['DeleteFromVaultSuccess']> = {
  vaultItemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceConnection'] = ResolversParentTypes['DifferenceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentDifference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DiscardDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardDraftResult'] = ResolversParentTypes['DiscardDraftResult']> = {
  __resolveType: TypeResolveFn<'DiscardDraftSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DiscardDraftSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardDraftSuccess'] = ResolversParentTypes['DiscardDraftSuccess']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFinding'] = ResolversParentTypes['DocumentFinding']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DocumentState'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  availableActs?: Resolver<ReadonlyArray<ResolversTypes['DossierAct']>, ParentType, ContextType>;
  caseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['DossierCheck']>, ParentType, ContextType>;
  checklist?: Resolver<ResolversTypes['ChecklistResult'], ParentType, ContextType>;
  clockStoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clockStops?: Resolver<ReadonlyArray<ResolversTypes['ClockStop']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decline?: Resolver<Maybe<ResolversTypes['Decline']>, ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SubmittedDocument']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueDateExplanation?: Resolver<ReadonlyArray<ResolversTypes['DueDateStep']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['DossierEnding']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  historyIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ApplyingOrganisation']>, ParentType, ContextType>;
  openTasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureVersion?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['ResultProposal']>, ParentType, ContextType>;
  punctuality?: Resolver<Maybe<ResolversTypes['Punctuality']>, ParentType, ContextType>;
  qrPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<Maybe<ResolversTypes['DossierReadConnection']>, ParentType, ContextType, Partial<DossierReadsArgs>>;
  receipt?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusalProposal?: Resolver<Maybe<ResolversTypes['RefusalProposal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DossierResult']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  supplementDraft?: Resolver<Maybe<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  supplements?: Resolver<ReadonlyArray<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['DossierTimeLimit']>, ParentType, ContextType>;
  vaultMatches?: Resolver<ReadonlyArray<ResolversTypes['VaultMatch']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type DossierActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierActResult'] = ResolversParentTypes['DossierActResult']> = {
  __resolveType: TypeResolveFn<'DossierActSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DossierActSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierActSuccess'] = ResolversParentTypes['DossierActSuccess']> = {
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierCheck'] = ResolversParentTypes['DossierCheck']> = {
  answerWithinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CheckItem']>, ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsGround?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  noticeLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CheckStage'], ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierEnding'] = ResolversParentTypes['DossierEnding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['EndingCause'], ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SupplementItem']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  noticeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  punctuality?: Resolver<ResolversTypes['Punctuality'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierLookUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierLookUp'] = ResolversParentTypes['DossierLookUp']> = {
  details?: Resolver<Maybe<ResolversTypes['LookUpDetails']>, ParentType, ContextType>;
  dossierCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  stepsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierLookUpConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierLookUpConnection'] = ResolversParentTypes['DossierLookUpConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DossierLookUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierLookUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierLookUpResult'] = ResolversParentTypes['DossierLookUpResult']> = {
  __resolveType: TypeResolveFn<'DossierLookUp' | 'Refusal', ParentType, ContextType>;
};

export type DossierReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierRead'] = ResolversParentTypes['DossierRead']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReadPurpose'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type DossierReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierReadConnection'] = ResolversParentTypes['DossierReadConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DossierRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierRecord'] = ResolversParentTypes['DossierRecord'], FederationReferenceType extends FederationReferenceTypes['DossierRecord'] = FederationReferenceTypes['DossierRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DossierRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['MaskedApplicant'], ParentType, ContextType>;
  caseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['RecordedDocument']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  feeTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordedAct']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openTasks?: Resolver<ReadonlyArray<ResolversTypes['RecordedTask']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  punctuality?: Resolver<Maybe<ResolversTypes['Punctuality']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplementRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierRecordConnection'] = ResolversParentTypes['DossierRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DossierRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierResult'] = ResolversParentTypes['DossierResult']> = {
  file?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierTimeLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierTimeLimit'] = ResolversParentTypes['DossierTimeLimit']> = {
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DueDateStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDateStep'] = ResolversParentTypes['DueDateStep']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['AppliedExemption']>, ParentType, ContextType>;
  feeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FetchStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FetchStatementResult'] = ResolversParentTypes['FetchStatementResult']> = {
  __resolveType: TypeResolveFn<'FetchStatementSuccess' | 'Refusal', ParentType, ContextType>;
};

export type FetchStatementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FetchStatementSuccess'] = ResolversParentTypes['FetchStatementSuccess']> = {
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldFinding'] = ResolversParentTypes['FieldFinding']> = {
  message?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
};

export type InboxCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxCount'] = ResolversParentTypes['InboxCount']> = {
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookUpDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUpDetails'] = ResolversParentTypes['LookUpDetails']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  applicantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processingUnit?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  qrPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplement?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookUpOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUpOffer'] = ResolversParentTypes['LookUpOffer']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['LookUpChannel']>, ParentType, ContextType>;
  nationalPortal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['LookUpProof']>, ParentType, ContextType>;
};

export type MaskedApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedApplicant'] = ResolversParentTypes['MaskedApplicant']> = {
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicantKind'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAcceptDossierArgs, 'input'>>;
  addToVault?: Resolver<ResolversTypes['VaultItemResult'], ParentType, ContextType, RequireFields<MutationAddToVaultArgs, 'input'>>;
  appraiseDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAppraiseDossierArgs, 'input'>>;
  approveDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationApproveDossierArgs, 'input'>>;
  approveRefund?: Resolver<ResolversTypes['ApproveRefundResult'], ParentType, ContextType, RequireFields<MutationApproveRefundArgs, 'input'>>;
  approveRefusal?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationApproveRefusalArgs, 'input'>>;
  approveSupplement?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationApproveSupplementArgs, 'input'>>;
  assignDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAssignDossierArgs, 'input'>>;
  attachDocument?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAttachDocumentArgs, 'input'>>;
  checkPayment?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationCheckPaymentArgs, 'input'>>;
  collectPayment?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationCollectPaymentArgs, 'input'>>;
  confirmWithdrawal?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationConfirmWithdrawalArgs, 'input'>>;
  createCounterDraft?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationCreateCounterDraftArgs, 'input'>>;
  createDraft?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationCreateDraftArgs, 'input'>>;
  declineDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationDeclineDossierArgs, 'input'>>;
  deleteFromVault?: Resolver<ResolversTypes['DeleteFromVaultResult'], ParentType, ContextType, RequireFields<MutationDeleteFromVaultArgs, 'input'>>;
  demandRefund?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationDemandRefundArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DiscardDraftResult'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  discontinueDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationDiscontinueDossierArgs, 'input'>>;
  discontinueUnpaid?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationDiscontinueUnpaidArgs, 'input'>>;
  endResult?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationEndResultArgs, 'input'>>;
  fetchStatement?: Resolver<ResolversTypes['FetchStatementResult'], ParentType, ContextType, RequireFields<MutationFetchStatementArgs, 'input'>>;
  forwardDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationForwardDossierArgs, 'input'>>;
  proposeRefusal?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationProposeRefusalArgs, 'input'>>;
  recordStep?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationRecordStepArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'input'>>;
  requestSupplement?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationRequestSupplementArgs, 'input'>>;
  requestWithdrawal?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationRequestWithdrawalArgs, 'input'>>;
  returnResult?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationReturnResultArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  saveMarks?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSaveMarksArgs, 'input'>>;
  saveSupplement?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSaveSupplementArgs, 'input'>>;
  sendBackDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSendBackDossierArgs, 'input'>>;
  sendSupplement?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSendSupplementArgs, 'input'>>;
  startPayment?: Resolver<ResolversTypes['StartPaymentResult'], ParentType, ContextType, RequireFields<MutationStartPaymentArgs, 'input'>>;
  submitDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSubmitDossierArgs, 'input'>>;
  turnDownWithdrawal?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationTurnDownWithdrawalArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OwnLookUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnLookUpResult'] = ResolversParentTypes['OwnLookUpResult']> = {
  __resolveType: TypeResolveFn<'DossierLookUpConnection' | 'Refusal', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaperCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperCheck'] = ResolversParentTypes['PaperCheck']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  checkCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaperStatus'], ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperCheckResult'] = ResolversParentTypes['PaperCheckResult']> = {
  __resolveType: TypeResolveFn<'PaperCheck' | 'Refusal', ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  availableActs?: Resolver<ReadonlyArray<ResolversTypes['PaymentAct']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDifference'] = ResolversParentTypes['PaymentDifference']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  here?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  there?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrder'] = ResolversParentTypes['PaymentOrder']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentOrderState'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcessWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessWay'] = ResolversParentTypes['ProcessWay']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountBalances?: Resolver<ReadonlyArray<ResolversTypes['AccountBalance']>, ParentType, ContextType, RequireFields<QueryAccountBalancesArgs, 'agencyId'>>;
  checkPaper?: Resolver<ResolversTypes['PaperCheckResult'], ParentType, ContextType, RequireFields<QueryCheckPaperArgs, 'code'>>;
  counterDrafts?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, Partial<QueryCounterDraftsArgs>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  dossierRecord?: Resolver<Maybe<ResolversTypes['DossierRecord']>, ParentType, ContextType, RequireFields<QueryDossierRecordArgs, 'code'>>;
  dossierRecords?: Resolver<ResolversTypes['DossierRecordConnection'], ParentType, ContextType, RequireFields<QueryDossierRecordsArgs, 'filter'>>;
  inbox?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryInboxArgs>>;
  inboxCounts?: Resolver<ReadonlyArray<ResolversTypes['InboxCount']>, ParentType, ContextType>;
  lookUpDossier?: Resolver<ResolversTypes['DossierLookUpResult'], ParentType, ContextType, RequireFields<QueryLookUpDossierArgs, 'input'>>;
  lookUpOffer?: Resolver<ResolversTypes['LookUpOffer'], ParentType, ContextType>;
  lookUpOwnDossiers?: Resolver<ResolversTypes['OwnLookUpResult'], ParentType, ContextType, RequireFields<QueryLookUpOwnDossiersArgs, 'by' | 'text'>>;
  myDossiers?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, Partial<QueryMyDossiersArgs>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'agencyId'>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'agencyId' | 'day'>>;
  reconciliations?: Resolver<ResolversTypes['ReconciliationConnection'], ParentType, ContextType, RequireFields<QueryReconciliationsArgs, 'agencyId'>>;
  refunds?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, RequireFields<QueryRefundsArgs, 'agencyId'>>;
  searchDossiers?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, RequireFields<QuerySearchDossiersArgs, 'text'>>;
  vault?: Resolver<ResolversTypes['VaultConnection'], ParentType, ContextType, Partial<QueryVaultArgs>>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['DifferenceConnection'], ParentType, ContextType, Partial<ReconciliationDifferencesArgs>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ownAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platformAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  platformCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationConnection'] = ResolversParentTypes['ReconciliationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecordedActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedAct'] = ResolversParentTypes['RecordedAct']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byOfficer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
};

export type RecordedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedDocument'] = ResolversParentTypes['RecordedDocument']> = {
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  copyKind?: Resolver<ResolversTypes['CopyKind'], ParentType, ContextType>;
  digitised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type RecordedTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedTask'] = ResolversParentTypes['RecordedTask']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RefundCause'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalProposal'] = ResolversParentTypes['RefusalProposal']> = {
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SupplementItem']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultProposal'] = ResolversParentTypes['ResultProposal']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPaymentResult'] = ResolversParentTypes['StartPaymentResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'StartPaymentSuccess', ParentType, ContextType>;
};

export type StartPaymentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPaymentSuccess'] = ResolversParentTypes['StartPaymentSuccess']> = {
  order?: Resolver<ResolversTypes['PaymentOrder'], ParentType, ContextType>;
  payUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['FileScan'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmittedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedDocument'] = ResolversParentTypes['SubmittedDocument']> = {
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  copyKind?: Resolver<ResolversTypes['CopyKind'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplementAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementAnswer'] = ResolversParentTypes['SupplementAnswer']> = {
  amendable?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['SubmittedDocument']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SupplementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementChange'] = ResolversParentTypes['SupplementChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fileAfter?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  fileBefore?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementItem'] = ResolversParentTypes['SupplementItem']> = {
  instruction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CheckVerdict'], ParentType, ContextType>;
};

export type SupplementRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementRequest'] = ResolversParentTypes['SupplementRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['SupplementAnswer']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerWithinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SupplementChange']>, ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SupplementItem']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  noticeDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  noticeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CheckStage'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['ProcessWay']>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VaultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaultConnection'] = ResolversParentTypes['VaultConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VaultItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VaultItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaultItem'] = ResolversParentTypes['VaultItem']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['VaultOrigin'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['VaultStanding'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['VaultTrust'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VaultItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaultItemResult'] = ResolversParentTypes['VaultItemResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'VaultItemSuccess', ParentType, ContextType>;
};

export type VaultItemSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaultItemSuccess'] = ResolversParentTypes['VaultItemSuccess']> = {
  item?: Resolver<ResolversTypes['VaultItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaultMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaultMatch'] = ResolversParentTypes['VaultMatch']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['VaultItem']>, ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountBalance?: AccountBalanceResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AppliedExemption?: AppliedExemptionResolvers<ContextType>;
  ApplyingOrganisation?: ApplyingOrganisationResolvers<ContextType>;
  ApproveRefundResult?: ApproveRefundResultResolvers<ContextType>;
  ApproveRefundSuccess?: ApproveRefundSuccessResolvers<ContextType>;
  CheckItem?: CheckItemResolvers<ContextType>;
  CheckSentence?: CheckSentenceResolvers<ContextType>;
  ChecklistResult?: ChecklistResultResolvers<ContextType>;
  ClockStop?: ClockStopResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decline?: DeclineResolvers<ContextType>;
  DeleteFromVaultResult?: DeleteFromVaultResultResolvers<ContextType>;
  DeleteFromVaultSuccess?: DeleteFromVaultSuccessResolvers<ContextType>;
  DifferenceConnection?: DifferenceConnectionResolvers<ContextType>;
  DiscardDraftResult?: DiscardDraftResultResolvers<ContextType>;
  DiscardDraftSuccess?: DiscardDraftSuccessResolvers<ContextType>;
  DocumentFinding?: DocumentFindingResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierActResult?: DossierActResultResolvers<ContextType>;
  DossierActSuccess?: DossierActSuccessResolvers<ContextType>;
  DossierCheck?: DossierCheckResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierEnding?: DossierEndingResolvers<ContextType>;
  DossierLookUp?: DossierLookUpResolvers<ContextType>;
  DossierLookUpConnection?: DossierLookUpConnectionResolvers<ContextType>;
  DossierLookUpResult?: DossierLookUpResultResolvers<ContextType>;
  DossierRead?: DossierReadResolvers<ContextType>;
  DossierReadConnection?: DossierReadConnectionResolvers<ContextType>;
  DossierRecord?: DossierRecordResolvers<ContextType>;
  DossierRecordConnection?: DossierRecordConnectionResolvers<ContextType>;
  DossierResult?: DossierResultResolvers<ContextType>;
  DossierTimeLimit?: DossierTimeLimitResolvers<ContextType>;
  DueDateStep?: DueDateStepResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FetchStatementResult?: FetchStatementResultResolvers<ContextType>;
  FetchStatementSuccess?: FetchStatementSuccessResolvers<ContextType>;
  FieldFinding?: FieldFindingResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  InboxCount?: InboxCountResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalText?: LocalTextResolvers<ContextType>;
  LookUpDetails?: LookUpDetailsResolvers<ContextType>;
  LookUpOffer?: LookUpOfferResolvers<ContextType>;
  MaskedApplicant?: MaskedApplicantResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OwnLookUpResult?: OwnLookUpResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperCheck?: PaperCheckResolvers<ContextType>;
  PaperCheckResult?: PaperCheckResultResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentDifference?: PaymentDifferenceResolvers<ContextType>;
  PaymentOrder?: PaymentOrderResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProcessWay?: ProcessWayResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  RecordedAct?: RecordedActResolvers<ContextType>;
  RecordedDocument?: RecordedDocumentResolvers<ContextType>;
  RecordedTask?: RecordedTaskResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusalProposal?: RefusalProposalResolvers<ContextType>;
  ResultProposal?: ResultProposalResolvers<ContextType>;
  StartPaymentResult?: StartPaymentResultResolvers<ContextType>;
  StartPaymentSuccess?: StartPaymentSuccessResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  SubmittedDocument?: SubmittedDocumentResolvers<ContextType>;
  SupplementAnswer?: SupplementAnswerResolvers<ContextType>;
  SupplementChange?: SupplementChangeResolvers<ContextType>;
  SupplementItem?: SupplementItemResolvers<ContextType>;
  SupplementRequest?: SupplementRequestResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  VaultConnection?: VaultConnectionResolvers<ContextType>;
  VaultItem?: VaultItemResolvers<ContextType>;
  VaultItemResult?: VaultItemResultResolvers<ContextType>;
  VaultItemSuccess?: VaultItemSuccessResolvers<ContextType>;
  VaultMatch?: VaultMatchResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
