import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fee as FeeModel, LocalText as LocalTextModel, RequiredDocument as RequiredDocumentModel } from '@motcua/checklist';
import type { Procedure as ProcedureModel } from '../domain/catalogue.ts';
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
  /** A moment: ISO 8601 with time zone, e.g. `2026-11-22T01:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Plain JSON; its shape is described where it is used. */
  JSON: { input: unknown; output: unknown; }
};

/** Level of an agency in the province (profile: tiers). */
export type AgencyLevel =
  /** Commune, ward, special zone. */
  | 'COMMUNE'
  /** District, where the profile has it. */
  | 'DISTRICT'
  /** Province: departments (sở) and the province itself. */
  | 'PROVINCE';

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

/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

/** Whether a paper must be there. */
export type DocumentNeed =
  /** In every dossier. */
  | 'ALWAYS'
  /** If the applicant has it. */
  | 'OPTIONAL'
  /** When the answers make it necessary. */
  | 'WHEN';

/** A fee (lệ phí) or charge (phí). */
export type Fee = {
  readonly __typename?: 'Fee';
  /** Whole đồng. Null where the provincial council sets it and it has not been entered. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** Channels it holds for. */
  readonly channels: ReadonlyArray<Channel>;
  /** Stable within the procedure. */
  readonly id: Scalars['ID']['output'];
  /** Fee or charge (Luật Phí và lệ phí 2015). */
  readonly kind: FeeKind;
  /** Name. */
  readonly name: LocalText;
  /** Exemptions and remarks. Null where there are none. */
  readonly note?: Maybe<LocalText>;
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

/** A text of law behind the procedure. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Number, e.g. `60/2014/QH13`. Null where the source gives none. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** A text that people read. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** English; null where nobody has written it. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Vietnamese, always there. */
  readonly vi: Scalars['String']['output'];
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
  /** Conditions to be met. Null where there are none. */
  readonly conditions?: Maybe<LocalText>;
  /** Who decides, in words, e.g. `Ủy ban nhân dân cấp xã`. */
  readonly decidingAgency: Scalars['String']['output'];
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
  /** The electronic process (quy trình điện tử) as BPMN 2.0 XML. */
  readonly processBpmn: Scalars['String']['output'];
  /** The process compiled to plain steps. */
  readonly processSteps: ReadonlyArray<ProcessStep>;
  /** What the applicant gets. */
  readonly results: ReadonlyArray<LocalText>;
  /** Number of sets to hand in. */
  readonly sets: Scalars['Int']['output'];
  /** Where the content comes from, e.g. the page at the National Portal. Null for our own entries. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The steps to take, in order, as published. */
  readonly steps: ReadonlyArray<LocalText>;
};

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

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One procedure by its national code. Null when there is none. */
  readonly procedure?: Maybe<Procedure>;
  /** The fields that have procedures in force, by name. */
  readonly procedureFields: ReadonlyArray<ProcedureFieldCount>;
  /** The catalogue: best match first when searching, else by name. At most 100 a page. */
  readonly procedures: ProcedureConnection;
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgencyLevel: AgencyLevel;
  Audience: Audience;
  Channel: Channel;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DocumentNeed: DocumentNeed;
  Fee: ResolverTypeWrapper<FeeModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FeeKind: FeeKind;
  FeeUnit: FeeUnit;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LocalText: ResolverTypeWrapper<LocalTextModel>;
  OnlineLevel: OnlineLevel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Procedure: ResolverTypeWrapper<ProcedureModel>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureField: ResolverTypeWrapper<ProcedureField>;
  ProcedureFieldCount: ResolverTypeWrapper<ProcedureFieldCount>;
  ProcedureFilter: ProcedureFilter;
  ProcedureVersion: ResolverTypeWrapper<PublishedVersionModel>;
  ProcessStep: ResolverTypeWrapper<ProcessStep>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequiredDocument: ResolverTypeWrapper<RequiredDocumentModel>;
  StepKind: StepKind;
  SubmissionChannel: ResolverTypeWrapper<Omit<SubmissionChannel, 'note' | 'timeLimits'> & { note?: Maybe<ResolversTypes['LocalText']>, timeLimits: ReadonlyArray<ResolversTypes['TimeLimit']> }>;
  TimeLimit: ResolverTypeWrapper<Omit<TimeLimit, 'caseName'> & { caseName?: Maybe<ResolversTypes['LocalText']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TimeUnit: TimeUnit;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Fee: FeeModel;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  JSON: Scalars['JSON']['output'];
  LegalBasis: LegalBasis;
  LocalText: LocalTextModel;
  PageInfo: PageInfo;
  Procedure: ProcedureModel;
  ProcedureConnection: Omit<ProcedureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureField: ProcedureField;
  ProcedureFieldCount: ProcedureFieldCount;
  ProcedureFilter: ProcedureFilter;
  ProcedureVersion: PublishedVersionModel;
  ProcessStep: ProcessStep;
  Query: Record<PropertyKey, never>;
  RequiredDocument: RequiredDocumentModel;
  SubmissionChannel: Omit<SubmissionChannel, 'note' | 'timeLimits'> & { note?: Maybe<ResolversParentTypes['LocalText']>, timeLimits: ReadonlyArray<ResolversParentTypes['TimeLimit']> };
  TimeLimit: Omit<TimeLimit, 'caseName'> & { caseName?: Maybe<ResolversParentTypes['LocalText']> };
  Float: Scalars['Float']['output'];
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['FeeUnit'], ParentType, ContextType>;
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
  conditions?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  decidingAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  processBpmn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processSteps?: Resolver<ReadonlyArray<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LocalText']>, ParentType, ContextType>;
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
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedureFields?: Resolver<ReadonlyArray<ResolversTypes['ProcedureFieldCount']>, ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, Partial<QueryProceduresArgs>>;
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

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Fee?: FeeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureField?: ProcedureFieldResolvers<ContextType>;
  ProcedureFieldCount?: ProcedureFieldCountResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProcessStep?: ProcessStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RequiredDocument?: RequiredDocumentResolvers<ContextType>;
  SubmissionChannel?: SubmissionChannelResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
