import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DossierReference } from '../resolvers/Dossier.ts';
import type { LocalText as LocalTextModel, RatingScale as RatingScaleModel } from '../domain/rating-scale.ts';
import type { Rating as RatingModel } from '../domain/rating.ts';
import type { RatingSummary as RatingSummaryModel } from '../domain/rating-summary.ts';
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
};

/** One aspect rated. */
export type AspectRating = {
  readonly __typename?: 'AspectRating';
  /** The aspect in the profile: convenience, punctuality, attitude. */
  readonly aspect: Scalars['String']['output'];
  /** Value on the scale. */
  readonly value: Scalars['String']['output'];
};

/** A rating of one aspect. */
export type AspectRatingInput = {
  /** The aspect in the profile. */
  readonly aspect: Scalars['String']['input'];
  /** Value on the scale. */
  readonly value: Scalars['String']['input'];
};

/** A dossier, as `dossiers` knows it. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** Whether the reader may rate it now: the applicant, once, after the result was returned. */
  readonly canRate: Scalars['Boolean']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** The applicant's rating. Null while not given, or for those who may not see it. */
  readonly rating?: Maybe<Rating>;
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
  /** Rate the service of one returned dossier, once. For its applicant. */
  readonly rateDossier: RateDossierResult;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRateDossierArgs = {
  input: RateDossierInput;
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** The scale to rate on. */
  readonly ratingScale: RatingScale;
  /** Ratings in sum, for one agency or procedure where given. Public. */
  readonly ratingSummary: RatingSummary;
};


/** What can be read. */
export type QueryRatingSummaryArgs = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  procedureId?: InputMaybe<Scalars['ID']['input']>;
};

/** A rating. */
export type RateDossierInput = {
  /** Aspects; each at most once. */
  readonly aspects?: InputMaybe<ReadonlyArray<AspectRatingInput>>;
  /** At most 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Value on the profile's scale. */
  readonly overall: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type RateDossierResult = RateDossierSuccess | Refusal;

/** The rating stands. */
export type RateDossierSuccess = {
  readonly __typename?: 'RateDossierSuccess';
  /** The rating. */
  readonly rating: Rating;
};

/** An applicant's satisfaction with one returned dossier (DN19 Đ14). */
export type Rating = {
  readonly __typename?: 'Rating';
  /** Values of the aspects, on the same scale. */
  readonly aspects: ReadonlyArray<AspectRating>;
  /** What the applicant wrote. Null where nothing. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The dossier. */
  readonly dossier: Dossier;
  /** When. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Value on the profile's scale, e.g. `VERY_SATISFIED`. */
  readonly overall: Scalars['String']['output'];
};

/** A choice of the scale. */
export type RatingChoice = {
  readonly __typename?: 'RatingChoice';
  /** Its name. */
  readonly label: LocalText;
  /** Value or aspect. */
  readonly value: Scalars['String']['output'];
};

/** How many gave each value. */
export type RatingCount = {
  readonly __typename?: 'RatingCount';
  /** How many ratings. */
  readonly count: Scalars['Int']['output'];
  /** Its name. */
  readonly label: LocalText;
  /** Value on the scale. */
  readonly value: Scalars['String']['output'];
};

/** The scale of the profile in force. */
export type RatingScale = {
  readonly __typename?: 'RatingScale';
  /** Aspects asked after the overall value. */
  readonly aspects: ReadonlyArray<RatingChoice>;
  /** Values, best first. */
  readonly values: ReadonlyArray<RatingChoice>;
};

/** Published results of ratings (DN19 Đ14). */
export type RatingSummary = {
  readonly __typename?: 'RatingSummary';
  /** By value, best first. */
  readonly counts: ReadonlyArray<RatingCount>;
  /** How many ratings. */
  readonly total: Scalars['Int']['output'];
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
  /** The comment is too long. */
  | 'COMMENT_TOO_LONG'
  /** It was rated already. */
  | 'DOSSIER_ALREADY_RATED'
  /** The result has not been returned yet. */
  | 'DOSSIER_NOT_RETURNED'
  /** The dossier is not known here, or is another applicant's. */
  | 'DOSSIER_NOT_YOURS'
  /** The value or aspect is not on the scale. */
  | 'RATING_VALUE_UNKNOWN'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED';



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
  Rating: Rating;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  Rating:
    ( { __typename: 'Rating' }
    & GraphQLRecursivePick<FederationTypes['Rating'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RateDossierResult:
    | ( Omit<RateDossierSuccess, 'rating'> & { rating: _RefType['Rating'] } & { __typename: 'RateDossierSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AspectRating: ResolverTypeWrapper<AspectRating>;
  AspectRatingInput: AspectRatingInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dossier: ResolverTypeWrapper<DossierReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  LocalText: ResolverTypeWrapper<LocalTextModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateDossierInput: RateDossierInput;
  RateDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateDossierResult']>;
  RateDossierSuccess: ResolverTypeWrapper<Omit<RateDossierSuccess, 'rating'> & { rating: ResolversTypes['Rating'] }>;
  Rating: ResolverTypeWrapper<RatingModel>;
  RatingChoice: ResolverTypeWrapper<Omit<RatingChoice, 'label'> & { label: ResolversTypes['LocalText'] }>;
  RatingCount: ResolverTypeWrapper<Omit<RatingCount, 'label'> & { label: ResolversTypes['LocalText'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RatingScale: ResolverTypeWrapper<RatingScaleModel>;
  RatingSummary: ResolverTypeWrapper<RatingSummaryModel>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AspectRating: AspectRating;
  AspectRatingInput: AspectRatingInput;
  DateTime: Scalars['DateTime']['output'];
  Dossier: DossierReference;
  ID: Scalars['ID']['output'];
  LocalText: LocalTextModel;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  RateDossierInput: RateDossierInput;
  RateDossierResult: ResolversUnionTypes<ResolversParentTypes>['RateDossierResult'];
  RateDossierSuccess: Omit<RateDossierSuccess, 'rating'> & { rating: ResolversParentTypes['Rating'] };
  Rating: RatingModel;
  RatingChoice: Omit<RatingChoice, 'label'> & { label: ResolversParentTypes['LocalText'] };
  RatingCount: Omit<RatingCount, 'label'> & { label: ResolversParentTypes['LocalText'] };
  Int: Scalars['Int']['output'];
  RatingScale: RatingScaleModel;
  RatingSummary: RatingSummaryModel;
  Refusal: Refusal;
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

export type AspectRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AspectRating'] = ResolversParentTypes['AspectRating']> = {
  aspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  canRate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  rateDossier?: Resolver<ResolversTypes['RateDossierResult'], ParentType, ContextType, RequireFields<MutationRateDossierArgs, 'input'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ratingScale?: Resolver<ResolversTypes['RatingScale'], ParentType, ContextType>;
  ratingSummary?: Resolver<ResolversTypes['RatingSummary'], ParentType, ContextType, Partial<QueryRatingSummaryArgs>>;
};

export type RateDossierResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateDossierResult'] = ResolversParentTypes['RateDossierResult']> = {
  __resolveType: TypeResolveFn<'RateDossierSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RateDossierSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateDossierSuccess'] = ResolversParentTypes['RateDossierSuccess']> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating'], FederationReferenceType extends FederationReferenceTypes['Rating'] = FederationReferenceTypes['Rating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aspects?: Resolver<ReadonlyArray<ResolversTypes['AspectRating']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingChoice'] = ResolversParentTypes['RatingChoice']> = {
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCount'] = ResolversParentTypes['RatingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingScale'] = ResolversParentTypes['RatingScale']> = {
  aspects?: Resolver<ReadonlyArray<ResolversTypes['RatingChoice']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['RatingChoice']>, ParentType, ContextType>;
};

export type RatingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['RatingCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AspectRating?: AspectRatingResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Dossier?: DossierResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateDossierResult?: RateDossierResultResolvers<ContextType>;
  RateDossierSuccess?: RateDossierSuccessResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingChoice?: RatingChoiceResolvers<ContextType>;
  RatingCount?: RatingCountResolvers<ContextType>;
  RatingScale?: RatingScaleResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
