import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Procedure as AdministeredProcedureModel, Procedure as ProcedureModel } from '../domain/catalogue.ts';
import type { CatalogueEntry as CatalogueEntryModel } from '../domain/catalogue-entry.ts';
import type { Refusal as DraftFaultModel } from '../domain/refusals.ts';
import type { PortalRecordRow as HeldRecordModel } from '../store/portal-records.ts';
import type { ComposedDraft as ComposedDraftModel } from '../commands/compose-draft.ts';
import type { Fee as FeeModel, FeeExemption as FeeExemptionModel, LocalText as LocalTextModel, RequiredDocument as RequiredDocumentModel } from '@motcua/checklist';
import type { PublishedVersion as PublishedVersionModel } from '../domain/published-version.ts';
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

/** A procedure as administrators see it. */
export type AdministeredProcedure = {
  readonly __typename?: 'AdministeredProcedure';
  /** The version that takes effect on a later day. Null where there is none. */
  readonly coming?: Maybe<ProcedureVersion>;
  /** The open draft of a new version. Null where there is none. */
  readonly draftId?: Maybe<Scalars['ID']['output']>;
  /** Whether a record of the National Portal waits for a decision. */
  readonly held: Scalars['Boolean']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
  /** Where it stands. */
  readonly state: CatalogueState;
};

/** A page of procedures. */
export type AdministeredProcedureConnection = {
  readonly __typename?: 'AdministeredProcedureConnection';
  /** The procedures, by name. */
  readonly nodes: ReadonlyArray<AdministeredProcedure>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Kinds of agency. */
export type AgencyKind =
  /** The commune's People's Committee. */
  | 'COMMUNE_COMMITTEE'
  /** The commune's police. */
  | 'COMMUNE_POLICE'
  /** A unit of the commune. */
  | 'COMMUNE_UNIT'
  /** An office of land registration. */
  | 'LAND_REGISTRATION_OFFICE'
  /** A ministry. */
  | 'MINISTRY'
  /** A one-stop centre. */
  | 'ONE_STOP_CENTRE'
  /** An embassy or consulate. */
  | 'OVERSEAS_MISSION'
  /** The provincial People's Committee. */
  | 'PROVINCE_COMMITTEE'
  /** A department of the province. */
  | 'PROVINCE_DEPARTMENT'
  /** The provincial police. */
  | 'PROVINCE_POLICE';

/** Level of an agency in the province (profile: tiers). */
export type AgencyLevel =
  /** Commune, ward, special zone. */
  | 'COMMUNE'
  /** District, where the profile has it. */
  | 'DISTRICT'
  /** Province: departments (sở) and the province itself. */
  | 'PROVINCE';

/** A process that has been published, to choose for a draft. */
export type ApprovedProcess = {
  readonly __typename?: 'ApprovedProcess';
  /** National code of its procedure. */
  readonly code: Scalars['String']['output'];
  /** Working minutes of its longest way. */
  readonly totalMinutes: Scalars['Int']['output'];
  /** The version that runs it. */
  readonly version: ProcedureVersion;
};

/** Who may apply (đối tượng thực hiện). */
export type Audience =
  /** An enterprise, cooperative or household business. */
  | 'BUSINESS'
  /** A Vietnamese citizen. */
  | 'CITIZEN'
  /** A foreigner or a Vietnamese living abroad. */
  | 'FOREIGNER'
  /** Another organisation. */
  | 'ORGANISATION';

/** Where to begin. */
export type BeginVersionDraftInput = {
  /** National code of the procedure. */
  readonly code: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Acts on the catalogue. */
export type CatalogueAct =
  /** A version was switched off. */
  | 'CLOSED'
  /** A draft was thrown away. */
  | 'DRAFT_DROPPED'
  /** A version was published. */
  | 'PUBLISHED'
  /** A record of the National Portal was dropped. */
  | 'RECORD_DROPPED'
  /** A record of the National Portal was taken over. */
  | 'RECORD_TAKEN'
  /** A version was switched on again. */
  | 'REOPENED';

/** What was done to the catalogue. Never changed, never deleted. */
export type CatalogueEntry = {
  readonly __typename?: 'CatalogueEntry';
  /** What was done. */
  readonly act: CatalogueAct;
  /** Who did it. */
  readonly actorName: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** National code of the procedure. */
  readonly code: Scalars['String']['output'];
  /** The decision behind it. Null where none is needed. */
  readonly decision?: Maybe<Decision>;
  /** From which day it holds. Null where none was given. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why, in words. Null where nothing was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Number of the version concerned. Null where none is. */
  readonly versionNumber?: Maybe<Scalars['Int']['output']>;
};

/** A page of the log. */
export type CatalogueLog = {
  readonly __typename?: 'CatalogueLog';
  /** The entries, newest first. */
  readonly nodes: ReadonlyArray<CatalogueEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Answer of these mutations: the success, or why not. */
export type CatalogueResult = CatalogueSuccess | Refusal;

/** Where a procedure stands in the catalogue. */
export type CatalogueState =
  /** Switched off: no new dossiers. */
  | 'CLOSED'
  /** The first version takes effect on a later day. */
  | 'COMING'
  /** A version is in force: dossiers can be opened, where it has a process. */
  | 'IN_FORCE';

/** The procedure stands so now. */
export type CatalogueSuccess = {
  readonly __typename?: 'CatalogueSuccess';
  /** The procedure. */
  readonly procedure: AdministeredProcedure;
};

/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

/** A draft to check. */
export type CheckVersionDraftInput = {
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The revision that was seen. */
  readonly seenRevision: Scalars['Int']['input'];
};

/** A procedure to switch off. */
export type CloseProcedureInput = {
  /** National code. */
  readonly code: Scalars['String']['input'];
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** First day without new dossiers; today or later. */
  readonly from: Scalars['Date']['input'];
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A decision by number, date and signer. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Its date. */
  readonly date: Scalars['Date']['output'];
  /** Number, e.g. `1234/QĐ-UBND`. */
  readonly number: Scalars['String']['output'];
  /** Who signed it. */
  readonly signer: Scalars['String']['output'];
};

/** A decision. */
export type DecisionInput = {
  /** Its date, not after today. */
  readonly date: Scalars['Date']['input'];
  /** Number, e.g. `1234/QĐ-UBND`. */
  readonly number: Scalars['String']['input'];
  /** Who signed it. */
  readonly signer: Scalars['String']['input'];
};

/** Whether a paper must be there. */
export type DocumentNeed =
  /** In every dossier. */
  | 'ALWAYS'
  /** If the applicant has it. */
  | 'OPTIONAL'
  /** When the answers make it necessary. */
  | 'WHEN';

/** Why a draft cannot be published. */
export type DraftFault = {
  readonly __typename?: 'DraftFault';
  /** Stable code. */
  readonly code: RefusalCode;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
};

/** A record to drop. */
export type DropHeldRecordInput = {
  /** National code. */
  readonly code: Scalars['String']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A draft to throw away. */
export type DropVersionDraftInput = {
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A fee (lệ phí) or charge (phí). */
export type Fee = {
  readonly __typename?: 'Fee';
  /** Whole đồng. Null where the provincial council sets it and it has not been entered. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** Cases of the procedure it is owed in, by code; empty where in all. */
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  /** Channels it holds for. */
  readonly channels: ReadonlyArray<Channel>;
  /** Who pays nothing or less. */
  readonly exemptions: ReadonlyArray<FeeExemption>;
  /** Stable within the procedure. */
  readonly id: Scalars['ID']['output'];
  /** Fee or charge (Luật Phí và lệ phí 2015). */
  readonly kind: FeeKind;
  /** Name. */
  readonly name: LocalText;
  /** Remarks. Null where there are none. */
  readonly note?: Maybe<LocalText>;
  /** For what it is owed. */
  readonly per: FeeUnit;
};

/** Exemption from a fee, or its reduction (miễn, giảm). */
export type FeeExemption = {
  readonly __typename?: 'FeeExemption';
  /** The rule of the law. */
  readonly basis: Scalars['String']['output'];
  /** Id of the paper that claims and proves it. Null where an answer or the clerk decides. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** Stable within the fee. */
  readonly id: Scalars['ID']['output'];
  /** Who has it. */
  readonly name: LocalText;
  /** How much of the fee falls away, 1 to 100. */
  readonly percent: Scalars['Int']['output'];
};

/** A fee or charge. */
export type FeeInput = {
  /** Whole đồng. Null where the provincial council sets it and it is not known yet. */
  readonly amount?: InputMaybe<Scalars['Int']['input']>;
  /** Channels it holds for. */
  readonly channels: ReadonlyArray<Channel>;
  /** Id of a known fee. Null for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Fee or charge. */
  readonly kind: FeeKind;
  /** Name. */
  readonly name: LocalTextInput;
  /** Remarks. */
  readonly note?: InputMaybe<LocalTextInput>;
  /** For what it is owed. */
  readonly per: FeeUnit;
};

/** Kinds of money owed. */
export type FeeKind =
  /** Phí. */
  | 'CHARGE'
  /** Lệ phí. */
  | 'FEE';

/** What a fee is counted by. */
export type FeeUnit =
  /** For each copy. */
  | 'COPY'
  /** Once for the dossier. */
  | 'DOSSIER'
  /** For each page. */
  | 'PAGE'
  /** For each person. */
  | 'PERSON';

/** A record of the National Portal that stands against a version of our own. */
export type HeldRecord = {
  readonly __typename?: 'HeldRecord';
  /** National code. */
  readonly code: Scalars['String']['output'];
  /** In what it differs from ours, and what taking it would make. */
  readonly differences: ReadonlyArray<RecordDifference>;
  /** What in it cannot be taken at its word. */
  readonly doubts: ReadonlyArray<RecordDoubt>;
  /** When it was read. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** The procedure here. */
  readonly procedure: Procedure;
};

/** A page of held records. */
export type HeldRecordConnection = {
  readonly __typename?: 'HeldRecordConnection';
  /** The records, by code. */
  readonly nodes: ReadonlyArray<HeldRecord>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A text of law behind the procedure. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Number, e.g. `60/2014/QH13`. Null where the source gives none. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** A text of law. */
export type LegalBasisInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Number. Null where there is none. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** A text that people read. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** English; null where nobody has written it. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Vietnamese, always there. */
  readonly vi: Scalars['String']['output'];
};

/** A text in both languages. */
export type LocalTextInput = {
  /** English. Null where nobody has written it. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** Vietnamese. */
  readonly vi: Scalars['String']['input'];
};

/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Begin a new version from the newest one, or go on with the open draft. For administrators. */
  readonly beginVersionDraft: VersionDraftResult;
  /** Check a draft; where nothing is found it can be published. For administrators. */
  readonly checkVersionDraft: VersionDraftResult;
  /** Switch off the version in force from a day on: no new dossiers; open ones go on under it. For administrators. */
  readonly closeProcedure: CatalogueResult;
  /** Leave our version as it is; the record is held again only when it changes. For administrators. */
  readonly dropHeldRecord: CatalogueResult;
  /** Throw a draft away. For administrators. */
  readonly dropVersionDraft: CatalogueResult;
  /** Publish a checked draft by decision; it holds from a day on. For administrators. */
  readonly publishVersionDraft: CatalogueResult;
  /** Switch on again what was switched off. For administrators. */
  readonly reopenProcedure: CatalogueResult;
  /** Save a draft. For administrators. */
  readonly saveVersionDraft: VersionDraftResult;
  /** Take over a held record as a new version (DN19 Đ17.3). For administrators. */
  readonly takeHeldRecord: CatalogueResult;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationBeginVersionDraftArgs = {
  input: BeginVersionDraftInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationCheckVersionDraftArgs = {
  input: CheckVersionDraftInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationCloseProcedureArgs = {
  input: CloseProcedureInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationDropHeldRecordArgs = {
  input: DropHeldRecordInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationDropVersionDraftArgs = {
  input: DropVersionDraftInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationPublishVersionDraftArgs = {
  input: PublishVersionDraftInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationReopenProcedureArgs = {
  input: ReopenProcedureInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationSaveVersionDraftArgs = {
  input: SaveVersionDraftInput;
};


/** What administrators do to the catalogue. Each answers with a success or a Refusal. */
export type MutationTakeHeldRecordArgs = {
  input: TakeHeldRecordInput;
};

/** How far a service is online. */
export type OnlineLevel =
  /** Everything online (toàn trình; level 4). */
  | 'FULL'
  /** Information only (levels 1 and 2). */
  | 'INFORMATION'
  /** In part (một phần; level 3). */
  | 'PARTIAL';

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Why a service is not fully online: the closed list of the decree. */
export type PartialReasonCode =
  /** The applicant has to be present. */
  | 'APPLICANT_PRESENT'
  /** Something has to be verified on the spot. */
  | 'FIELD_VERIFICATION'
  /** A technical incident. */
  | 'TECHNICAL_INCIDENT'
  /** Technical limits. */
  | 'TECHNICAL_LIMIT';

/** An administrative procedure (thủ tục hành chính) under its national code. */
export type Procedure = {
  readonly __typename?: 'Procedure';
  /** National code, e.g. `1.001193`. */
  readonly code: Scalars['String']['output'];
  /** The field (lĩnh vực) it belongs to. */
  readonly field: ProcedureField;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Exact standardised name, Vietnamese by law. */
  readonly name: Scalars['String']['output'];
  /** The version in force now. Null before its first version takes effect. */
  readonly version?: Maybe<ProcedureVersion>;
  /** All versions, newest first (R-00.2: a dossier keeps the version it was opened under). */
  readonly versions: ReadonlyArray<ProcedureVersion>;
};

/** A page of procedures. */
export type ProcedureConnection = {
  readonly __typename?: 'ProcedureConnection';
  /** The procedures. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A field of administration (lĩnh vực), e.g. `G15-TP07` Hộ tịch. */
export type ProcedureField = {
  readonly __typename?: 'ProcedureField';
  /** National code of the field. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A field with the number of procedures in force in it. */
export type ProcedureFieldCount = {
  readonly __typename?: 'ProcedureFieldCount';
  /** The field. */
  readonly field: ProcedureField;
  /** Procedures in force. */
  readonly procedures: Scalars['Int']['output'];
};

/** What to look for in the catalogue; what is left out does not restrict. */
export type ProcedureFilter = {
  /** Who applies. */
  readonly audience?: InputMaybe<Audience>;
  /** Codes of fields. */
  readonly fieldCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Level of the deciding agency. */
  readonly level?: InputMaybe<AgencyLevel>;
  /** How far online. */
  readonly onlineLevel?: InputMaybe<OnlineLevel>;
  /** Words of the name, with or without diacritics, small typing errors forgiven; or a code. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only what has an e-form, so that it can be sent in here. */
  readonly withEForm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One version of a procedure: every part that must be published (DL24 Đ5.1, R-10.1), immutable. */
export type ProcedureVersion = {
  readonly __typename?: 'ProcedureVersion';
  /** Who may apply. */
  readonly audiences: ReadonlyArray<Audience>;
  /** The ways in, each with its time limits. */
  readonly channels: ReadonlyArray<SubmissionChannel>;
  /** The checklist as data, `{documents, fees}`: what the browser, the clerk's screen and the system evaluate alike. */
  readonly checklist: Scalars['JSON']['output'];
  /** From this day on no new dossiers are opened under it; old ones go on. Null while it is open. */
  readonly closedFrom?: Maybe<Scalars['Date']['output']>;
  /** Conditions to be met. Null where there are none. */
  readonly conditions?: Maybe<LocalText>;
  /** Who decides, in words, e.g. `Ủy ban nhân dân cấp xã`. */
  readonly decidingAgency: Scalars['String']['output'];
  /** The decision that approved it. Null for what was shipped or taken over. */
  readonly decision?: Maybe<Decision>;
  /** Papers of the dossier (thành phần hồ sơ). */
  readonly documents: ReadonlyArray<RequiredDocument>;
  /** The e-form: `{schema, pages}` as JSON Schema 2020-12 and a UI schema. Null where the form is a paper to attach. */
  readonly eForm?: Maybe<Scalars['JSON']['output']>;
  /** Dossiers opened from this moment on follow this version. */
  readonly effectiveFrom: Scalars['DateTime']['output'];
  /** Fees and charges by channel and case. */
  readonly fees: ReadonlyArray<Fee>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Legal basis: number and name of each text. */
  readonly legalBasis: ReadonlyArray<LegalBasis>;
  /** Levels of agency that settle it. */
  readonly levels: ReadonlyArray<AgencyLevel>;
  /** Events of life or business it belongs to, e.g. `having-a-child`. */
  readonly lifeEvents: ReadonlyArray<Scalars['String']['output']>;
  /** Exact standardised name in this version. */
  readonly name: Scalars['String']['output'];
  /** Number of the version, from 1. */
  readonly number: Scalars['Int']['output'];
  /** How far it can be done online. */
  readonly onlineLevel: OnlineLevel;
  /** Why only in part online (NĐ 224/2026 Đ14). Null for a full online service. */
  readonly onlineLevelReason?: Maybe<LocalText>;
  /** The procedure it is a version of. */
  readonly procedure: Procedure;
  /** The electronic process (quy trình điện tử) as BPMN 2.0 XML. Null where none is approved yet: then no dossier can be taken in. */
  readonly processBpmn?: Maybe<Scalars['String']['output']>;
  /** The process compiled to plain steps. */
  readonly processSteps: ReadonlyArray<ProcessStep>;
  /** Kinds of agency at which a dossier goes in. */
  readonly receivingAgencies: ReadonlyArray<AgencyKind>;
  /** What the applicant gets. */
  readonly results: ReadonlyArray<LocalText>;
  /** Number of sets to hand in. */
  readonly sets: Scalars['Int']['output'];
  /** Where the content comes from, e.g. the page at the National Portal. Null for our own entries. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The steps to take, in order, as published. */
  readonly steps: ReadonlyArray<LocalText>;
};

/** Where the process of a draft comes from. */
export type ProcessChoice = {
  readonly __typename?: 'ProcessChoice';
  /** Kept, taken from a published version, or made from a pattern. */
  readonly source: ProcessSource;
  /** The pattern. Null for the other sources. */
  readonly template?: Maybe<ProcessTemplate>;
  /** The published version it is taken from. Null for the other sources. */
  readonly versionId?: Maybe<Scalars['ID']['output']>;
};

/** Where the process comes from. */
export type ProcessChoiceInput = {
  /** Kept, taken from a published version, or made from a pattern. */
  readonly source: ProcessSource;
  /** The pattern. */
  readonly template?: InputMaybe<ProcessTemplate>;
  /** The published version. */
  readonly versionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Sources of a process. */
export type ProcessSource =
  /** As in the version the draft was begun from. */
  | 'KEPT'
  /** Made from a pattern, its allowances shared out over the usual time limit. */
  | 'TEMPLATE'
  /** Of a published version, this procedure's or another's. */
  | 'VERSION';

/** A step of the compiled process. */
export type ProcessStep = {
  readonly __typename?: 'ProcessStep';
  /** Allowance in working minutes. Null where none is set. */
  readonly allowanceMinutes?: Maybe<Scalars['Int']['output']>;
  /** Id of the BPMN element. */
  readonly id: Scalars['ID']['output'];
  /** Kind of work. */
  readonly kind: StepKind;
  /** Name as drawn. */
  readonly name: Scalars['String']['output'];
  /** Ids of the steps that follow. */
  readonly next: ReadonlyArray<Scalars['ID']['output']>;
  /** Role that does it. */
  readonly role: Scalars['String']['output'];
};

/** Patterns of processes. */
export type ProcessTemplate =
  /** At the counter: intake, sign, return. */
  | 'COUNTER'
  /** One-stop with an inspection on the spot. */
  | 'INSPECT'
  /** One-stop: intake, assign, appraise, approve, return. */
  | 'ONE_STOP'
  /** Same day: intake, appraise, sign, return. */
  | 'SAME_DAY';

/** A draft to publish. */
export type PublishVersionDraftInput = {
  /** The decision that approved it. */
  readonly decision: DecisionInput;
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** First day it holds; today or later. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The revision that was seen. */
  readonly seenRevision: Scalars['Int']['input'];
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One procedure by its national code. Null when there is none. For administrators. */
  readonly administeredProcedure?: Maybe<AdministeredProcedure>;
  /** Every procedure with its state, by name. For administrators. */
  readonly administeredProcedures: AdministeredProcedureConnection;
  /** Processes in force of procedures that a level of agency settles, by name. For administrators. */
  readonly approvedProcesses: ReadonlyArray<ApprovedProcess>;
  /** What was done to the catalogue: all, or to one procedure. For administrators. */
  readonly catalogueLog: CatalogueLog;
  /** Records of the National Portal that wait for a decision. For administrators. */
  readonly heldRecords: HeldRecordConnection;
  /** One procedure by its national code. Null when there is none. */
  readonly procedure?: Maybe<Procedure>;
  /** The fields that have procedures in force, by name. */
  readonly procedureFields: ReadonlyArray<ProcedureFieldCount>;
  /** The catalogue: best match first when searching, else by name. At most 100 a page. */
  readonly procedures: ProcedureConnection;
  /** One draft. Null when there is none. For administrators. */
  readonly versionDraft?: Maybe<VersionDraft>;
};


/** What can be read. */
export type QueryAdministeredProcedureArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. */
export type QueryAdministeredProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fieldCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onlineLevel?: InputMaybe<OnlineLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<CatalogueState>;
};


/** What can be read. */
export type QueryApprovedProcessesArgs = {
  level: AgencyLevel;
};


/** What can be read. */
export type QueryCatalogueLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryHeldRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryProcedureArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. */
export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProcedureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryVersionDraftArgs = {
  id: Scalars['ID']['input'];
};

/** One part in which a record differs. */
export type RecordDifference = {
  readonly __typename?: 'RecordDifference';
  /** Ours, as plain JSON. */
  readonly ours?: Maybe<Scalars['JSON']['output']>;
  /** Name of the part, e.g. `legalBasis`. */
  readonly part: Scalars['String']['output'];
  /** What taking the record would make of it, as plain JSON. */
  readonly theirs?: Maybe<Scalars['JSON']['output']>;
};

/** A doubt about one place of a record. */
export type RecordDoubt = {
  readonly __typename?: 'RecordDoubt';
  /** Stable code, e.g. `FEE_AMOUNT_SUSPICIOUS`. */
  readonly code: Scalars['String']['output'];
  /** What is doubtful and what to do. */
  readonly message: LocalText;
  /** Where, e.g. `channels[0].fees[1].value_vnd`. */
  readonly path: Scalars['String']['output'];
  /** What stands there, shortened. */
  readonly value: Scalars['String']['output'];
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
  /** Somebody has changed it since it was read. */
  | 'CHANGED_MEANWHILE'
  /** A channel has no time limit. */
  | 'CHANNEL_WITHOUT_LIMIT'
  /** A condition rests on a question that the form does not ask. */
  | 'CONDITION_UNKNOWN'
  /** A part is missing or malformed. */
  | 'CONTENT_INCOMPLETE'
  /** Number, date or signer of the decision is missing or wrong. */
  | 'DECISION_INVALID'
  /** The draft has not been checked as it stands. */
  | 'DRAFT_NOT_CHECKED'
  /** A newer version has been published since the draft was begun. */
  | 'DRAFT_OUTDATED'
  /** The first day lies in the past or before the newest version. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The e-form has mistakes. */
  | 'E_FORM_FAULTY'
  /** It is not switched off. */
  | 'NOT_CLOSED'
  /** It is switched off already, or nothing is in force. */
  | 'NOT_IN_FORCE'
  /** The process has mistakes. */
  | 'PROCESS_FAULTY'
  /** The steps take longer than the longest time limit. */
  | 'PROCESS_TOO_LONG'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED'
  /** There is no such procedure, draft or record. */
  | 'SUBJECT_NOT_FOUND'
  /** The content equals that of the newest version. */
  | 'VERSION_UNCHANGED';

/** A procedure to switch on again. */
export type ReopenProcedureInput = {
  /** National code. */
  readonly code: Scalars['String']['input'];
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A paper of the dossier. */
export type RequiredDocument = {
  readonly __typename?: 'RequiredDocument';
  /** Code at the National Portal. Null where it has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Copies to hand in. */
  readonly copies: Scalars['Int']['output'];
  /** Stable within the procedure. */
  readonly id: Scalars['ID']['output'];
  /** True for the declaration that the e-form replaces. */
  readonly isForm: Scalars['Boolean']['output'];
  /** Name of the paper. */
  readonly name: LocalText;
  /** Whether it is always, sometimes or never demanded. */
  readonly need: DocumentNeed;
  /** What to mind. Null where nothing. */
  readonly note?: Maybe<LocalText>;
  /** Originals to hand in. */
  readonly originals: Scalars['Int']['output'];
};

/** A paper. */
export type RequiredDocumentInput = {
  /** Copies to hand in. */
  readonly copies: Scalars['Int']['input'];
  /** Id of a known paper. Null for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  readonly name: LocalTextInput;
  /** Always, if at hand, or (for a known paper with its condition) when the answers make it necessary. */
  readonly need: DocumentNeed;
  /** What to mind. */
  readonly note?: InputMaybe<LocalTextInput>;
  /** Originals to hand in. */
  readonly originals: Scalars['Int']['input'];
};

/** A draft as it should be: all of it. */
export type SaveVersionDraftInput = {
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** What it says. */
  readonly edits: VersionEditsInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The revision that was seen. */
  readonly seenRevision: Scalars['Int']['input'];
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

/** A way in, with how long it takes. */
export type SubmissionChannel = {
  readonly __typename?: 'SubmissionChannel';
  /** Which way. */
  readonly channel: Channel;
  /** What is special about this way. Null where nothing is. */
  readonly note?: Maybe<LocalText>;
  /** Time limits, one for each case. */
  readonly timeLimits: ReadonlyArray<TimeLimit>;
};

/** A way in. */
export type SubmissionChannelInput = {
  /** Which way. */
  readonly channel: Channel;
  /** What is special about it. */
  readonly note?: InputMaybe<LocalTextInput>;
  /** Time limits, the usual one first. */
  readonly timeLimits: ReadonlyArray<TimeLimitInput>;
};

/** A record to take over. */
export type TakeHeldRecordInput = {
  /** National code. */
  readonly code: Scalars['String']['input'];
  /** The decision behind it. */
  readonly decision: DecisionInput;
  /** First day it holds; today or later. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A time limit for settling. */
export type TimeLimit = {
  readonly __typename?: 'TimeLimit';
  /** Code of the case (trường hợp), e.g. `1.001193.02`. Null for the only or ordinary case. */
  readonly caseCode?: Maybe<Scalars['String']['output']>;
  /** What the case is. Null for the only or ordinary case. */
  readonly caseName?: Maybe<LocalText>;
  /** How much, in steps of 0.25. */
  readonly quantity: Scalars['Float']['output'];
  /** Of what. */
  readonly unit: TimeUnit;
};

/** A time limit. */
export type TimeLimitInput = {
  /** Code of the case. Null for the only or ordinary one. */
  readonly caseCode?: InputMaybe<Scalars['String']['input']>;
  /** What the case is. */
  readonly caseName?: InputMaybe<LocalTextInput>;
  /** How much, in steps of 0.25. */
  readonly quantity: Scalars['Float']['input'];
  /** Of what. */
  readonly unit: TimeUnit;
};

/** Units of time limits. */
export type TimeUnit =
  /** Calendar days. */
  | 'DAY'
  /** Working hours. */
  | 'HOUR'
  /** Calendar months. */
  | 'MONTH'
  /** The same day; the next working day when received after 15:00. */
  | 'SAME_DAY'
  /** Working days of 480 minutes. */
  | 'WORKING_DAY';

/** A new version of a procedure in the making: the one it was begun from, with what changes. */
export type VersionDraft = {
  readonly __typename?: 'VersionDraft';
  /** The version it was begun from. */
  readonly base: ProcedureVersion;
  /** Parts in which it differs from the version it was begun from. */
  readonly changedParts: ReadonlyArray<Scalars['String']['output']>;
  /** The ways in, each with its time limits. */
  readonly channels: ReadonlyArray<SubmissionChannel>;
  /** Whether it was checked as it stands and nothing was found (DL24 Đ14.3): only then can it be published. */
  readonly checked: Scalars['Boolean']['output'];
  /** Papers of the dossier. */
  readonly documents: ReadonlyArray<RequiredDocument>;
  /** Everything that keeps it from being published; looked for anew with each reading. */
  readonly faults: ReadonlyArray<DraftFault>;
  /** Fees and charges. */
  readonly fees: ReadonlyArray<Fee>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Legal basis. */
  readonly legalBasis: ReadonlyArray<LegalBasis>;
  /** Name. */
  readonly name: LocalText;
  /** How far online. */
  readonly onlineLevel: OnlineLevel;
  /** The same in words. */
  readonly onlineReason?: Maybe<LocalText>;
  /** Why only in part online, by the closed list of the decree. Null for the other levels. */
  readonly onlineReasonCode?: Maybe<PartialReasonCode>;
  /** The procedure. */
  readonly procedure: Procedure;
  /** Where the process comes from. */
  readonly process: ProcessChoice;
  /** The process that was chosen, compiled. Empty where there is none or it cannot run. */
  readonly processSteps: ReadonlyArray<ProcessStep>;
  /** Kinds of agency at which a dossier goes in. */
  readonly receivingAgencies: ReadonlyArray<AgencyKind>;
  /** Grows by one with each change; send it back as `seenRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  readonly updatedByName: Scalars['String']['output'];
};

/** Answer of these mutations: the success, or why not. */
export type VersionDraftResult = Refusal | VersionDraftSuccess;

/** The draft stands so now. */
export type VersionDraftSuccess = {
  readonly __typename?: 'VersionDraftSuccess';
  /** The draft. */
  readonly draft: VersionDraft;
};

/** The parts of a version that administrators change. The e-form and conditions on answers stay as they are. */
export type VersionEditsInput = {
  /** The ways in. */
  readonly channels: ReadonlyArray<SubmissionChannelInput>;
  /** Papers of the dossier. */
  readonly documents: ReadonlyArray<RequiredDocumentInput>;
  /** Fees and charges. */
  readonly fees: ReadonlyArray<FeeInput>;
  /** Legal basis. */
  readonly legalBasis: ReadonlyArray<LegalBasisInput>;
  /** Name. */
  readonly name: LocalTextInput;
  /** How far online. */
  readonly onlineLevel: OnlineLevel;
  /** The same in words. */
  readonly onlineReason?: InputMaybe<LocalTextInput>;
  /** Why only in part online. Null for the other levels. */
  readonly onlineReasonCode?: InputMaybe<PartialReasonCode>;
  /** Where the process comes from. */
  readonly process: ProcessChoiceInput;
  /** Kinds of agency at which a dossier goes in. */
  readonly receivingAgencies: ReadonlyArray<AgencyKind>;
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
  Procedure: Procedure;
  ProcedureVersion: ProcedureVersion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
  ProcedureVersion:
    ( { __typename: 'ProcedureVersion' }
    & GraphQLRecursivePick<FederationTypes['ProcedureVersion'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CatalogueResult:
    | ( Omit<CatalogueSuccess, 'procedure'> & { procedure: _RefType['AdministeredProcedure'] } & { __typename: 'CatalogueSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  VersionDraftResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<VersionDraftSuccess, 'draft'> & { draft: _RefType['VersionDraft'] } & { __typename: 'VersionDraftSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministeredProcedure: ResolverTypeWrapper<AdministeredProcedureModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdministeredProcedureConnection: ResolverTypeWrapper<Omit<AdministeredProcedureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AdministeredProcedure']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyKind: AgencyKind;
  AgencyLevel: AgencyLevel;
  ApprovedProcess: ResolverTypeWrapper<Omit<ApprovedProcess, 'version'> & { version: ResolversTypes['ProcedureVersion'] }>;
  Audience: Audience;
  BeginVersionDraftInput: BeginVersionDraftInput;
  CatalogueAct: CatalogueAct;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntryModel>;
  CatalogueLog: ResolverTypeWrapper<Omit<CatalogueLog, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CatalogueEntry']> }>;
  CatalogueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CatalogueResult']>;
  CatalogueState: CatalogueState;
  CatalogueSuccess: ResolverTypeWrapper<Omit<CatalogueSuccess, 'procedure'> & { procedure: ResolversTypes['AdministeredProcedure'] }>;
  Channel: Channel;
  CheckVersionDraftInput: CheckVersionDraftInput;
  CloseProcedureInput: CloseProcedureInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<Decision>;
  DecisionInput: DecisionInput;
  DocumentNeed: DocumentNeed;
  DraftFault: ResolverTypeWrapper<DraftFaultModel>;
  DropHeldRecordInput: DropHeldRecordInput;
  DropVersionDraftInput: DropVersionDraftInput;
  Fee: ResolverTypeWrapper<FeeModel>;
  FeeExemption: ResolverTypeWrapper<FeeExemptionModel>;
  FeeInput: FeeInput;
  FeeKind: FeeKind;
  FeeUnit: FeeUnit;
  HeldRecord: ResolverTypeWrapper<HeldRecordModel>;
  HeldRecordConnection: ResolverTypeWrapper<Omit<HeldRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HeldRecord']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LegalBasisInput: LegalBasisInput;
  LocalText: ResolverTypeWrapper<LocalTextModel>;
  LocalTextInput: LocalTextInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OnlineLevel: OnlineLevel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialReasonCode: PartialReasonCode;
  Procedure: ResolverTypeWrapper<ProcedureModel>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureField: ResolverTypeWrapper<ProcedureField>;
  ProcedureFieldCount: ResolverTypeWrapper<ProcedureFieldCount>;
  ProcedureFilter: ProcedureFilter;
  ProcedureVersion: ResolverTypeWrapper<PublishedVersionModel>;
  ProcessChoice: ResolverTypeWrapper<ProcessChoice>;
  ProcessChoiceInput: ProcessChoiceInput;
  ProcessSource: ProcessSource;
  ProcessStep: ResolverTypeWrapper<ProcessStep>;
  ProcessTemplate: ProcessTemplate;
  PublishVersionDraftInput: PublishVersionDraftInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDifference: ResolverTypeWrapper<RecordDifference>;
  RecordDoubt: ResolverTypeWrapper<Omit<RecordDoubt, 'message'> & { message: ResolversTypes['LocalText'] }>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  ReopenProcedureInput: ReopenProcedureInput;
  RequiredDocument: ResolverTypeWrapper<RequiredDocumentModel>;
  RequiredDocumentInput: RequiredDocumentInput;
  SaveVersionDraftInput: SaveVersionDraftInput;
  StepKind: StepKind;
  SubmissionChannel: ResolverTypeWrapper<Omit<SubmissionChannel, 'note' | 'timeLimits'> & { note?: Maybe<ResolversTypes['LocalText']>, timeLimits: ReadonlyArray<ResolversTypes['TimeLimit']> }>;
  SubmissionChannelInput: SubmissionChannelInput;
  TakeHeldRecordInput: TakeHeldRecordInput;
  TimeLimit: ResolverTypeWrapper<Omit<TimeLimit, 'caseName'> & { caseName?: Maybe<ResolversTypes['LocalText']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TimeLimitInput: TimeLimitInput;
  TimeUnit: TimeUnit;
  VersionDraft: ResolverTypeWrapper<ComposedDraftModel>;
  VersionDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VersionDraftResult']>;
  VersionDraftSuccess: ResolverTypeWrapper<Omit<VersionDraftSuccess, 'draft'> & { draft: ResolversTypes['VersionDraft'] }>;
  VersionEditsInput: VersionEditsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministeredProcedure: AdministeredProcedureModel;
  ID: Scalars['ID']['output'];
  AdministeredProcedureConnection: Omit<AdministeredProcedureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AdministeredProcedure']> };
  Int: Scalars['Int']['output'];
  ApprovedProcess: Omit<ApprovedProcess, 'version'> & { version: ResolversParentTypes['ProcedureVersion'] };
  BeginVersionDraftInput: BeginVersionDraftInput;
  CatalogueEntry: CatalogueEntryModel;
  CatalogueLog: Omit<CatalogueLog, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CatalogueEntry']> };
  CatalogueResult: ResolversUnionTypes<ResolversParentTypes>['CatalogueResult'];
  CatalogueSuccess: Omit<CatalogueSuccess, 'procedure'> & { procedure: ResolversParentTypes['AdministeredProcedure'] };
  CheckVersionDraftInput: CheckVersionDraftInput;
  CloseProcedureInput: CloseProcedureInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decision: Decision;
  DecisionInput: DecisionInput;
  DraftFault: DraftFaultModel;
  DropHeldRecordInput: DropHeldRecordInput;
  DropVersionDraftInput: DropVersionDraftInput;
  Fee: FeeModel;
  FeeExemption: FeeExemptionModel;
  FeeInput: FeeInput;
  HeldRecord: HeldRecordModel;
  HeldRecordConnection: Omit<HeldRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HeldRecord']> };
  JSON: Scalars['JSON']['output'];
  LegalBasis: LegalBasis;
  LegalBasisInput: LegalBasisInput;
  LocalText: LocalTextModel;
  LocalTextInput: LocalTextInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Procedure: ProcedureModel;
  ProcedureConnection: Omit<ProcedureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureField: ProcedureField;
  ProcedureFieldCount: ProcedureFieldCount;
  ProcedureFilter: ProcedureFilter;
  ProcedureVersion: PublishedVersionModel;
  ProcessChoice: ProcessChoice;
  ProcessChoiceInput: ProcessChoiceInput;
  ProcessStep: ProcessStep;
  PublishVersionDraftInput: PublishVersionDraftInput;
  Query: Record<PropertyKey, never>;
  RecordDifference: RecordDifference;
  RecordDoubt: Omit<RecordDoubt, 'message'> & { message: ResolversParentTypes['LocalText'] };
  Refusal: Refusal;
  ReopenProcedureInput: ReopenProcedureInput;
  RequiredDocument: RequiredDocumentModel;
  RequiredDocumentInput: RequiredDocumentInput;
  SaveVersionDraftInput: SaveVersionDraftInput;
  SubmissionChannel: Omit<SubmissionChannel, 'note' | 'timeLimits'> & { note?: Maybe<ResolversParentTypes['LocalText']>, timeLimits: ReadonlyArray<ResolversParentTypes['TimeLimit']> };
  SubmissionChannelInput: SubmissionChannelInput;
  TakeHeldRecordInput: TakeHeldRecordInput;
  TimeLimit: Omit<TimeLimit, 'caseName'> & { caseName?: Maybe<ResolversParentTypes['LocalText']> };
  Float: Scalars['Float']['output'];
  TimeLimitInput: TimeLimitInput;
  VersionDraft: ComposedDraftModel;
  VersionDraftResult: ResolversUnionTypes<ResolversParentTypes>['VersionDraftResult'];
  VersionDraftSuccess: Omit<VersionDraftSuccess, 'draft'> & { draft: ResolversParentTypes['VersionDraft'] };
  VersionEditsInput: VersionEditsInput;
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

export type AdministeredProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministeredProcedure'] = ResolversParentTypes['AdministeredProcedure']> = {
  coming?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  draftId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CatalogueState'], ParentType, ContextType>;
};

export type AdministeredProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministeredProcedureConnection'] = ResolversParentTypes['AdministeredProcedureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdministeredProcedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovedProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovedProcess'] = ResolversParentTypes['ApprovedProcess']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  act?: Resolver<ResolversTypes['CatalogueAct'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CatalogueLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueLog'] = ResolversParentTypes['CatalogueLog']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueResult'] = ResolversParentTypes['CatalogueResult']> = {
  __resolveType: TypeResolveFn<'CatalogueSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CatalogueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueSuccess'] = ResolversParentTypes['CatalogueSuccess']> = {
  procedure?: Resolver<ResolversTypes['AdministeredProcedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftFault'] = ResolversParentTypes['DraftFault']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  exemptions?: Resolver<ReadonlyArray<ResolversTypes['FeeExemption']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['FeeUnit'], ParentType, ContextType>;
};

export type FeeExemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeExemption'] = ResolversParentTypes['FeeExemption']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRecord'] = ResolversParentTypes['HeldRecord']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['RecordDifference']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['RecordDoubt']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type HeldRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRecordConnection'] = ResolversParentTypes['HeldRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HeldRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  beginVersionDraft?: Resolver<ResolversTypes['VersionDraftResult'], ParentType, ContextType, RequireFields<MutationBeginVersionDraftArgs, 'input'>>;
  checkVersionDraft?: Resolver<ResolversTypes['VersionDraftResult'], ParentType, ContextType, RequireFields<MutationCheckVersionDraftArgs, 'input'>>;
  closeProcedure?: Resolver<ResolversTypes['CatalogueResult'], ParentType, ContextType, RequireFields<MutationCloseProcedureArgs, 'input'>>;
  dropHeldRecord?: Resolver<ResolversTypes['CatalogueResult'], ParentType, ContextType, RequireFields<MutationDropHeldRecordArgs, 'input'>>;
  dropVersionDraft?: Resolver<ResolversTypes['CatalogueResult'], ParentType, ContextType, RequireFields<MutationDropVersionDraftArgs, 'input'>>;
  publishVersionDraft?: Resolver<ResolversTypes['CatalogueResult'], ParentType, ContextType, RequireFields<MutationPublishVersionDraftArgs, 'input'>>;
  reopenProcedure?: Resolver<ResolversTypes['CatalogueResult'], ParentType, ContextType, RequireFields<MutationReopenProcedureArgs, 'input'>>;
  saveVersionDraft?: Resolver<ResolversTypes['VersionDraftResult'], ParentType, ContextType, RequireFields<MutationSaveVersionDraftArgs, 'input'>>;
  takeHeldRecord?: Resolver<ResolversTypes['CatalogueResult'], ParentType, ContextType, RequireFields<MutationTakeHeldRecordArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ProcedureField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureField'] = ResolversParentTypes['ProcedureField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureFieldCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureFieldCount'] = ResolversParentTypes['ProcedureFieldCount']> = {
  field?: Resolver<ResolversTypes['ProcedureField'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion'], FederationReferenceType extends FederationReferenceTypes['ProcedureVersion'] = FederationReferenceTypes['ProcedureVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcedureVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['SubmissionChannel']>, ParentType, ContextType>;
  checklist?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  closedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  decidingAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['RequiredDocument']>, ParentType, ContextType>;
  eForm?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['Fee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AgencyLevel']>, ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlineLevel?: Resolver<ResolversTypes['OnlineLevel'], ParentType, ContextType>;
  onlineLevelReason?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  processBpmn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processSteps?: Resolver<ReadonlyArray<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
  receivingAgencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
};

export type ProcessChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessChoice'] = ResolversParentTypes['ProcessChoice']> = {
  source?: Resolver<ResolversTypes['ProcessSource'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ProcessTemplate']>, ParentType, ContextType>;
  versionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProcessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessStep'] = ResolversParentTypes['ProcessStep']> = {
  allowanceMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StepKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administeredProcedure?: Resolver<Maybe<ResolversTypes['AdministeredProcedure']>, ParentType, ContextType, RequireFields<QueryAdministeredProcedureArgs, 'code'>>;
  administeredProcedures?: Resolver<ResolversTypes['AdministeredProcedureConnection'], ParentType, ContextType, Partial<QueryAdministeredProceduresArgs>>;
  approvedProcesses?: Resolver<ReadonlyArray<ResolversTypes['ApprovedProcess']>, ParentType, ContextType, RequireFields<QueryApprovedProcessesArgs, 'level'>>;
  catalogueLog?: Resolver<ResolversTypes['CatalogueLog'], ParentType, ContextType, Partial<QueryCatalogueLogArgs>>;
  heldRecords?: Resolver<ResolversTypes['HeldRecordConnection'], ParentType, ContextType, Partial<QueryHeldRecordsArgs>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedureFields?: Resolver<ReadonlyArray<ResolversTypes['ProcedureFieldCount']>, ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, Partial<QueryProceduresArgs>>;
  versionDraft?: Resolver<Maybe<ResolversTypes['VersionDraft']>, ParentType, ContextType, RequireFields<QueryVersionDraftArgs, 'id'>>;
};

export type RecordDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDifference'] = ResolversParentTypes['RecordDifference']> = {
  ours?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type RecordDoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDoubt'] = ResolversParentTypes['RecordDoubt']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequiredDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredDocument'] = ResolversParentTypes['RequiredDocument']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isForm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['DocumentNeed'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  originals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionChannel'] = ResolversParentTypes['SubmissionChannel']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  timeLimits?: Resolver<ReadonlyArray<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  caseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseName?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
};

export type VersionDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionDraft'] = ResolversParentTypes['VersionDraft']> = {
  base?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
  changedParts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['SubmissionChannel']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['RequiredDocument']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['DraftFault']>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['Fee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  onlineLevel?: Resolver<ResolversTypes['OnlineLevel'], ParentType, ContextType>;
  onlineReason?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  onlineReasonCode?: Resolver<Maybe<ResolversTypes['PartialReasonCode']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessChoice'], ParentType, ContextType>;
  processSteps?: Resolver<ReadonlyArray<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
  receivingAgencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionDraftResult'] = ResolversParentTypes['VersionDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'VersionDraftSuccess', ParentType, ContextType>;
};

export type VersionDraftSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionDraftSuccess'] = ResolversParentTypes['VersionDraftSuccess']> = {
  draft?: Resolver<ResolversTypes['VersionDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministeredProcedure?: AdministeredProcedureResolvers<ContextType>;
  AdministeredProcedureConnection?: AdministeredProcedureConnectionResolvers<ContextType>;
  ApprovedProcess?: ApprovedProcessResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  CatalogueLog?: CatalogueLogResolvers<ContextType>;
  CatalogueResult?: CatalogueResultResolvers<ContextType>;
  CatalogueSuccess?: CatalogueSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DraftFault?: DraftFaultResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  FeeExemption?: FeeExemptionResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  HeldRecordConnection?: HeldRecordConnectionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureField?: ProcedureFieldResolvers<ContextType>;
  ProcedureFieldCount?: ProcedureFieldCountResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProcessChoice?: ProcessChoiceResolvers<ContextType>;
  ProcessStep?: ProcessStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDifference?: RecordDifferenceResolvers<ContextType>;
  RecordDoubt?: RecordDoubtResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RequiredDocument?: RequiredDocumentResolvers<ContextType>;
  SubmissionChannel?: SubmissionChannelResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  VersionDraft?: VersionDraftResolvers<ContextType>;
  VersionDraftResult?: VersionDraftResultResolvers<ContextType>;
  VersionDraftSuccess?: VersionDraftSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
