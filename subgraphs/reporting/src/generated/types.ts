import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FactBehind as FactBehind } from '../store/facts-behind.ts';
import type { Figures as FiguresModel } from '../domain/figures.ts';
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

/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

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

/** A dossier, as `dossiers` knows it. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
};

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

/** A figure that can be opened to the dossiers behind it. */
export type FigureName =
  /** Sent in, not yet checked. */
  | 'AWAITING_INTAKE'
  /** (6) */
  | 'CARRIED_OVER'
  /** Declined at intake. */
  | 'DECLINED'
  /** (11) */
  | 'IN_PROGRESS'
  /** (12) */
  | 'IN_PROGRESS_ON_TIME'
  /** (13) */
  | 'IN_PROGRESS_OVERDUE'
  /** Due within 24 hours. */
  | 'NEARLY_DUE'
  /** (3) */
  | 'RECEIVED'
  /** (5) */
  | 'RECEIVED_DIRECT'
  /** (4) */
  | 'RECEIVED_ONLINE'
  /** (7) */
  | 'SETTLED'
  /** (8) */
  | 'SETTLED_EARLY'
  /** (9) */
  | 'SETTLED_ON_TIME'
  /** (10) */
  | 'SETTLED_OVERDUE';

/** The figures of reception and settlement, in the columns of report 06 (TT 01/2020/TT-VPCP). They always add up: received = settled + in progress. */
export type Figures = {
  readonly __typename?: 'Figures';
  /** Sent in and not yet accepted or declined, now. */
  readonly awaitingIntake: Scalars['Int']['output'];
  /** (6) Carried over from before the period. */
  readonly carriedOver: Scalars['Int']['output'];
  /** Declined at intake in the period. */
  readonly declined: Scalars['Int']['output'];
  /** (11) In progress in all at the end of the period. */
  readonly inProgress: Scalars['Int']['output'];
  /** (12) In progress within the time limit. */
  readonly inProgressOnTime: Scalars['Int']['output'];
  /** (13) In progress past the due date. */
  readonly inProgressOverdue: Scalars['Int']['output'];
  /** Of (12), those due within the next working day's span (24 hours). */
  readonly nearlyDue: Scalars['Int']['output'];
  /** (3) Received in all: online + direct and post + carried over. */
  readonly received: Scalars['Int']['output'];
  /** (5) Received at the counter or by post in the period. */
  readonly receivedDirect: Scalars['Int']['output'];
  /** (4) Received online in the period. */
  readonly receivedOnline: Scalars['Int']['output'];
  /** (7) Settled in all. */
  readonly settled: Scalars['Int']['output'];
  /** (8) Settled before the due date. */
  readonly settledEarly: Scalars['Int']['output'];
  /** (9) Settled on the due date. */
  readonly settledOnTime: Scalars['Int']['output'];
  /** (10) Settled after the due date. */
  readonly settledOverdue: Scalars['Int']['output'];
};

/** What the lines of a table are. */
export type FiguresDimension =
  /** One line for each agency that received. */
  | 'AGENCY'
  /** One line for each channel. */
  | 'CHANNEL'
  /** One line for each field. */
  | 'FIELD'
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
  /** What the line is about: id of the agency or procedure, code of the field, or the channel. */
  readonly key: Scalars['ID']['output'];
  /** The procedure, when lines are procedures. Null else. */
  readonly procedure?: Maybe<Procedure>;
};

/** A text that people read. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** English; null where nobody has written it. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Vietnamese, always there. */
  readonly vi: Scalars['String']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
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
  /** Received and settled day by day. */
  readonly dailyFigures: ReadonlyArray<DailyFigures>;
  /** The dossiers behind a figure. */
  readonly dossiersBehind: FigureDossierConnection;
  /** The figures in sum. */
  readonly figures: Figures;
  /** The figures line by line, largest (3) first. */
  readonly figuresBy: ReadonlyArray<FiguresRow>;
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



export type ResolverTypeWrapper<T> = Promise<T> | T;

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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Channel: Channel;
  DailyFigures: ResolverTypeWrapper<DailyFigures>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dossier: ResolverTypeWrapper<Dossier>;
  FigureDossier: ResolverTypeWrapper<FactBehind>;
  FigureDossierConnection: ResolverTypeWrapper<Omit<FigureDossierConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FigureDossier']> }>;
  FigureName: FigureName;
  Figures: ResolverTypeWrapper<FiguresModel>;
  FiguresDimension: FiguresDimension;
  FiguresFilter: FiguresFilter;
  FiguresRow: ResolverTypeWrapper<Omit<FiguresRow, 'figures'> & { figures: ResolversTypes['Figures'] }>;
  LocalText: ResolverTypeWrapper<LocalText>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Procedure: ResolverTypeWrapper<Procedure>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency;
  ID: Scalars['ID']['output'];
  DailyFigures: DailyFigures;
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dossier: Dossier;
  FigureDossier: FactBehind;
  FigureDossierConnection: Omit<FigureDossierConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FigureDossier']> };
  Figures: FiguresModel;
  FiguresFilter: FiguresFilter;
  FiguresRow: Omit<FiguresRow, 'figures'> & { figures: ResolversParentTypes['Figures'] };
  LocalText: LocalText;
  PageInfo: PageInfo;
  Procedure: Procedure;
  Query: Record<PropertyKey, never>;
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

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FigureDossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDossier'] = ResolversParentTypes['FigureDossier']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedureName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FigureDossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDossierConnection'] = ResolversParentTypes['FigureDossierConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FigureDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  awaitingIntake?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgressOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgressOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearlyDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedDirect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedOnline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledEarly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiguresRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresRow'] = ResolversParentTypes['FiguresRow']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
};

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dailyFigures?: Resolver<ReadonlyArray<ResolversTypes['DailyFigures']>, ParentType, ContextType, RequireFields<QueryDailyFiguresArgs, 'filter'>>;
  dossiersBehind?: Resolver<ResolversTypes['FigureDossierConnection'], ParentType, ContextType, RequireFields<QueryDossiersBehindArgs, 'figure' | 'filter'>>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'filter'>>;
  figuresBy?: Resolver<ReadonlyArray<ResolversTypes['FiguresRow']>, ParentType, ContextType, RequireFields<QueryFiguresByArgs, 'dimension' | 'filter'>>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  DailyFigures?: DailyFiguresResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dossier?: DossierResolvers<ContextType>;
  FigureDossier?: FigureDossierResolvers<ContextType>;
  FigureDossierConnection?: FigureDossierConnectionResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FiguresRow?: FiguresRowResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
