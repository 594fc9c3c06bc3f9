import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Dossier as DossierModel, Task as TaskModel, Proposal as ProposalModel, SignedResult as SignedResultModel, DueDateStep as DueDateStepModel } from '../domain/dossier.ts';
import type { DocumentOfDossier } from '../resolvers/SubmittedDocument.ts';
import type { EntryForReader } from '../resolvers/HistoryEntry.ts';
import type { LocalText as LocalTextModel } from '@motcua/checklist';
import type { StoredFile as StoredFileModel } from '../store/files.ts';
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
  /** A remark for the history. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the clerk was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** An agency, as `accounts` knows it. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
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

/** The check of a dossier. */
export type ChecklistResult = {
  readonly __typename?: 'ChecklistResult';
  /** Whether nothing is missing or wrong. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each paper and where it stands. */
  readonly documents: ReadonlyArray<DocumentFinding>;
  /** Fees owed in đồng. Null where one of them is not known. */
  readonly feeTotal?: Maybe<Scalars['Int']['output']>;
  /** Questions answered wrongly or not at all. */
  readonly fields: ReadonlyArray<FieldFinding>;
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
  /** The procedure. */
  readonly procedureId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A new dossier of the signed-in applicant. */
export type CreateDraftInput = {
  /** The agency that is to receive it. */
  readonly agencyId: Scalars['ID']['input'];
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
};

/** How the applicant gets the result (DL24 Đ9.3). */
export type DeliveryMethod =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, in the vault. */
  | 'ONLINE'
  /** By public post to the address of the contact. */
  | 'POST';

/** Answer of discardDraft: the success, or why not. */
export type DiscardDraftResult = DiscardDraftSuccess | Refusal;

/** The draft is gone. */
export type DiscardDraftSuccess = {
  readonly __typename?: 'DiscardDraftSuccess';
  /** Id that it had. */
  readonly dossierId: Scalars['ID']['output'];
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
  /** The applicant. Null when they cannot be read. */
  readonly applicant?: Maybe<Person>;
  /** What the reader may do with it now. */
  readonly availableActs: ReadonlyArray<DossierAct>;
  /** Case of the procedure the time limit was taken from. Null for the ordinary case. */
  readonly caseCode?: Maybe<Scalars['String']['output']>;
  /** The way it came in. */
  readonly channel: Channel;
  /** The check of form, papers and fee: the same as in the browser. */
  readonly checklist: ChecklistResult;
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
  /** All that was done, oldest first. Applicants see what concerns them. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** Whether the chain of history entries is unbroken. */
  readonly historyIntact: Scalars['Boolean']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** What has to be done now, by whom. */
  readonly openTasks: ReadonlyArray<Task>;
  /** What is asked for. Null when the catalogue cannot be read. */
  readonly procedure?: Maybe<Procedure>;
  /** Name of the procedure in that version. */
  readonly procedureName: Scalars['String']['output'];
  /** The version it was opened under and keeps. Null when the catalogue cannot be read. */
  readonly procedureVersion?: Maybe<ProcedureVersion>;
  /** What the officer proposes as result. Null before appraisal, and for applicants. */
  readonly proposal?: Maybe<ResultProposal>;
  /** How it stands to its due date, now or when it was settled. Null before acceptance. */
  readonly punctuality?: Maybe<Punctuality>;
  /** The receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả) as PDF. Null before acceptance. */
  readonly receipt?: Maybe<StoredFile>;
  /** When it counts as received (DL24 Đ8.1c). Null before acceptance. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** The time limit in force for it. Null before acceptance. */
  readonly timeLimit?: Maybe<DossierTimeLimit>;
  /** Version of the row: pass it back as `seenVersion` when acting. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a dossier. */
export type DossierAct =
  /** Accept at the one-stop unit. */
  | 'ACCEPT'
  /** Appraise and submit for approval. */
  | 'APPRAISE'
  /** Approve and sign. */
  | 'APPROVE'
  /** Give to an officer. */
  | 'ASSIGN'
  /** Decline at the one-stop unit. */
  | 'DECLINE'
  /** Throw the draft away. */
  | 'DISCARD'
  /** Forward to those who settle it. */
  | 'FORWARD'
  /** Put the outcome of a consultation or verification on record. */
  | 'RECORD'
  /** Return the result. */
  | 'RETURN'
  /** Fill in. */
  | 'SAVE'
  /** Send back to the officer. */
  | 'SEND_BACK'
  /** Send in. */
  | 'SUBMIT';

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

/** A page of dossiers. */
export type DossierConnection = {
  readonly __typename?: 'DossierConnection';
  /** The dossiers. */
  readonly nodes: ReadonlyArray<Dossier>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** What anybody may know of a dossier by its code (TT 01/2018 Đ16). */
export type DossierLookUp = {
  readonly __typename?: 'DossierLookUp';
  /** The receiving agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** Due. Null while the clock stands still. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the procedure. */
  readonly procedureName: Scalars['String']['output'];
  /** Received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Settled. Null before. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: DossierState;
  /** Steps of the process done and in all: the degree of completion. */
  readonly stepsDone: Scalars['Int']['output'];
  /** Steps in all. */
  readonly stepsTotal: Scalars['Int']['output'];
};

/** The signed result. */
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
  readonly kind: StepKind;
  /** Of these, past the due date of their dossier. */
  readonly overdue: Scalars['Int']['output'];
  /** Open tasks. */
  readonly total: Scalars['Int']['output'];
};

/** Which tasks to list; what is left out does not restrict. */
export type InboxFilter = {
  /** One kind of work. */
  readonly kind?: InputMaybe<StepKind>;
  /** Only what was given to me by name. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A text that people read. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** English; null where nobody has written it. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Vietnamese, always there. */
  readonly vi: Scalars['String']['output'];
};

/** What can be done. Each answers with a success or a Refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accept it: gives code, receipt and due date (state 2). For one-stop clerks of the agency. */
  readonly acceptDossier: DossierActResult;
  /** Appraise it and submit a result for approval. For the officer it was given to. */
  readonly appraiseDossier: DossierActResult;
  /** Approve it and sign the result with the agency's certificate (state 9). For the leader. */
  readonly approveDossier: DossierActResult;
  /** Give it to an officer of the agency. For heads and leaders. */
  readonly assignDossier: DossierActResult;
  /** Attach an uploaded file, a paper of the vault, or paper handed over at the counter. */
  readonly attachDocument: DossierActResult;
  /** Begin a dossier at the counter for a named applicant. For one-stop clerks of the agency. */
  readonly createCounterDraft: DossierActResult;
  /** Begin a dossier online. For a signed-in applicant. */
  readonly createDraft: DossierActResult;
  /** Do not accept it, with the reason (state 3). For one-stop clerks of the agency. */
  readonly declineDossier: DossierActResult;
  /** Throw a draft away. */
  readonly discardDraft: DiscardDraftResult;
  /** Forward it to those who settle it, at most eight working hours after reception (DL24 Đ8.1b; state 4). */
  readonly forwardDossier: DossierActResult;
  /** Put on record what a consultation or verification brought. For the officer it was given to. */
  readonly recordStep: DossierActResult;
  /** Take an attached paper off again. */
  readonly removeDocument: DossierActResult;
  /** Hand the result over (state 10). For one-stop clerks of the agency. */
  readonly returnResult: DossierActResult;
  /** Save what was filled in so far. */
  readonly saveDraft: DossierActResult;
  /** Send it back to the officer with what to mend. For the leader. */
  readonly sendBackDossier: DossierActResult;
  /** Send it in (state 1). Refused while the checklist is not complete. */
  readonly submitDossier: DossierActResult;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAcceptDossierArgs = {
  input: AcceptDossierInput;
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
export type MutationAssignDossierArgs = {
  input: AssignDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
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
export type MutationDiscardDraftArgs = {
  input: DossierActInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationForwardDossierArgs = {
  input: DossierActInput;
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
export type MutationReturnResultArgs = {
  input: ReturnResultInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSendBackDossierArgs = {
  input: SendBackDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSubmitDossierArgs = {
  input: DossierActInput;
};

/** A person's post, as `accounts` knows it. */
export type Officer = {
  readonly __typename?: 'Officer';
  /** Permanent and opaque; a new post is a new officer. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

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
  /** One dossier. Null when there is none or it is not the reader's to see. */
  readonly dossier?: Maybe<Dossier>;
  /** Open tasks of the signed-in officer's posts, by due date. */
  readonly inbox: TaskConnection;
  /** How much lies in the inbox, by kind of work. */
  readonly inboxCounts: ReadonlyArray<InboxCount>;
  /** A dossier by its code, as much as anybody may know. Null when there is none. */
  readonly lookUpDossier?: Maybe<DossierLookUp>;
  /** Dossiers of the signed-in applicant, newest first; of the given states only. */
  readonly myDossiers: DossierConnection;
  /** Dossiers of the reader's agencies by code, by the applicant's name (with or without diacritics) or identification number; newest first. */
  readonly searchDossiers: DossierConnection;
  /** Papers of the signed-in person. */
  readonly vault: VaultConnection;
};


/** What can be read. */
export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InboxFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryLookUpDossierArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. */
export type QueryMyDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<DossierState>>;
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
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The procedure's version has no such case. */
  | 'CASE_UNKNOWN'
  /** The procedure cannot be applied for this way. */
  | 'CHANNEL_NOT_OFFERED'
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
  /** The file is not there, or is not the reader's. */
  | 'FILE_NOT_FOUND'
  /** The officer does not hold the role in this agency. */
  | 'OFFICER_NOT_SUITABLE'
  /** There is no such procedure in force. */
  | 'PROCEDURE_NOT_FOUND'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED'
  /** The task was given to another officer. */
  | 'TASK_NOT_YOURS'
  /** A text that must not be empty is empty. */
  | 'TEXT_MISSING'
  /** A text is too long. */
  | 'TEXT_TOO_LONG'
  /** The process has no such way on. */
  | 'WAY_UNKNOWN';

/** A paper to take off. */
export type RemoveDocumentInput = {
  /** Id of the required document in the procedure's version. */
  readonly documentId: Scalars['ID']['input'];
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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
  /** Case of the procedure. */
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

/** Kinds of work in a process. */
export type StepKind =
  /** Appraise (thẩm định). */
  | 'APPRAISE'
  /** Approve (phê duyệt). */
  | 'APPROVE'
  /** Give to an officer. */
  | 'ASSIGN'
  /** Ask another agency (lấy ý kiến). */
  | 'CONSULT'
  /** Check and accept at the one-stop unit. */
  | 'INTAKE'
  /** Return the result. */
  | 'RETURN'
  /** Sign digitally. */
  | 'SIGN'
  /** Verify on the spot (thẩm tra, xác minh). */
  | 'VERIFY';

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

/** A piece of work that waits for somebody (việc). */
export type Task = {
  readonly __typename?: 'Task';
  /** The officer it was given to. Null while it lies in the role's queue, or when it cannot be read. */
  readonly assignee?: Maybe<Officer>;
  /** The dossier. */
  readonly dossier: Dossier;
  /** By when this step should be done. Null where the process sets no allowance. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Kind of work. */
  readonly kind: StepKind;
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

/** A page of the vault. */
export type VaultConnection = {
  readonly __typename?: 'VaultConnection';
  /** The papers, newest first. */
  readonly nodes: ReadonlyArray<VaultItem>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A paper in a person's vault (Kho quản lý dữ liệu điện tử, NĐ 45/2020 Đ16). */
export type VaultItem = {
  readonly __typename?: 'VaultItem';
  /** When it came in. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** The dossier it came with. Null when it cannot be read. */
  readonly dossier?: Maybe<Dossier>;
  /** The file. */
  readonly file: StoredFile;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Name of the paper. */
  readonly name: LocalText;
  /** Where it comes from. */
  readonly origin: VaultOrigin;
};

/** Where a paper in the vault comes from. */
export type VaultOrigin =
  /** A result of ours, signed by the agency. */
  | 'RESULT'
  /** Handed in by the person with an accepted dossier. */
  | 'SUBMITTED';



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
  Task: Task;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DiscardDraftResult:
    | ( DiscardDraftSuccess & { __typename: 'DiscardDraftSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  DossierActResult:
    | ( Omit<DossierActSuccess, 'dossier'> & { dossier: _RefType['Dossier'] } & { __typename: 'DossierActSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDossierInput: AcceptDossierInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agency: ResolverTypeWrapper<Agency>;
  AppraiseDossierInput: AppraiseDossierInput;
  ApproveDossierInput: ApproveDossierInput;
  AssignDossierInput: AssignDossierInput;
  AttachDocumentInput: AttachDocumentInput;
  Channel: Channel;
  ChecklistResult: ResolverTypeWrapper<Omit<ChecklistResult, 'fields'> & { fields: ReadonlyArray<ResolversTypes['FieldFinding']> }>;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  CopyKind: CopyKind;
  CreateCounterDraftInput: CreateCounterDraftInput;
  CreateDraftInput: CreateDraftInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decline: ResolverTypeWrapper<DossierModel>;
  DeclineDossierInput: DeclineDossierInput;
  DeliveryMethod: DeliveryMethod;
  DiscardDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardDraftResult']>;
  DiscardDraftSuccess: ResolverTypeWrapper<DiscardDraftSuccess>;
  DocumentFinding: ResolverTypeWrapper<DocumentFinding>;
  DocumentState: DocumentState;
  Dossier: ResolverTypeWrapper<DossierModel>;
  DossierAct: DossierAct;
  DossierActInput: DossierActInput;
  DossierActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DossierActResult']>;
  DossierActSuccess: ResolverTypeWrapper<Omit<DossierActSuccess, 'dossier'> & { dossier: ResolversTypes['Dossier'] }>;
  DossierConnection: ResolverTypeWrapper<Omit<DossierConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Dossier']> }>;
  DossierLookUp: ResolverTypeWrapper<DossierModel>;
  DossierResult: ResolverTypeWrapper<SignedResultModel>;
  DossierState: DossierState;
  DossierTimeLimit: ResolverTypeWrapper<DossierTimeLimit>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DueDateStep: ResolverTypeWrapper<DueDateStepModel>;
  FieldFinding: ResolverTypeWrapper<Omit<FieldFinding, 'message'> & { message: ResolversTypes['LocalText'] }>;
  FileScan: FileScan;
  HistoryEntry: ResolverTypeWrapper<EntryForReader>;
  InboxCount: ResolverTypeWrapper<InboxCount>;
  InboxFilter: InboxFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalText: ResolverTypeWrapper<LocalTextModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<Officer>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  Procedure: ResolverTypeWrapper<Procedure>;
  ProcedureVersion: ResolverTypeWrapper<ProcedureVersion>;
  ProcessWay: ResolverTypeWrapper<ProcessWay>;
  Punctuality: Punctuality;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordStepInput: RecordStepInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RemoveDocumentInput: RemoveDocumentInput;
  ResultProposal: ResolverTypeWrapper<ProposalModel>;
  ReturnResultInput: ReturnResultInput;
  SaveDraftInput: SaveDraftInput;
  SendBackDossierInput: SendBackDossierInput;
  StepKind: StepKind;
  StoredFile: ResolverTypeWrapper<StoredFileModel>;
  SubmittedDocument: ResolverTypeWrapper<DocumentOfDossier>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Task']> }>;
  VaultConnection: ResolverTypeWrapper<Omit<VaultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VaultItem']> }>;
  VaultItem: ResolverTypeWrapper<VaultItemModel>;
  VaultOrigin: VaultOrigin;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDossierInput: AcceptDossierInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Agency: Agency;
  AppraiseDossierInput: AppraiseDossierInput;
  ApproveDossierInput: ApproveDossierInput;
  AssignDossierInput: AssignDossierInput;
  AttachDocumentInput: AttachDocumentInput;
  ChecklistResult: Omit<ChecklistResult, 'fields'> & { fields: ReadonlyArray<ResolversParentTypes['FieldFinding']> };
  Contact: Contact;
  ContactInput: ContactInput;
  CreateCounterDraftInput: CreateCounterDraftInput;
  CreateDraftInput: CreateDraftInput;
  DateTime: Scalars['DateTime']['output'];
  Decline: DossierModel;
  DeclineDossierInput: DeclineDossierInput;
  DiscardDraftResult: ResolversUnionTypes<ResolversParentTypes>['DiscardDraftResult'];
  DiscardDraftSuccess: DiscardDraftSuccess;
  DocumentFinding: DocumentFinding;
  Dossier: DossierModel;
  DossierActInput: DossierActInput;
  DossierActResult: ResolversUnionTypes<ResolversParentTypes>['DossierActResult'];
  DossierActSuccess: Omit<DossierActSuccess, 'dossier'> & { dossier: ResolversParentTypes['Dossier'] };
  DossierConnection: Omit<DossierConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Dossier']> };
  DossierLookUp: DossierModel;
  DossierResult: SignedResultModel;
  DossierTimeLimit: DossierTimeLimit;
  Float: Scalars['Float']['output'];
  DueDateStep: DueDateStepModel;
  FieldFinding: Omit<FieldFinding, 'message'> & { message: ResolversParentTypes['LocalText'] };
  HistoryEntry: EntryForReader;
  InboxCount: InboxCount;
  InboxFilter: InboxFilter;
  JSON: Scalars['JSON']['output'];
  LocalText: LocalTextModel;
  Mutation: Record<PropertyKey, never>;
  Officer: Officer;
  PageInfo: PageInfo;
  Person: Person;
  Procedure: Procedure;
  ProcedureVersion: ProcedureVersion;
  ProcessWay: ProcessWay;
  Query: Record<PropertyKey, never>;
  RecordStepInput: RecordStepInput;
  Refusal: Refusal;
  RemoveDocumentInput: RemoveDocumentInput;
  ResultProposal: ProposalModel;
  ReturnResultInput: ReturnResultInput;
  SaveDraftInput: SaveDraftInput;
  SendBackDossierInput: SendBackDossierInput;
  StoredFile: StoredFileModel;
  SubmittedDocument: DocumentOfDossier;
  Task: TaskModel;
  TaskConnection: Omit<TaskConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Task']> };
  VaultConnection: Omit<VaultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VaultItem']> };
  VaultItem: VaultItemModel;
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

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChecklistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistResult'] = ResolversParentTypes['ChecklistResult']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentFinding']>, ParentType, ContextType>;
  feeTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldFinding']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decline'] = ResolversParentTypes['Decline']> = {
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  checklist?: Resolver<ResolversTypes['ChecklistResult'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decline?: Resolver<Maybe<ResolversTypes['Decline']>, ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SubmittedDocument']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueDateExplanation?: Resolver<ReadonlyArray<ResolversTypes['DueDateStep']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  historyIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openTasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureVersion?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['ResultProposal']>, ParentType, ContextType>;
  punctuality?: Resolver<Maybe<ResolversTypes['Punctuality']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DossierResult']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['DossierTimeLimit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierActResult'] = ResolversParentTypes['DossierActResult']> = {
  __resolveType: TypeResolveFn<'DossierActSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DossierActSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierActSuccess'] = ResolversParentTypes['DossierActSuccess']> = {
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierLookUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierLookUp'] = ResolversParentTypes['DossierLookUp']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierState'], ParentType, ContextType>;
  stepsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['StepKind'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAcceptDossierArgs, 'input'>>;
  appraiseDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAppraiseDossierArgs, 'input'>>;
  approveDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationApproveDossierArgs, 'input'>>;
  assignDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAssignDossierArgs, 'input'>>;
  attachDocument?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationAttachDocumentArgs, 'input'>>;
  createCounterDraft?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationCreateCounterDraftArgs, 'input'>>;
  createDraft?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationCreateDraftArgs, 'input'>>;
  declineDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationDeclineDossierArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DiscardDraftResult'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  forwardDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationForwardDossierArgs, 'input'>>;
  recordStep?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationRecordStepArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'input'>>;
  returnResult?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationReturnResultArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  sendBackDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSendBackDossierArgs, 'input'>>;
  submitDossier?: Resolver<ResolversTypes['DossierActResult'], ParentType, ContextType, RequireFields<MutationSubmitDossierArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  inbox?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryInboxArgs>>;
  inboxCounts?: Resolver<ReadonlyArray<ResolversTypes['InboxCount']>, ParentType, ContextType>;
  lookUpDossier?: Resolver<Maybe<ResolversTypes['DossierLookUp']>, ParentType, ContextType, RequireFields<QueryLookUpDossierArgs, 'code'>>;
  myDossiers?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, Partial<QueryMyDossiersArgs>>;
  searchDossiers?: Resolver<ResolversTypes['DossierConnection'], ParentType, ContextType, RequireFields<QuerySearchDossiersArgs, 'text'>>;
  vault?: Resolver<ResolversTypes['VaultConnection'], ParentType, ContextType, Partial<QueryVaultArgs>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultProposal'] = ResolversParentTypes['ResultProposal']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StepKind'], ParentType, ContextType>;
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
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['VaultOrigin'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  ChecklistResult?: ChecklistResultResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decline?: DeclineResolvers<ContextType>;
  DiscardDraftResult?: DiscardDraftResultResolvers<ContextType>;
  DiscardDraftSuccess?: DiscardDraftSuccessResolvers<ContextType>;
  DocumentFinding?: DocumentFindingResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierActResult?: DossierActResultResolvers<ContextType>;
  DossierActSuccess?: DossierActSuccessResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierLookUp?: DossierLookUpResolvers<ContextType>;
  DossierResult?: DossierResultResolvers<ContextType>;
  DossierTimeLimit?: DossierTimeLimitResolvers<ContextType>;
  DueDateStep?: DueDateStepResolvers<ContextType>;
  FieldFinding?: FieldFindingResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  InboxCount?: InboxCountResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LocalText?: LocalTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProcessWay?: ProcessWayResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ResultProposal?: ResultProposalResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  SubmittedDocument?: SubmittedDocumentResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  VaultConnection?: VaultConnectionResolvers<ContextType>;
  VaultItem?: VaultItemResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
