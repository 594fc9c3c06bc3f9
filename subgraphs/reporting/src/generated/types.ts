import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlacedAgency, DossiersBehind } from '../resolvers/shapes.ts';
import type { DossierReference } from '../resolvers/Dossier.ts';
import type { FactBehind as FactBehind } from '../store/facts-behind.ts';
import type { FigureExport as FigureExportModel } from '../domain/figure-export.ts';
import type { Figures as FiguresModel } from '../domain/figures.ts';
import type { IdleAgency as IdleAgencyModel } from '../domain/idle-agencies.ts';
import type { ComponentScore } from '../domain/service-index.ts';
import type { IndexItem as IndexItemModel } from '../store/index-items.ts';
import type { Lapse as LapseModel } from '../store/lapses.ts';
import type { LocalText as LocalTextModel } from '../domain/directory.ts';
import type { SubmittedReport as SubmittedReportModel } from '../store/submitted-reports.ts';
import type { Reminder as ReminderModel } from '../domain/reminder.ts';
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
};

/** An agency, as `accounts` knows it. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** How an agency stands in the index. */
export type AgencyIndex = {
  readonly __typename?: 'AgencyIndex';
  /** The agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Each component. */
  readonly components: ReadonlyArray<IndexComponentScore>;
  /** Grade by the score, e.g. `EXCELLENT`. */
  readonly grade: Scalars['String']['output'];
  /** Name of the grade. */
  readonly gradeName: LocalText;
  /** Its level. */
  readonly level: IndexLevel;
  /** Points of all components. */
  readonly points: Scalars['Float']['output'];
  /** Its place among the agencies of its level, from 1; equals share a place. */
  readonly rank: Scalars['Int']['output'];
  /** Agencies of its level. */
  readonly ranked: Scalars['Int']['output'];
  /** Most points that could be reached: components without a source are left out. */
  readonly reachable: Scalars['Float']['output'];
  /** Points of a hundred: of what could be reached. */
  readonly score: Scalars['Float']['output'];
};

/** An answer. */
export type AnswerReminderInput = {
  /** The reminder. */
  readonly reminderId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type AnswerReminderResult = AnswerReminderSuccess | Refusal;

/** The answer stands. */
export type AnswerReminderSuccess = {
  readonly __typename?: 'AnswerReminderSuccess';
  /** The reminder with its answer. */
  readonly reminder: Reminder;
};

/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

/** The reports of all agencies of one period, summed up. */
export type CollectedReport = {
  readonly __typename?: 'CollectedReport';
  /** The sum of what was sent. */
  readonly figures: Figures;
  /** Agencies that have sent nothing yet. */
  readonly missing: ReadonlyArray<Agency>;
  /** What was sent, by agency. */
  readonly reports: ReadonlyArray<SubmittedReport>;
};

/** One day of a series. */
export type DailyFigures = {
  readonly __typename?: 'DailyFigures';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Received that day. */
  readonly received: Scalars['Int']['output'];
  /** Settled that day. */
  readonly settled: Scalars['Int']['output'];
  /** Of these, after the due date. */
  readonly settledOverdue: Scalars['Int']['output'];
};

/** Which question. */
export type DeleteSavedQueryInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The question. */
  readonly savedQueryId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type DeleteSavedQueryResult = DeleteSavedQuerySuccess | Refusal;

/** The question is gone. */
export type DeleteSavedQuerySuccess = {
  readonly __typename?: 'DeleteSavedQuerySuccess';
  /** Id that it had. */
  readonly savedQueryId: Scalars['ID']['output'];
};

/** A dossier, as `dossiers` knows it. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Reminders of it, newest first, for supervisors and officers of its agency; empty for everybody else. */
  readonly reminders: ReadonlyArray<Reminder>;
};

/** Where an export stands. */
export type ExportState =
  /** The file is there, for seven days. */
  | 'DONE'
  /** Given up; ask again. */
  | 'FAILED'
  /** Is being written. */
  | 'RUNNING'
  /** Waits its turn. */
  | 'WAITING';

/** A dossier behind a figure, with what the figure was counted by. */
export type FigureDossier = {
  readonly __typename?: 'FigureDossier';
  /** The receiving agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Its code. Null before acceptance. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The dossier. Null when it cannot be read. */
  readonly dossier?: Maybe<Dossier>;
  /** When it is due. Null before acceptance. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The officer in charge. Null where nobody was given it. */
  readonly officer?: Maybe<Officer>;
  /** Name of the procedure. */
  readonly procedureName: Scalars['String']['output'];
  /** When it counts as received. Null before acceptance. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was settled. Null while in progress. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of dossiers behind a figure. */
export type FigureDossierConnection = {
  readonly __typename?: 'FigureDossierConnection';
  /** The dossiers, by due date and id. */
  readonly nodes: ReadonlyArray<FigureDossier>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: the figure itself. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The dossiers behind a figure as a CSV file, made in the background. Without anything personal. */
export type FigureExport = {
  readonly __typename?: 'FigureExport';
  /** The figure whose dossiers it lists. */
  readonly figure: FigureName;
  /** When it was done or given up. Null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Dossiers written so far. */
  readonly rows: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: ExportState;
  /** Last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** Where to get the file, on the public origin. Null before it is done. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A figure that can be opened to the dossiers behind it. */
export type FigureName =
  /** Accepted, received only after the period. */
  | 'ACCEPTED_AHEAD'
  /** Sent in, not yet checked. */
  | 'AWAITING_INTAKE'
  /** To be paid by the applicant. */
  | 'AWAITING_PAYMENT'
  /** To be supplemented by the applicant. */
  | 'AWAITING_SUPPLEMENT'
  /** (6) */
  | 'CARRIED_OVER'
  /** Declined at intake. */
  | 'DECLINED'
  /** Ended without a result. */
  | 'DISCONTINUED'
  /** (11) */
  | 'IN_PROGRESS'
  /** (12) */
  | 'IN_PROGRESS_ON_TIME'
  /** (13) */
  | 'IN_PROGRESS_OVERDUE'
  /** Due within eight working hours. */
  | 'NEARLY_DUE'
  /** (3) */
  | 'RECEIVED'
  /** (5) */
  | 'RECEIVED_DIRECT'
  /** (4) */
  | 'RECEIVED_ONLINE'
  /** The result was returned. */
  | 'RETURNED'
  /** (7) */
  | 'SETTLED'
  /** (8) */
  | 'SETTLED_EARLY'
  /** (9) */
  | 'SETTLED_ON_TIME'
  /** (10) */
  | 'SETTLED_OVERDUE'
  /** The applicant asked to withdraw it. */
  | 'WITHDRAWAL_REQUESTED';

/** The figures of reception and settlement, in the columns of report 06 (TT 01/2020/TT-VPCP). They always add up: received = settled + in progress. */
export type Figures = {
  readonly __typename?: 'Figures';
  /** Accepted by the end of the period and received only after it, as what comes in on a day off (DL24 Đ8.1c). Not in (3) yet. */
  readonly acceptedAhead: Scalars['Int']['output'];
  /** Sent in and not yet looked at by the one-stop unit, now. */
  readonly awaitingIntake: Scalars['Int']['output'];
  /** The applicant has to pay, now (state 6). */
  readonly awaitingPayment: Scalars['Int']['output'];
  /** The applicant has to supplement it, now (state 5): the clock stands. */
  readonly awaitingSupplement: Scalars['Int']['output'];
  /** (6) Carried over from before the period. */
  readonly carriedOver: Scalars['Int']['output'];
  /** Declined at intake in the period. */
  readonly declined: Scalars['Int']['output'];
  /** Ended without a result in the period (state 8); in (7) where it had been received. */
  readonly discontinued: Scalars['Int']['output'];
  /** (11) In progress in all at the end of the period. */
  readonly inProgress: Scalars['Int']['output'];
  /** (12) In progress within the time limit. */
  readonly inProgressOnTime: Scalars['Int']['output'];
  /** (13) In progress past the due date. */
  readonly inProgressOverdue: Scalars['Int']['output'];
  /** Of (12), those due within eight working hours of their agency. */
  readonly nearlyDue: Scalars['Int']['output'];
  /** (3) Received in all: online + direct and post + carried over. */
  readonly received: Scalars['Int']['output'];
  /** (5) Received at the counter or by post in the period. */
  readonly receivedDirect: Scalars['Int']['output'];
  /** (4) Received online in the period. */
  readonly receivedOnline: Scalars['Int']['output'];
  /** The result was returned in the period (state 10). */
  readonly returned: Scalars['Int']['output'];
  /** (7) Settled in all. */
  readonly settled: Scalars['Int']['output'];
  /** (8) Settled before the due date. */
  readonly settledEarly: Scalars['Int']['output'];
  /** (9) Settled on the due date. */
  readonly settledOnTime: Scalars['Int']['output'];
  /** (10) Settled after the due date. */
  readonly settledOverdue: Scalars['Int']['output'];
  /** The applicant asked to withdraw it, now (state 7). */
  readonly withdrawalRequested: Scalars['Int']['output'];
};

/** What the lines of a table are. */
export type FiguresDimension =
  /** One line for each agency that received. */
  | 'AGENCY'
  /** One line for each channel. */
  | 'CHANNEL'
  /** One line for each field. */
  | 'FIELD'
  /** One line for each officer in charge, in one agency. */
  | 'OFFICER'
  /** One line for each procedure. */
  | 'PROCEDURE';

/** The dossiers counted; what is left out does not restrict. Officers without the province's view see their own agencies only. */
export type FiguresFilter = {
  /** Receiving agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Way in. */
  readonly channel?: InputMaybe<Channel>;
  /** Field. */
  readonly fieldCode?: InputMaybe<Scalars['String']['input']>;
  /** First day of the period (Asia/Ho_Chi_Minh). */
  readonly from: Scalars['Date']['input'];
  /** Officer in charge, or `UNASSIGNED` for dossiers that nobody was given. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** Procedure. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of the period. */
  readonly to: Scalars['Date']['input'];
};

/** One line of a table of figures. */
export type FiguresRow = {
  readonly __typename?: 'FiguresRow';
  /** The agency, when lines are agencies. Null else. */
  readonly agency?: Maybe<Agency>;
  /** The figures. */
  readonly figures: Figures;
  /** What the line is about: id of the agency, procedure or officer (`UNASSIGNED` for nobody), code of the field, or the channel. */
  readonly key: Scalars['ID']['output'];
  /** The officer, when lines are officers and one is in charge. Null else. */
  readonly officer?: Maybe<Officer>;
  /** The procedure, when lines are procedures. Null else. */
  readonly procedure?: Maybe<Procedure>;
};

/** An agency that has not used the system while others have. */
export type IdleAgency = {
  readonly __typename?: 'IdleAgency';
  /** The agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Its working days since then. Null where nobody ever has acted. */
  readonly idleDays?: Maybe<Scalars['Int']['output']>;
  /** When one of its officers acted last. Null where nobody ever has. */
  readonly lastActAt?: Maybe<Scalars['DateTime']['output']>;
  /** Dossiers in progress there. */
  readonly open: Scalars['Int']['output'];
  /** Dossiers that nobody there has touched in time. */
  readonly unopened: Scalars['Int']['output'];
};

/** How a component came to its points. */
export type IndexBasis =
  /** Does not apply to this level: all points are given. */
  | 'GRANTED'
  /** There is no source yet, or what there is would always give the same: it is left out of what can be reached, and `lacking` says why. */
  | 'LACKING'
  /** Numerator and denominator were counted. */
  | 'MEASURED'
  /** There was nothing to count. */
  | 'NOTHING';

/** A component of the index with what it was made from. */
export type IndexComponentScore = {
  readonly __typename?: 'IndexComponentScore';
  /** How it came to them. */
  readonly basis: IndexBasis;
  /** As the National Portal names it, e.g. `PROGRESS`. */
  readonly code: Scalars['String']['output'];
  /** All that is looked at. Null where it is not counted. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** How the ratio becomes points, in words. Null where nothing is counted. */
  readonly formula?: Maybe<LocalText>;
  /** Its group. */
  readonly group: Scalars['String']['output'];
  /** Why it is not measured. Null where it is. */
  readonly lacking?: Maybe<LocalText>;
  /** Most points; 0 where it is for information. */
  readonly most: Scalars['Float']['output'];
  /** Its name. */
  readonly name: LocalText;
  /** What fulfils. Null where it is not counted. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** Points. Null where it is left out. */
  readonly points?: Maybe<Scalars['Float']['output']>;
};

/** A group of components. */
export type IndexGroup = {
  readonly __typename?: 'IndexGroup';
  /** E.g. `PROGRESS`. */
  readonly code: Scalars['String']['output'];
  /** Most points of its components together. */
  readonly most: Scalars['Float']['output'];
  /** Its name. */
  readonly name: LocalText;
};

/** One of the things behind a numerator or denominator. */
export type IndexItem = {
  readonly __typename?: 'IndexItem';
  /** Its code. Null for a dossier without one. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The dossier. Null for everything else and when it cannot be read. */
  readonly dossier?: Maybe<Dossier>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: IndexItemKind;
  /** Name of the procedure. Empty for feedback. */
  readonly name: Scalars['String']['output'];
};

/** A page of the things behind a numerator or denominator. */
export type IndexItemConnection = {
  readonly __typename?: 'IndexItemConnection';
  /** The things, by id. */
  readonly nodes: ReadonlyArray<IndexItem>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all: the number itself. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What an item of a measure is. */
export type IndexItemKind =
  /** A dossier. */
  | 'DOSSIER'
  /** Feedback (phản ánh, kiến nghị). */
  | 'FEEDBACK'
  /** A procedure. */
  | 'PROCEDURE';

/** Tier of an agency; each is ranked by itself. */
export type IndexLevel =
  /** Communes. */
  | 'COMMUNE'
  /** Districts. */
  | 'DISTRICT'
  /** Departments of the province. */
  | 'PROVINCE';

/** Which side of a ratio. */
export type IndexPart =
  /** All that is looked at. */
  | 'DENOMINATOR'
  /** What fulfils. */
  | 'NUMERATOR';

/** A lapse and the dossier it is in. */
export type Lapse = {
  readonly __typename?: 'Lapse';
  /** The receiving agency. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Since when it is so, or when it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** Its code. Null before acceptance. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The dossier. Null when it cannot be read. */
  readonly dossier?: Maybe<Dossier>;
  /** The officer in charge. Null where nobody was given it. */
  readonly officer?: Maybe<Officer>;
  /** Name of the procedure. */
  readonly procedureName: Scalars['String']['output'];
  /** Until when it was wanted. Null where no moment was set. */
  readonly wantedBy?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of lapses. */
export type LapseConnection = {
  readonly __typename?: 'LapseConnection';
  /** The lapses, oldest first. */
  readonly nodes: ReadonlyArray<Lapse>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many lapses of a kind there are. */
export type LapseCount = {
  readonly __typename?: 'LapseCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: LapseKind;
};

/** What the process or the law wanted of a dossier and did not come, or came too late (KT22 Đ22.4, DL24 Đ14.2). */
export type LapseKind =
  /** Forwarded after its time, within the days asked for. */
  | 'FORWARDED_LATE'
  /** Accepted, and not forwarded in its time (DL24 Đ8.1b). As it is now. */
  | 'FORWARD_OVERDUE'
  /** Settled though a consultation or verification of its process is not on record, within the days asked for. */
  | 'NOT_RECORDED'
  /** Appraised though no head had given it to anybody, within the days asked for. */
  | 'UNASSIGNED'
  /** Sent in longer ago than the time for forwarding, and no officer has touched it. As it is now. */
  | 'UNOPENED';

/** The lapses wanted. */
export type LapsesFilter = {
  /** Of one agency. Left out: of all that the reader may see. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** First day (Asia/Ho_Chi_Minh). */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
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
  /** Answer a reminder, once. For officers of the agency reminded. */
  readonly answerReminder: AnswerReminderResult;
  /** Throw a kept question away. For its owner. */
  readonly deleteSavedQuery: DeleteSavedQueryResult;
  /** Have the dossiers behind a figure written into a CSV file. For readers of the figures. */
  readonly requestExport: RequestExportResult;
  /** Keep a question under a name; one of the same name is replaced. For analysts. */
  readonly saveQuery: SaveQueryResult;
  /** Remind those concerned of dossiers, a reminder for each, or an agency as a whole. For supervisors, and for leaders in their agency. */
  readonly sendReminder: SendReminderResult;
  /** Send an agency's report of a closed period up. For its leaders, once for each period. */
  readonly submitReport: SubmitReportResult;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAnswerReminderArgs = {
  input: AnswerReminderInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDeleteSavedQueryArgs = {
  input: DeleteSavedQueryInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRequestExportArgs = {
  input: RequestExportInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSaveQueryArgs = {
  input: SaveQueryInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSendReminderArgs = {
  input: SendReminderInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};

/** An officer's post, as `accounts` knows it. */
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

/** A report that the regulation asks for, of one period (DN19 Đ24.9, DL24 Đ14.4). */
export type PeriodicReport = {
  readonly __typename?: 'PeriodicReport';
  /** What it is about, e.g. `SETTLEMENT`. */
  readonly code: Scalars['String']['output'];
  /** The day before which it is sent. Null where the regulation sets none. */
  readonly dueBefore?: Maybe<Scalars['Date']['output']>;
  /** How many agencies are to send one. Null for readers who do not see the province. */
  readonly expectedCount?: Maybe<Scalars['Int']['output']>;
  /** First day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Its name. */
  readonly name: LocalText;
  /** Its period. */
  readonly period: ReportPeriod;
  /** Who receives it. */
  readonly recipient: LocalText;
  /** What the agency sent. Null without an agency and while nothing was sent. */
  readonly sent?: Maybe<SubmittedReport>;
  /** How many agencies have sent theirs. Null for readers who do not see the province. */
  readonly sentCount?: Maybe<Scalars['Int']['output']>;
  /** Where it stands for the agency asked about. Null without an agency. */
  readonly state?: Maybe<ReportState>;
  /** Last day: by the regulation mostly the 14th. */
  readonly to: Scalars['Date']['output'];
};

/** A procedure, as `procedures` knows it. */
export type Procedure = {
  readonly __typename?: 'Procedure';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** What the agencies sent of one period. For readers of the whole province. */
  readonly collectedReport: CollectedReport;
  /** Received and settled day by day. */
  readonly dailyFigures: ReadonlyArray<DailyFigures>;
  /** The dossiers behind a figure. */
  readonly dossiersBehind: FigureDossierConnection;
  /** The figures in sum. */
  readonly figures: Figures;
  /** The figures line by line, largest (3) first. By officer in one agency only. */
  readonly figuresBy: ReadonlyArray<FiguresRow>;
  /** Agencies without an act for so many of their working days (3 unless told) while others have acted, longest first. */
  readonly idleAgencies: ReadonlyArray<IdleAgency>;
  /** The things behind a component of an agency. */
  readonly indexItems: IndexItemConnection;
  /** How many lapses there are, kind by kind. For supervisors, and for leaders in their agencies. */
  readonly lapseCounts: ReadonlyArray<LapseCount>;
  /** The lapses of one kind. */
  readonly lapses: LapseConnection;
  /** Exports that the reader asked for in the last seven days, newest first; at most 50. */
  readonly myExports: ReadonlyArray<FigureExport>;
  /** The reports of the running period and of those before it, newest first; for one agency with where its report stands. */
  readonly periodicReports: ReadonlyArray<PeriodicReport>;
  /** Reminders: all of the province for supervisors, of the own agencies for officers. */
  readonly reminders: ReminderConnection;
  /** Questions of the signed-in analyst, by name; at most 200. */
  readonly savedQueries: ReadonlyArray<SavedQuery>;
  /** The index of a year, or of one of its months. Leaders see their agencies with their place among all. */
  readonly serviceIndex: ServiceIndex;
};


/** What can be read. */
export type QueryCollectedReportArgs = {
  code: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  period: ReportPeriod;
};


/** What can be read. */
export type QueryDailyFiguresArgs = {
  filter: FiguresFilter;
};


/** What can be read. */
export type QueryDossiersBehindArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  figure: FigureName;
  filter: FiguresFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryFiguresArgs = {
  filter: FiguresFilter;
};


/** What can be read. */
export type QueryFiguresByArgs = {
  dimension: FiguresDimension;
  filter: FiguresFilter;
};


/** What can be read. */
export type QueryIdleAgenciesArgs = {
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryIndexItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId: Scalars['ID']['input'];
  component: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['Int']['input']>;
  part: IndexPart;
  year: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryLapseCountsArgs = {
  filter: LapsesFilter;
};


/** What can be read. */
export type QueryLapsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: LapsesFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: LapseKind;
};


/** What can be read. */
export type QueryPeriodicReportsArgs = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RemindersFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryServiceIndexArgs = {
  month?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
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
  /** The agency is not known or no longer at work. */
  | 'AGENCY_NOT_KNOWN'
  /** The dossier is not known here. */
  | 'DOSSIER_NOT_KNOWN'
  /** The dossier has ended. */
  | 'DOSSIER_NOT_OPEN'
  /** The reader has five exports under way. */
  | 'EXPORTS_TOO_MANY'
  /** The reader keeps 200 questions already. */
  | 'QUERIES_TOO_MANY'
  /** The name of a kept question is empty or too long. */
  | 'QUERY_NAME_INVALID'
  /** There is no such question among the reader's. */
  | 'QUERY_NOT_FOUND'
  /** A kept question is empty or too long. */
  | 'QUERY_TEXT_INVALID'
  /** Somebody has answered it. */
  | 'REMINDER_ANSWERED'
  /** There is no such reminder. */
  | 'REMINDER_NOT_FOUND'
  /** Nothing was written. */
  | 'REMINDER_TEXT_MISSING'
  /** More was written than fits. */
  | 'REMINDER_TEXT_TOO_LONG'
  /** The period has not ended, or is not in the calendar of reports. */
  | 'REPORT_NOT_DUE'
  /** The agency has sent its report of this period. */
  | 'REPORT_SENT'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED';

/** A supervisor's reminder (đôn đốc) of a dossier or to an agency as a whole, with its answer (DL24 Đ14.2, KT22 Đ22.4). */
export type Reminder = {
  readonly __typename?: 'Reminder';
  /** The agency reminded. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** What was answered. Null while nobody has. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. Null while nobody has. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who answered. Null while nobody has. */
  readonly answeredByName?: Maybe<Scalars['String']['output']>;
  /** Whether the reader may answer it now. */
  readonly canAnswer: Scalars['Boolean']['output'];
  /** Code of the dossier. Null before acceptance and without a dossier. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The dossier. Null where the agency as a whole is reminded. */
  readonly dossier?: Maybe<Dossier>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** The how-manieth reminder of this dossier, or of the agency as a whole, from 1. */
  readonly round: Scalars['Int']['output'];
  /** When. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Name of who sent it. */
  readonly sentByName: Scalars['String']['output'];
  /** What was written. */
  readonly text: Scalars['String']['output'];
  /** How many persons were told. */
  readonly told: Scalars['Int']['output'];
};

/** A page of reminders. */
export type ReminderConnection = {
  readonly __typename?: 'ReminderConnection';
  /** The reminders, newest first. */
  readonly nodes: ReadonlyArray<Reminder>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The reminders wanted; what is left out does not restrict. */
export type RemindersFilter = {
  /** Of one agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Answered, or not. */
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one dossier. */
  readonly dossierId?: InputMaybe<Scalars['ID']['input']>;
};

/** Periods of reports. */
export type ReportPeriod =
  /** Half a year. */
  | 'HALF_YEAR'
  /** A month. */
  | 'MONTH'
  /** A quarter. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** Where a report of an agency stands. */
export type ReportState =
  /** The period is over and the report not sent. */
  | 'DUE'
  /** Not sent before the day that the regulation sets. */
  | 'OVERDUE'
  /** The period still runs. */
  | 'RUNNING'
  /** Sent: the figures are frozen. */
  | 'SENT';

/** Which figure. */
export type RequestExportInput = {
  /** The figure. */
  readonly figure: FigureName;
  /** The dossiers counted. */
  readonly filter: FiguresFilter;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type RequestExportResult = Refusal | RequestExportSuccess;

/** The export waits its turn. */
export type RequestExportSuccess = {
  readonly __typename?: 'RequestExportSuccess';
  /** As it stands. */
  readonly export: FigureExport;
};

/** A question to keep. */
export type SaveQueryInput = {
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The GraphQL text; 1 to 20,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type SaveQueryResult = Refusal | SaveQuerySuccess;

/** The question is kept. */
export type SaveQuerySuccess = {
  readonly __typename?: 'SaveQuerySuccess';
  /** As kept. */
  readonly savedQuery: SavedQuery;
};

/** A question of an analyst, kept under a name. */
export type SavedQuery = {
  readonly __typename?: 'SavedQuery';
  /** When it was last changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** What its owner calls it. */
  readonly name: Scalars['String']['output'];
  /** The GraphQL text. */
  readonly text: Scalars['String']['output'];
};

/** Whom to remind of what. */
export type SendReminderInput = {
  /** The agency as a whole; left out where dossiers are named. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Dossiers, at most a hundred; none where an agency as a whole is reminded. */
  readonly dossierIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** What to say, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type SendReminderResult = Refusal | SendReminderSuccess;

/** The reminders were sent. */
export type SendReminderSuccess = {
  readonly __typename?: 'SendReminderSuccess';
  /** One for each dossier, in their order, or one for the agency. */
  readonly reminders: ReadonlyArray<Reminder>;
};

/** The index of QĐ 766/QĐ-TTg for a month or a year, agency by agency (LD24 Đ18). */
export type ServiceIndex = {
  readonly __typename?: 'ServiceIndex';
  /** Agencies, best of each level first. */
  readonly agencies: ReadonlyArray<AgencyIndex>;
  /** First day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Groups of components. */
  readonly groups: ReadonlyArray<IndexGroup>;
  /** Last day of the period. */
  readonly to: Scalars['Date']['output'];
};

/** Which report of which period. */
export type SubmitReportInput = {
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** What it is about. */
  readonly code: Scalars['String']['input'];
  /** First day of the period. */
  readonly from: Scalars['Date']['input'];
  /** Its period. */
  readonly period: ReportPeriod;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type SubmitReportResult = Refusal | SubmitReportSuccess;

/** The report was sent. */
export type SubmitReportSuccess = {
  readonly __typename?: 'SubmitReportSuccess';
  /** As it was sent. */
  readonly report: SubmittedReport;
};

/** A report as it was sent up, its figures frozen. */
export type SubmittedReport = {
  readonly __typename?: 'SubmittedReport';
  /** Whose report. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** The sum of its lines. */
  readonly figures: Figures;
  /** SHA-256 over its lines in canonical JSON, hex: whether a print is what was sent. */
  readonly hash: Scalars['String']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Name of who sent it. */
  readonly sentByName: Scalars['String']['output'];
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
  FigureExport: FigureExport;
  Reminder: Reminder;
  SavedQuery: SavedQuery;
  SubmittedReport: SubmittedReport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  FigureExport:
    ( { __typename: 'FigureExport' }
    & GraphQLRecursivePick<FederationTypes['FigureExport'], {"id":true}> );
  Reminder:
    ( { __typename: 'Reminder' }
    & GraphQLRecursivePick<FederationTypes['Reminder'], {"id":true}> );
  SavedQuery:
    ( { __typename: 'SavedQuery' }
    & GraphQLRecursivePick<FederationTypes['SavedQuery'], {"id":true}> );
  SubmittedReport:
    ( { __typename: 'SubmittedReport' }
    & GraphQLRecursivePick<FederationTypes['SubmittedReport'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnswerReminderResult:
    | ( Omit<AnswerReminderSuccess, 'reminder'> & { reminder: _RefType['Reminder'] } & { __typename: 'AnswerReminderSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  DeleteSavedQueryResult:
    | ( DeleteSavedQuerySuccess & { __typename: 'DeleteSavedQuerySuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  RequestExportResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RequestExportSuccess, 'export'> & { export: _RefType['FigureExport'] } & { __typename: 'RequestExportSuccess' } )
  ;
  SaveQueryResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( SaveQuerySuccess & { __typename: 'SaveQuerySuccess' } )
  ;
  SendReminderResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<SendReminderSuccess, 'reminders'> & { reminders: ReadonlyArray<_RefType['Reminder']> } & { __typename: 'SendReminderSuccess' } )
  ;
  SubmitReportResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<SubmitReportSuccess, 'report'> & { report: _RefType['SubmittedReport'] } & { __typename: 'SubmitReportSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyIndex: ResolverTypeWrapper<PlacedAgency>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerReminderInput: AnswerReminderInput;
  AnswerReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerReminderResult']>;
  AnswerReminderSuccess: ResolverTypeWrapper<Omit<AnswerReminderSuccess, 'reminder'> & { reminder: ResolversTypes['Reminder'] }>;
  Channel: Channel;
  CollectedReport: ResolverTypeWrapper<Omit<CollectedReport, 'figures' | 'reports'> & { figures: ResolversTypes['Figures'], reports: ReadonlyArray<ResolversTypes['SubmittedReport']> }>;
  DailyFigures: ResolverTypeWrapper<DailyFigures>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteSavedQueryInput: DeleteSavedQueryInput;
  DeleteSavedQueryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteSavedQueryResult']>;
  DeleteSavedQuerySuccess: ResolverTypeWrapper<DeleteSavedQuerySuccess>;
  Dossier: ResolverTypeWrapper<DossierReference>;
  ExportState: ExportState;
  FigureDossier: ResolverTypeWrapper<FactBehind>;
  FigureDossierConnection: ResolverTypeWrapper<DossiersBehind>;
  FigureExport: ResolverTypeWrapper<FigureExportModel>;
  FigureName: FigureName;
  Figures: ResolverTypeWrapper<FiguresModel>;
  FiguresDimension: FiguresDimension;
  FiguresFilter: FiguresFilter;
  FiguresRow: ResolverTypeWrapper<Omit<FiguresRow, 'figures'> & { figures: ResolversTypes['Figures'] }>;
  IdleAgency: ResolverTypeWrapper<IdleAgencyModel>;
  IndexBasis: IndexBasis;
  IndexComponentScore: ResolverTypeWrapper<ComponentScore>;
  IndexGroup: ResolverTypeWrapper<Omit<IndexGroup, 'name'> & { name: ResolversTypes['LocalText'] }>;
  IndexItem: ResolverTypeWrapper<IndexItemModel>;
  IndexItemConnection: ResolverTypeWrapper<Omit<IndexItemConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['IndexItem']> }>;
  IndexItemKind: IndexItemKind;
  IndexLevel: IndexLevel;
  IndexPart: IndexPart;
  Lapse: ResolverTypeWrapper<LapseModel>;
  LapseConnection: ResolverTypeWrapper<Omit<LapseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Lapse']> }>;
  LapseCount: ResolverTypeWrapper<LapseCount>;
  LapseKind: LapseKind;
  LapsesFilter: LapsesFilter;
  LocalText: ResolverTypeWrapper<LocalTextModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<Officer>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodicReport: ResolverTypeWrapper<Omit<PeriodicReport, 'name' | 'recipient' | 'sent'> & { name: ResolversTypes['LocalText'], recipient: ResolversTypes['LocalText'], sent?: Maybe<ResolversTypes['SubmittedReport']> }>;
  Procedure: ResolverTypeWrapper<Procedure>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  Reminder: ResolverTypeWrapper<ReminderModel>;
  ReminderConnection: ResolverTypeWrapper<Omit<ReminderConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Reminder']> }>;
  RemindersFilter: RemindersFilter;
  ReportPeriod: ReportPeriod;
  ReportState: ReportState;
  RequestExportInput: RequestExportInput;
  RequestExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestExportResult']>;
  RequestExportSuccess: ResolverTypeWrapper<Omit<RequestExportSuccess, 'export'> & { export: ResolversTypes['FigureExport'] }>;
  SaveQueryInput: SaveQueryInput;
  SaveQueryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveQueryResult']>;
  SaveQuerySuccess: ResolverTypeWrapper<SaveQuerySuccess>;
  SavedQuery: ResolverTypeWrapper<SavedQuery>;
  SendReminderInput: SendReminderInput;
  SendReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendReminderResult']>;
  SendReminderSuccess: ResolverTypeWrapper<Omit<SendReminderSuccess, 'reminders'> & { reminders: ReadonlyArray<ResolversTypes['Reminder']> }>;
  ServiceIndex: ResolverTypeWrapper<Omit<ServiceIndex, 'agencies' | 'groups'> & { agencies: ReadonlyArray<ResolversTypes['AgencyIndex']>, groups: ReadonlyArray<ResolversTypes['IndexGroup']> }>;
  SubmitReportInput: SubmitReportInput;
  SubmitReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitReportResult']>;
  SubmitReportSuccess: ResolverTypeWrapper<Omit<SubmitReportSuccess, 'report'> & { report: ResolversTypes['SubmittedReport'] }>;
  SubmittedReport: ResolverTypeWrapper<SubmittedReportModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency;
  ID: Scalars['ID']['output'];
  AgencyIndex: PlacedAgency;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  AnswerReminderInput: AnswerReminderInput;
  AnswerReminderResult: ResolversUnionTypes<ResolversParentTypes>['AnswerReminderResult'];
  AnswerReminderSuccess: Omit<AnswerReminderSuccess, 'reminder'> & { reminder: ResolversParentTypes['Reminder'] };
  CollectedReport: Omit<CollectedReport, 'figures' | 'reports'> & { figures: ResolversParentTypes['Figures'], reports: ReadonlyArray<ResolversParentTypes['SubmittedReport']> };
  DailyFigures: DailyFigures;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteSavedQueryInput: DeleteSavedQueryInput;
  DeleteSavedQueryResult: ResolversUnionTypes<ResolversParentTypes>['DeleteSavedQueryResult'];
  DeleteSavedQuerySuccess: DeleteSavedQuerySuccess;
  Dossier: DossierReference;
  FigureDossier: FactBehind;
  FigureDossierConnection: DossiersBehind;
  FigureExport: FigureExportModel;
  Figures: FiguresModel;
  FiguresFilter: FiguresFilter;
  FiguresRow: Omit<FiguresRow, 'figures'> & { figures: ResolversParentTypes['Figures'] };
  IdleAgency: IdleAgencyModel;
  IndexComponentScore: ComponentScore;
  IndexGroup: Omit<IndexGroup, 'name'> & { name: ResolversParentTypes['LocalText'] };
  IndexItem: IndexItemModel;
  IndexItemConnection: Omit<IndexItemConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['IndexItem']> };
  Lapse: LapseModel;
  LapseConnection: Omit<LapseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Lapse']> };
  LapseCount: LapseCount;
  LapsesFilter: LapsesFilter;
  LocalText: LocalTextModel;
  Mutation: Record<PropertyKey, never>;
  Officer: Officer;
  PageInfo: PageInfo;
  PeriodicReport: Omit<PeriodicReport, 'name' | 'recipient' | 'sent'> & { name: ResolversParentTypes['LocalText'], recipient: ResolversParentTypes['LocalText'], sent?: Maybe<ResolversParentTypes['SubmittedReport']> };
  Procedure: Procedure;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  Reminder: ReminderModel;
  ReminderConnection: Omit<ReminderConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Reminder']> };
  RemindersFilter: RemindersFilter;
  RequestExportInput: RequestExportInput;
  RequestExportResult: ResolversUnionTypes<ResolversParentTypes>['RequestExportResult'];
  RequestExportSuccess: Omit<RequestExportSuccess, 'export'> & { export: ResolversParentTypes['FigureExport'] };
  SaveQueryInput: SaveQueryInput;
  SaveQueryResult: ResolversUnionTypes<ResolversParentTypes>['SaveQueryResult'];
  SaveQuerySuccess: SaveQuerySuccess;
  SavedQuery: SavedQuery | FederationReferenceTypes['SavedQuery'];
  SendReminderInput: SendReminderInput;
  SendReminderResult: ResolversUnionTypes<ResolversParentTypes>['SendReminderResult'];
  SendReminderSuccess: Omit<SendReminderSuccess, 'reminders'> & { reminders: ReadonlyArray<ResolversParentTypes['Reminder']> };
  ServiceIndex: Omit<ServiceIndex, 'agencies' | 'groups'> & { agencies: ReadonlyArray<ResolversParentTypes['AgencyIndex']>, groups: ReadonlyArray<ResolversParentTypes['IndexGroup']> };
  SubmitReportInput: SubmitReportInput;
  SubmitReportResult: ResolversUnionTypes<ResolversParentTypes>['SubmitReportResult'];
  SubmitReportSuccess: Omit<SubmitReportSuccess, 'report'> & { report: ResolversParentTypes['SubmittedReport'] };
  SubmittedReport: SubmittedReportModel;
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

export type AgencyIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyIndex'] = ResolversParentTypes['AgencyIndex']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['IndexComponentScore']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gradeName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndexLevel'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AnswerReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerReminderResult'] = ResolversParentTypes['AnswerReminderResult']> = {
  __resolveType: TypeResolveFn<'AnswerReminderSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AnswerReminderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerReminderSuccess'] = ResolversParentTypes['AnswerReminderSuccess']> = {
  reminder?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectedReport'] = ResolversParentTypes['CollectedReport']> = {
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['SubmittedReport']>, ParentType, ContextType>;
};

export type DailyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyFigures'] = ResolversParentTypes['DailyFigures']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteSavedQueryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSavedQueryResult'] = ResolversParentTypes['DeleteSavedQueryResult']> = {
  __resolveType: TypeResolveFn<'DeleteSavedQuerySuccess' | 'Refusal', ParentType, ContextType>;
};

export type DeleteSavedQuerySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSavedQuerySuccess'] = ResolversParentTypes['DeleteSavedQuerySuccess']> = {
  savedQueryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['Reminder']>, ParentType, ContextType>;
};

export type FigureDossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDossier'] = ResolversParentTypes['FigureDossier']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FigureDossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDossierConnection'] = ResolversParentTypes['FigureDossierConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FigureDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureExport'] = ResolversParentTypes['FigureExport'], FederationReferenceType extends FederationReferenceTypes['FigureExport'] = FederationReferenceTypes['FigureExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FigureExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  figure?: Resolver<ResolversTypes['FigureName'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  acceptedAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awaitingIntake?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awaitingPayment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awaitingSupplement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discontinued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgressOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgressOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearlyDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedDirect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedOnline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledEarly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalRequested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiguresRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresRow'] = ResolversParentTypes['FiguresRow']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
};

export type IdleAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdleAgency'] = ResolversParentTypes['IdleAgency']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  idleDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastActAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndexComponentScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexComponentScore'] = ResolversParentTypes['IndexComponentScore']> = {
  basis?: Resolver<ResolversTypes['IndexBasis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lacking?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndexGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexGroup'] = ResolversParentTypes['IndexGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type IndexItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexItem'] = ResolversParentTypes['IndexItem']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndexItemKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndexItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexItemConnection'] = ResolversParentTypes['IndexItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndexItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LapseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lapse'] = ResolversParentTypes['Lapse']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wantedBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LapseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LapseConnection'] = ResolversParentTypes['LapseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lapse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LapseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LapseCount'] = ResolversParentTypes['LapseCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LapseKind'], ParentType, ContextType>;
};

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerReminder?: Resolver<ResolversTypes['AnswerReminderResult'], ParentType, ContextType, RequireFields<MutationAnswerReminderArgs, 'input'>>;
  deleteSavedQuery?: Resolver<ResolversTypes['DeleteSavedQueryResult'], ParentType, ContextType, RequireFields<MutationDeleteSavedQueryArgs, 'input'>>;
  requestExport?: Resolver<ResolversTypes['RequestExportResult'], ParentType, ContextType, RequireFields<MutationRequestExportArgs, 'input'>>;
  saveQuery?: Resolver<ResolversTypes['SaveQueryResult'], ParentType, ContextType, RequireFields<MutationSaveQueryArgs, 'input'>>;
  sendReminder?: Resolver<ResolversTypes['SendReminderResult'], ParentType, ContextType, RequireFields<MutationSendReminderArgs, 'input'>>;
  submitReport?: Resolver<ResolversTypes['SubmitReportResult'], ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodicReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodicReport'] = ResolversParentTypes['PeriodicReport']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['SubmittedReport']>, ParentType, ContextType>;
  sentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ReportState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  collectedReport?: Resolver<ResolversTypes['CollectedReport'], ParentType, ContextType, RequireFields<QueryCollectedReportArgs, 'code' | 'from' | 'period'>>;
  dailyFigures?: Resolver<ReadonlyArray<ResolversTypes['DailyFigures']>, ParentType, ContextType, RequireFields<QueryDailyFiguresArgs, 'filter'>>;
  dossiersBehind?: Resolver<ResolversTypes['FigureDossierConnection'], ParentType, ContextType, RequireFields<QueryDossiersBehindArgs, 'figure' | 'filter'>>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'filter'>>;
  figuresBy?: Resolver<ReadonlyArray<ResolversTypes['FiguresRow']>, ParentType, ContextType, RequireFields<QueryFiguresByArgs, 'dimension' | 'filter'>>;
  idleAgencies?: Resolver<ReadonlyArray<ResolversTypes['IdleAgency']>, ParentType, ContextType, Partial<QueryIdleAgenciesArgs>>;
  indexItems?: Resolver<ResolversTypes['IndexItemConnection'], ParentType, ContextType, RequireFields<QueryIndexItemsArgs, 'agencyId' | 'component' | 'part' | 'year'>>;
  lapseCounts?: Resolver<ReadonlyArray<ResolversTypes['LapseCount']>, ParentType, ContextType, RequireFields<QueryLapseCountsArgs, 'filter'>>;
  lapses?: Resolver<ResolversTypes['LapseConnection'], ParentType, ContextType, RequireFields<QueryLapsesArgs, 'filter' | 'kind'>>;
  myExports?: Resolver<ReadonlyArray<ResolversTypes['FigureExport']>, ParentType, ContextType>;
  periodicReports?: Resolver<ReadonlyArray<ResolversTypes['PeriodicReport']>, ParentType, ContextType, Partial<QueryPeriodicReportsArgs>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, Partial<QueryRemindersArgs>>;
  savedQueries?: Resolver<ReadonlyArray<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
  serviceIndex?: Resolver<ResolversTypes['ServiceIndex'], ParentType, ContextType, RequireFields<QueryServiceIndexArgs, 'year'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder'], FederationReferenceType extends FederationReferenceTypes['Reminder'] = FederationReferenceTypes['Reminder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reminder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExportResult'] = ResolversParentTypes['RequestExportResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RequestExportSuccess', ParentType, ContextType>;
};

export type RequestExportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestExportSuccess'] = ResolversParentTypes['RequestExportSuccess']> = {
  export?: Resolver<ResolversTypes['FigureExport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveQueryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveQueryResult'] = ResolversParentTypes['SaveQueryResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SaveQuerySuccess', ParentType, ContextType>;
};

export type SaveQuerySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveQuerySuccess'] = ResolversParentTypes['SaveQuerySuccess']> = {
  savedQuery?: Resolver<ResolversTypes['SavedQuery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuery'] = ResolversParentTypes['SavedQuery'], FederationReferenceType extends FederationReferenceTypes['SavedQuery'] = FederationReferenceTypes['SavedQuery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedQuery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReminderResult'] = ResolversParentTypes['SendReminderResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SendReminderSuccess', ParentType, ContextType>;
};

export type SendReminderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReminderSuccess'] = ResolversParentTypes['SendReminderSuccess']> = {
  reminders?: Resolver<ReadonlyArray<ResolversTypes['Reminder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceIndex'] = ResolversParentTypes['ServiceIndex']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyIndex']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['IndexGroup']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SubmitReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReportResult'] = ResolversParentTypes['SubmitReportResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SubmitReportSuccess', ParentType, ContextType>;
};

export type SubmitReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReportSuccess'] = ResolversParentTypes['SubmitReportSuccess']> = {
  report?: Resolver<ResolversTypes['SubmittedReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedReport'] = ResolversParentTypes['SubmittedReport'], FederationReferenceType extends FederationReferenceTypes['SubmittedReport'] = FederationReferenceTypes['SubmittedReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubmittedReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyIndex?: AgencyIndexResolvers<ContextType>;
  AnswerReminderResult?: AnswerReminderResultResolvers<ContextType>;
  AnswerReminderSuccess?: AnswerReminderSuccessResolvers<ContextType>;
  CollectedReport?: CollectedReportResolvers<ContextType>;
  DailyFigures?: DailyFiguresResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteSavedQueryResult?: DeleteSavedQueryResultResolvers<ContextType>;
  DeleteSavedQuerySuccess?: DeleteSavedQuerySuccessResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  FigureDossier?: FigureDossierResolvers<ContextType>;
  FigureDossierConnection?: FigureDossierConnectionResolvers<ContextType>;
  FigureExport?: FigureExportResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FiguresRow?: FiguresRowResolvers<ContextType>;
  IdleAgency?: IdleAgencyResolvers<ContextType>;
  IndexComponentScore?: IndexComponentScoreResolvers<ContextType>;
  IndexGroup?: IndexGroupResolvers<ContextType>;
  IndexItem?: IndexItemResolvers<ContextType>;
  IndexItemConnection?: IndexItemConnectionResolvers<ContextType>;
  Lapse?: LapseResolvers<ContextType>;
  LapseConnection?: LapseConnectionResolvers<ContextType>;
  LapseCount?: LapseCountResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodicReport?: PeriodicReportResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  RequestExportResult?: RequestExportResultResolvers<ContextType>;
  RequestExportSuccess?: RequestExportSuccessResolvers<ContextType>;
  SaveQueryResult?: SaveQueryResultResolvers<ContextType>;
  SaveQuerySuccess?: SaveQuerySuccessResolvers<ContextType>;
  SavedQuery?: SavedQueryResolvers<ContextType>;
  SendReminderResult?: SendReminderResultResolvers<ContextType>;
  SendReminderSuccess?: SendReminderSuccessResolvers<ContextType>;
  ServiceIndex?: ServiceIndexResolvers<ContextType>;
  SubmitReportResult?: SubmitReportResultResolvers<ContextType>;
  SubmitReportSuccess?: SubmitReportSuccessResolvers<ContextType>;
  SubmittedReport?: SubmittedReportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
