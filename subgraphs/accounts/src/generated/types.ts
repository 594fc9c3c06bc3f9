import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Person as PersonModel } from '../domain/person.ts';
import type { Agency as AgencyModel, AgencyRecord as AgencyRecordModel, Unit as UnitModel } from '../domain/agency.ts';
import type { Officer as OfficerModel } from '../domain/officer.ts';
import type { Notice as NoticeModel, NoticeDelivery as NoticeDeliveryModel } from '../domain/notice.ts';
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

/** A public agency (cơ quan): a department of the province, a commune. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Address of the counter. */
  readonly address: Scalars['String']['output'];
  /** Fields of administration it settles. */
  readonly fieldCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Its names and identifiers through time, newest first. */
  readonly history: ReadonlyArray<AgencyRecord>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Electronic identifier (mã định danh điện tử, QĐ 20/2020), left part first. */
  readonly identifier: Scalars['String']['output'];
  /** Its level. */
  readonly level: AgencyLevel;
  /** Its name today. */
  readonly name: LocalText;
  /** Its officers now in post. For officers of the agency, supervisors and administrators; empty for others. */
  readonly officers: ReadonlyArray<Officer>;
  /** Name of its one-stop unit (Bộ phận Một cửa). */
  readonly oneStopName: LocalText;
  /** The agency above it. Null for the province. */
  readonly parent?: Maybe<Agency>;
  /** Phone of the counter. */
  readonly phone: Scalars['String']['output'];
  /** Units within it (phòng). */
  readonly units: ReadonlyArray<Unit>;
};


/** A public agency (cơ quan): a department of the province, a commune. */
export type AgencyOfficersArgs = {
  role?: InputMaybe<OfficerRole>;
};

/** Level of an agency in the province (profile: tiers). */
export type AgencyLevel =
  /** Commune, ward, special zone. */
  | 'COMMUNE'
  /** District, where the profile has it. */
  | 'DISTRICT'
  /** Province: departments (sở) and the province itself. */
  | 'PROVINCE';

/** What an agency was called, and when. */
export type AgencyRecord = {
  readonly __typename?: 'AgencyRecord';
  /** Identifier then. */
  readonly identifier: Scalars['String']['output'];
  /** Name then. */
  readonly name: LocalText;
  /** From this day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Until this day. Null for what holds now. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Where a delivery stands. */
export type DeliveryState =
  /** Given up after several tries. */
  | 'FAILED'
  /** Handed over. */
  | 'SENT'
  /** Waits to be sent, or to be tried again. */
  | 'WAITING';

/** A text that people read. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** English; null where nobody has written it. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Vietnamese, always there. */
  readonly vi: Scalars['String']['output'];
};

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** Ids of the notices; all unread ones where left out. */
  readonly noticeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type MarkNoticesReadResult = MarkNoticesReadSuccess | Refusal;

/** The notices are read. */
export type MarkNoticesReadSuccess = {
  readonly __typename?: 'MarkNoticesReadSuccess';
  /** How many are still unread. */
  readonly unread: Scalars['Int']['output'];
};

/** What can be done. Each answers with a success or a Refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Mark notices of the signed-in person as read. */
  readonly markNoticesRead: MarkNoticesReadResult;
  /** Who has just signed in through a provider, and what posts they hold. For the gateway only. */
  readonly recordSignIn: SignInRecord;
  /** The posts a person holds now. For the gateway only. Null when the account is suspended. */
  readonly refreshSignIn?: Maybe<SignInRecord>;
  /** Enter an applicant who came to the counter; the known person where the number is known. For one-stop clerks. */
  readonly registerApplicant: RegisterApplicantResult;
  /** Change how the signed-in person can be reached. */
  readonly updateMyContact: UpdateMyContactResult;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRecordSignInArgs = {
  input: RecordSignInInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRefreshSignInArgs = {
  personId: Scalars['ID']['input'];
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRegisterApplicantArgs = {
  input: RegisterApplicantInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationUpdateMyContactArgs = {
  input: UpdateMyContactInput;
};

/** Something the system told a person. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** The whole text. */
  readonly body: LocalText;
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The ways it went, and how that ended. */
  readonly deliveries: ReadonlyArray<NoticeDelivery>;
  /** The dossier it concerns. Null where it concerns none. */
  readonly dossierId?: Maybe<Scalars['ID']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** When the person read it. Null while unread. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about, in one line. */
  readonly title: LocalText;
};

/** Ways to reach a person. */
export type NoticeChannel =
  /** E-mail. */
  | 'EMAIL'
  /** The inbox on the portal. */
  | 'PORTAL';

/** A page of notices. */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** The notices, newest first. */
  readonly nodes: ReadonlyArray<Notice>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** One way by which a notice went. */
export type NoticeDelivery = {
  readonly __typename?: 'NoticeDelivery';
  /** When that was last known. */
  readonly at: Scalars['DateTime']['output'];
  /** Which way. */
  readonly channel: NoticeChannel;
  /** Where it stands. */
  readonly state: DeliveryState;
};

/** A person's post in an agency. */
export type Officer = {
  readonly __typename?: 'Officer';
  /** Where. Null when the agency cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Permanent and opaque; a new post is a new officer. */
  readonly id: Scalars['ID']['output'];
  /** Name of the person. */
  readonly name: Scalars['String']['output'];
  /** With which roles. */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** Title (chức vụ). */
  readonly title: LocalText;
  /** In which unit. Null for posts of the whole agency. */
  readonly unit?: Maybe<Unit>;
};

/** Roles by agency and unit. */
export type OfficerRole =
  /** Quản trị hệ thống. */
  | 'ADMINISTRATOR'
  /** Lãnh đạo cơ quan, người phê duyệt. */
  | 'AGENCY_LEADER'
  /** Chuyên viên phân tích. */
  | 'ANALYST'
  /** Cán bộ lưu trữ. */
  | 'ARCHIVE_OFFICER'
  /** Cán bộ tài chính. */
  | 'FINANCE_OFFICER'
  /** Hệ thống kết nối. */
  | 'INTEGRATION_CLIENT'
  /** Cán bộ Bộ phận Một cửa. */
  | 'ONE_STOP_CLERK'
  /** Cán bộ PC06. */
  | 'POLICE_INSPECTOR'
  /** Nhân viên bưu chính tại Một cửa. */
  | 'POSTAL_OFFICER'
  /** Cán bộ thụ lý. */
  | 'PROCESSING_OFFICER'
  /** Văn phòng UBND tỉnh, giám sát. */
  | 'SUPERVISOR'
  /** Trưởng phòng. */
  | 'UNIT_HEAD';

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A person: an applicant, an officer, or both. */
export type Person = {
  readonly __typename?: 'Person';
  /** Address of residence; same rule. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Date of birth; same rule. */
  readonly dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** E-mail; same rule. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Full name. Null for those whose task does not need it. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Personal identification number. Shown to the person, and to officers whose task needs it; null for others. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Phone; same rule. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Sex; same rule. */
  readonly sex?: Maybe<Sex>;
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** Agencies now at work, by level and name; those that settle a field where one is given. */
  readonly agencies: ReadonlyArray<Agency>;
  /** One agency. Null when there is none. */
  readonly agency?: Maybe<Agency>;
  /** The person with this identification number, for the counter. Null when not known here. For one-stop clerks; each look-up is on record. */
  readonly findPerson?: Maybe<Person>;
  /** The signed-in person. Null for a visitor. */
  readonly me?: Maybe<Person>;
  /** Notices to the signed-in person. */
  readonly myNotices: NoticeConnection;
  /** How many of them are unread. */
  readonly unreadNotices: Scalars['Int']['output'];
};


/** What can be read. */
export type QueryAgenciesArgs = {
  fieldCode?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<AgencyLevel>;
};


/** What can be read. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryFindPersonArgs = {
  idNumber: Scalars['String']['input'];
};


/** What can be read. */
export type QueryMyNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a provider said of who signed in. */
export type RecordSignInInput = {
  /** Address, where given. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth, where given. */
  readonly dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail, where given. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Full name as the provider gives it. */
  readonly fullName: Scalars['String']['input'];
  /** Personal identification number, where the provider proves it. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Phone, where given. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Id of the provider in the profile, e.g. `vneid`. */
  readonly provider: Scalars['String']['input'];
  /** Sex, where given. */
  readonly sex?: InputMaybe<Sex>;
  /** The provider's name for the person (`sub`). */
  readonly subject: Scalars['String']['input'];
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
  /** The e-mail address is malformed. */
  | 'EMAIL_INVALID'
  /** The identification number is not 12 digits. */
  | 'ID_NUMBER_INVALID'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The phone number is not one of Việt Nam's mobile numbers. */
  | 'PHONE_INVALID'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED';

/** An applicant at the counter. */
export type RegisterApplicantInput = {
  /** Address. Null where not asked. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** The agency whose counter it is. */
  readonly agencyId: Scalars['ID']['input'];
  /** Date of birth. Null where not asked. */
  readonly dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail. Null where there is none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Full name as on the identity card. */
  readonly fullName: Scalars['String']['input'];
  /** Personal identification number: 12 digits. */
  readonly idNumber: Scalars['String']['input'];
  /** Mobile phone. Null where there is none. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Sex. Null where not asked. */
  readonly sex?: InputMaybe<Sex>;
};

/** Answer of this mutation: the success, or why not. */
export type RegisterApplicantResult = Refusal | RegisterApplicantSuccess;

/** The applicant is known now. */
export type RegisterApplicantSuccess = {
  readonly __typename?: 'RegisterApplicantSuccess';
  /** The person. */
  readonly person: Person;
};

/** Sex as registered. */
export type Sex =
  /** Nữ. */
  | 'FEMALE'
  /** Nam. */
  | 'MALE';

/** One post, as the identity token carries it. */
export type SignInMembership = {
  readonly __typename?: 'SignInMembership';
  /** Id of the agency. */
  readonly agencyId: Scalars['ID']['output'];
  /** Id of the officer. */
  readonly officerId: Scalars['ID']['output'];
  /** Roles. */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** Id of the unit. Null for posts of the whole agency. */
  readonly unitId?: Maybe<Scalars['ID']['output']>;
};

/** A person with the posts they hold. */
export type SignInRecord = {
  readonly __typename?: 'SignInRecord';
  /** Full name. */
  readonly displayName: Scalars['String']['output'];
  /** Identification number, where proved. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Posts now held. */
  readonly memberships: ReadonlyArray<SignInMembership>;
  /** Id of the person. */
  readonly personId: Scalars['ID']['output'];
};

/** A unit of an agency (phòng, bộ phận). */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: LocalText;
};

/** New ways to reach the person. */
export type UpdateMyContactInput = {
  /** Address for post. Null to leave as it is. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. Null to leave as it is. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Mobile phone, ten digits. Null to leave as it is. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type UpdateMyContactResult = Refusal | UpdateMyContactSuccess;

/** The contact was changed. */
export type UpdateMyContactSuccess = {
  readonly __typename?: 'UpdateMyContactSuccess';
  /** The person as known now. */
  readonly person: Person;
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
  Agency: Agency;
  Officer: Officer;
  Person: Person;
  Unit: Unit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MarkNoticesReadResult:
    | ( MarkNoticesReadSuccess & { __typename: 'MarkNoticesReadSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  RegisterApplicantResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RegisterApplicantSuccess, 'person'> & { person: _RefType['Person'] } & { __typename: 'RegisterApplicantSuccess' } )
  ;
  UpdateMyContactResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<UpdateMyContactSuccess, 'person'> & { person: _RefType['Person'] } & { __typename: 'UpdateMyContactSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyLevel: AgencyLevel;
  AgencyRecord: ResolverTypeWrapper<AgencyRecordModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryState: DeliveryState;
  LocalText: ResolverTypeWrapper<LocalText>;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticesReadResult']>;
  MarkNoticesReadSuccess: ResolverTypeWrapper<MarkNoticesReadSuccess>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<NoticeModel>;
  NoticeChannel: NoticeChannel;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Notice']> }>;
  NoticeDelivery: ResolverTypeWrapper<NoticeDeliveryModel>;
  Officer: ResolverTypeWrapper<OfficerModel>;
  OfficerRole: OfficerRole;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordSignInInput: RecordSignInInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterApplicantInput: RegisterApplicantInput;
  RegisterApplicantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterApplicantResult']>;
  RegisterApplicantSuccess: ResolverTypeWrapper<Omit<RegisterApplicantSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  Sex: Sex;
  SignInMembership: ResolverTypeWrapper<SignInMembership>;
  SignInRecord: ResolverTypeWrapper<SignInRecord>;
  Unit: ResolverTypeWrapper<UnitModel>;
  UpdateMyContactInput: UpdateMyContactInput;
  UpdateMyContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateMyContactResult']>;
  UpdateMyContactSuccess: ResolverTypeWrapper<Omit<UpdateMyContactSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyModel;
  ID: Scalars['ID']['output'];
  AgencyRecord: AgencyRecordModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  LocalText: LocalText;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticesReadResult'];
  MarkNoticesReadSuccess: MarkNoticesReadSuccess;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Notice: NoticeModel;
  NoticeConnection: Omit<NoticeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Notice']> };
  NoticeDelivery: NoticeDeliveryModel;
  Officer: OfficerModel;
  PageInfo: PageInfo;
  Person: PersonModel;
  Query: Record<PropertyKey, never>;
  RecordSignInInput: RecordSignInInput;
  Refusal: Refusal;
  RegisterApplicantInput: RegisterApplicantInput;
  RegisterApplicantResult: ResolversUnionTypes<ResolversParentTypes>['RegisterApplicantResult'];
  RegisterApplicantSuccess: Omit<RegisterApplicantSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  SignInMembership: SignInMembership;
  SignInRecord: SignInRecord;
  Unit: UnitModel;
  UpdateMyContactInput: UpdateMyContactInput;
  UpdateMyContactResult: ResolversUnionTypes<ResolversParentTypes>['UpdateMyContactResult'];
  UpdateMyContactSuccess: Omit<UpdateMyContactSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
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

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AgencyRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Officer']>, ParentType, ContextType, Partial<AgencyOfficersArgs>>;
  oneStopName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type AgencyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyRecord'] = ResolversParentTypes['AgencyRecord']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkNoticesReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadResult'] = ResolversParentTypes['MarkNoticesReadResult']> = {
  __resolveType: TypeResolveFn<'MarkNoticesReadSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MarkNoticesReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadSuccess'] = ResolversParentTypes['MarkNoticesReadSuccess']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markNoticesRead?: Resolver<ResolversTypes['MarkNoticesReadResult'], ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  recordSignIn?: Resolver<ResolversTypes['SignInRecord'], ParentType, ContextType, RequireFields<MutationRecordSignInArgs, 'input'>>;
  refreshSignIn?: Resolver<Maybe<ResolversTypes['SignInRecord']>, ParentType, ContextType, RequireFields<MutationRefreshSignInArgs, 'personId'>>;
  registerApplicant?: Resolver<ResolversTypes['RegisterApplicantResult'], ParentType, ContextType, RequireFields<MutationRegisterApplicantArgs, 'input'>>;
  updateMyContact?: Resolver<ResolversTypes['UpdateMyContactResult'], ParentType, ContextType, RequireFields<MutationUpdateMyContactArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  body?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['NoticeDelivery']>, ParentType, ContextType>;
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeDelivery'] = ResolversParentTypes['NoticeDelivery']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['OfficerRole']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  findPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryFindPersonArgs, 'idNumber'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, Partial<QueryMyNoticesArgs>>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterApplicantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterApplicantResult'] = ResolversParentTypes['RegisterApplicantResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RegisterApplicantSuccess', ParentType, ContextType>;
};

export type RegisterApplicantSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterApplicantSuccess'] = ResolversParentTypes['RegisterApplicantSuccess']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMembership'] = ResolversParentTypes['SignInMembership']> = {
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['OfficerRole']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SignInRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInRecord'] = ResolversParentTypes['SignInRecord']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['SignInMembership']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type UpdateMyContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMyContactResult'] = ResolversParentTypes['UpdateMyContactResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'UpdateMyContactSuccess', ParentType, ContextType>;
};

export type UpdateMyContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMyContactSuccess'] = ResolversParentTypes['UpdateMyContactSuccess']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyRecord?: AgencyRecordResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  LocalText?: LocalTextResolvers<ContextType>;
  MarkNoticesReadResult?: MarkNoticesReadResultResolvers<ContextType>;
  MarkNoticesReadSuccess?: MarkNoticesReadSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeDelivery?: NoticeDeliveryResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterApplicantResult?: RegisterApplicantResultResolvers<ContextType>;
  RegisterApplicantSuccess?: RegisterApplicantSuccessResolvers<ContextType>;
  SignInMembership?: SignInMembershipResolvers<ContextType>;
  SignInRecord?: SignInRecordResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UpdateMyContactResult?: UpdateMyContactResultResolvers<ContextType>;
  UpdateMyContactSuccess?: UpdateMyContactSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
