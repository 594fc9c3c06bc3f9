import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiClient as ApiClientModel } from '../domain/api-client.ts';
import type { Organisation as OrganisationModel } from '../domain/organisation.ts';
import type { Representation as RepresentationModel } from '../domain/representation.ts';
import type { Person as PersonModel } from '../domain/person.ts';
import type { AdministrationEntry as AdministrationEntryModel } from '../domain/administration-entry.ts';
import type { Agency as AgencyModel, AgencyRecord as AgencyRecordModel, Unit as UnitModel } from '../domain/agency.ts';
import type { Calendar as CalendarModel } from '@motcua/working-time';
import type { OfficerAccount as OfficerAccountModel } from '../store/officer-accounts.ts';
import type { Officer as OfficerModel } from '../domain/officer.ts';
import type { DossierReference as DossierModel } from '../resolvers/Dossier.ts';
import type { Suspension as SuspensionModel } from '../domain/suspension.ts';
import type { NoticeTemplate as NoticeTemplateModel } from '../domain/notice-template.ts';
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

/** Answer of these mutations: the success, or why not. */
export type AdministerAgencyResult = AdministerAgencySuccess | Refusal;

/** The agency is known so now. */
export type AdministerAgencySuccess = {
  readonly __typename?: 'AdministerAgencySuccess';
  /** The agency. */
  readonly agency: Agency;
};

/** Answer of these mutations: the success, or why not. */
export type AdministerOfficerResult = AdministerOfficerSuccess | Refusal;

/** The post stands so now; permissions follow within a minute. */
export type AdministerOfficerSuccess = {
  readonly __typename?: 'AdministerOfficerSuccess';
  /** The post. */
  readonly officer: Officer;
};

/** Acts of administration. */
export type AdministrationAct =
  /** An account was opened. */
  | 'ACCOUNT_OPENED'
  /** An account was suspended. */
  | 'ACCOUNT_SUSPENDED'
  /** An agency was changed. */
  | 'AGENCY_CHANGED'
  /** An agency was dissolved. */
  | 'AGENCY_DISSOLVED'
  /** An agency was entered. */
  | 'AGENCY_ENTERED'
  /** A calendar was changed. */
  | 'CALENDAR_CHANGED'
  /** The public holidays of a year were set. */
  | 'HOLIDAYS_SET'
  /** A new first password was given out. */
  | 'PASSWORD_RESET'
  /** A post was changed. */
  | 'POST_CHANGED'
  /** A post was ended. */
  | 'POST_ENDED'
  /** A post was given. */
  | 'POST_GIVEN'
  /** A suspension was lifted. */
  | 'SUSPENSION_LIFTED'
  /** A unit was closed. */
  | 'UNIT_CLOSED'
  /** A unit was entered or changed. */
  | 'UNIT_SAVED';

/** One thing that became different. */
export type AdministrationChange = {
  readonly __typename?: 'AdministrationChange';
  /** As it is. Null where it is gone. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** As it was. Null where it was not there. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Which, e.g. `roles`. */
  readonly field: Scalars['String']['output'];
};

/** What an administrator did (DL24 Đ6.2, Đ11.6). Never changed, never deleted. */
export type AdministrationEntry = {
  readonly __typename?: 'AdministrationEntry';
  /** What was done. */
  readonly act: AdministrationAct;
  /** Who did it. */
  readonly actorName: Scalars['String']['output'];
  /** The agency concerned. Null where it concerns all. */
  readonly agency?: Maybe<Agency>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The written request or decision behind it. Null where none is needed. */
  readonly basis?: Maybe<WrittenBasis>;
  /** What became different. */
  readonly changes: ReadonlyArray<AdministrationChange>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Id of what it was done to. */
  readonly subjectId: Scalars['ID']['output'];
  /** What it was called then. */
  readonly subjectName: Scalars['String']['output'];
};

/** A page of the log. */
export type AdministrationLog = {
  readonly __typename?: 'AdministrationLog';
  /** The entries, newest first. */
  readonly nodes: ReadonlyArray<AdministrationEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A public agency (cơ quan): a department of the province, a commune. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Whether it is at work. Dissolved ones are still named by what they did. */
  readonly active: Scalars['Boolean']['output'];
  /** Address of the counter. */
  readonly address: Scalars['String']['output'];
  /** The hours by which it works, and its days off. */
  readonly calendar: AgencyCalendar;
  /** Units that have been closed: old dossiers still name them. */
  readonly closedUnits: ReadonlyArray<Unit>;
  /** Whom to ask, by name and duty (DL24 Đ5.7). */
  readonly contacts: ReadonlyArray<AgencyContact>;
  /** The day on which it was dissolved. Null while it is at work. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** Mailbox of the one-stop unit (R-10.9). Null where none is given. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fields of administration it settles. */
  readonly fieldCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Its names and identifiers through time, newest first. */
  readonly history: ReadonlyArray<AgencyRecord>;
  /** Hotline of the agency. Null where none is given. */
  readonly hotline?: Maybe<Scalars['String']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Electronic identifier (mã định danh điện tử, QĐ 20/2020), left part first. */
  readonly identifier: Scalars['String']['output'];
  /** Its kind, by which processes name the agency that does a step. Null where nobody has entered it. */
  readonly kind?: Maybe<AgencyKind>;
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
  /** The agency that took over from it. Null where there is none. */
  readonly successor?: Maybe<Agency>;
  /** Units within it (phòng). */
  readonly units: ReadonlyArray<Unit>;
  /** Grows by one with each change; send it back as `seenVersion`, so that nobody writes over what they have not seen. */
  readonly version: Scalars['Int']['output'];
};


/** A public agency (cơ quan): a department of the province, a commune. */
export type AgencyOfficersArgs = {
  role?: InputMaybe<OfficerRole>;
};

/** The working calendar of an agency. */
export type AgencyCalendar = {
  readonly __typename?: 'AgencyCalendar';
  /** Days without work: public holidays and the agency's own closures. */
  readonly daysOff: ReadonlyArray<DayOff>;
  /** Office hours of each weekday, Monday first. */
  readonly week: ReadonlyArray<WeekdayHours>;
  /** Days of rest that are worked in exchange. */
  readonly workedDays: ReadonlyArray<WorkedDay>;
};

/** A page of agencies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The agencies, by name. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Somebody to ask, as published. */
export type AgencyContact = {
  readonly __typename?: 'AgencyContact';
  /** Duty, e.g. `Tiếp nhận hồ sơ hộ tịch`. */
  readonly duty: Scalars['String']['output'];
  /** E-mail. Null where none is given. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name as published. */
  readonly name: Scalars['String']['output'];
  /** Phone. Null where none is given. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** Somebody to ask. */
export type AgencyContactInput = {
  /** Duty. */
  readonly duty: Scalars['String']['input'];
  /** E-mail. Null where there is none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Name to publish. */
  readonly name: Scalars['String']['input'];
  /** Phone. Null where there is none. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of an agency. */
export type AgencyFactsInput = {
  /** Address of the counter. */
  readonly address: Scalars['String']['input'];
  /** Whom to ask. */
  readonly contacts: ReadonlyArray<AgencyContactInput>;
  /** Mailbox. Null where there is none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the fields it settles. */
  readonly fieldCodes: ReadonlyArray<Scalars['String']['input']>;
  /** Hotline. Null where there is none. */
  readonly hotline?: InputMaybe<Scalars['String']['input']>;
  /** Electronic identifier, e.g. `H15.90.01`; nobody else's. */
  readonly identifier: Scalars['String']['input'];
  /** Its kind. Null for a kind that no process names. */
  readonly kind?: InputMaybe<AgencyKind>;
  /** Name. */
  readonly name: LocalTextInput;
  /** Name of its one-stop unit. */
  readonly oneStopName: LocalTextInput;
  /** The agency above it. Null for the province. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone of the counter. */
  readonly phone: Scalars['String']['input'];
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

/** Credentials of an analyst's own programs: OAuth 2 client credentials, good for reading only (R-50.7). */
export type ApiClient = {
  readonly __typename?: 'ApiClient';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** From when it no longer opens anything. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The client id of OAuth 2. */
  readonly id: Scalars['ID']['output'];
  /** When a token was last asked for with it. Null before. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the owner calls it. */
  readonly name: Scalars['String']['output'];
  /** When it was taken back. Null while it holds. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whom to authorise. */
export type AuthoriseRepresentativeInput = {
  /** Full name of the person, to tell a mistyped number; with or without diacritics. */
  readonly fullName: Scalars['String']['input'];
  /** Identification number of the person. */
  readonly idNumber: Scalars['String']['input'];
  /** The organisation. */
  readonly organisationId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The last day of the authorisation: today or later. */
  readonly until: Scalars['Date']['input'];
};

/** How one day is worked. */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Why it is off. Null where it is worked or a weekly rest. */
  readonly dayOff?: Maybe<DayOff>;
  /** Working minutes of the day. */
  readonly minutes: Scalars['Int']['output'];
  /** Its shifts; none where nobody works. */
  readonly shifts: ReadonlyArray<OfficeShift>;
  /** In exchange for what it is worked. Null on ordinary days. */
  readonly workedDay?: Maybe<WorkedDay>;
};

/** What is known of an agency from now on: all of it. */
export type ChangeAgencyInput = {
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** The decision behind it; needed for name, identifier and place. */
  readonly basis?: InputMaybe<WrittenBasisInput>;
  /** What is known of it. */
  readonly facts: AgencyFactsInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** First day of a new name or identifier; not after today. Today where left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A changed calendar. */
export type ChangeCalendarInput = {
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** How it works from now on. */
  readonly calendar: OwnCalendarInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** By which ways to be told. */
export type ChangeMyNoticeSettingsInput = {
  /** By e-mail. */
  readonly email: Scalars['Boolean']['input'];
  /** Language that comes first. */
  readonly language: NoticeLanguage;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** By text message. */
  readonly sms: Scalars['Boolean']['input'];
  /** Text messages with diacritics. */
  readonly smsDiacritics: Scalars['Boolean']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type ChangeMyNoticeSettingsResult = ChangeMyNoticeSettingsSuccess | Refusal;

/** The choice holds from now on. */
export type ChangeMyNoticeSettingsSuccess = {
  readonly __typename?: 'ChangeMyNoticeSettingsSuccess';
  /** The settings as they are now. */
  readonly settings: NoticeSettings;
};

/** A post as it should be: all of it. */
export type ChangePostInput = {
  /** The agency's written request. */
  readonly basis: WrittenBasisInput;
  /** The post. */
  readonly officerId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Roles, at least one. */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** Title. */
  readonly title: LocalTextInput;
  /** Unit. Null for posts of the whole agency. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day no longer in post. Null for an open one. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a unit. */
export type CloseUnitInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The unit. */
  readonly unitId: Scalars['ID']['input'];
};

/** A one-time code. */
export type ConfirmMyContactInput = {
  /** Which way is confirmed: `EMAIL` or `SMS`. */
  readonly channel: NoticeChannel;
  /** Six digits. */
  readonly code: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type ConfirmMyContactResult = ConfirmMyContactSuccess | Refusal;

/** The new address is in use. */
export type ConfirmMyContactSuccess = {
  readonly __typename?: 'ConfirmMyContactSuccess';
  /** The person as known now. */
  readonly person: Person;
};

/** New credentials. */
export type CreateApiClientInput = {
  /** For how many days they hold: 1 to 366. */
  readonly days: Scalars['Int']['input'];
  /** What to call them; 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type CreateApiClientResult = CreateApiClientSuccess | Refusal;

/** The credentials are there. */
export type CreateApiClientSuccess = {
  readonly __typename?: 'CreateApiClientSuccess';
  /** The credentials. */
  readonly client: ApiClient;
  /** The client secret, shown this once. Null when the request is repeated: then take these back and make others. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** A day without work. */
export type DayOff = {
  readonly __typename?: 'DayOff';
  /** The clause or decision behind it. */
  readonly basis: Scalars['String']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Public holiday, given in exchange, or the agency's own. */
  readonly kind: DayOffKind;
  /** Why, e.g. `Quốc khánh 2/9`. */
  readonly name: Scalars['String']['output'];
};

/** A day without work. */
export type DayOffInput = {
  /** The decision behind it. */
  readonly basis: Scalars['String']['input'];
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** Why. */
  readonly name: Scalars['String']['input'];
};

/** Kinds of days off. */
export type DayOffKind =
  /** Closed by the agency itself, as published. */
  | 'CLOSURE'
  /** Given in exchange (nghỉ bù, nghỉ hoán đổi). */
  | 'COMPENSATORY_OFF'
  /** A public holiday (BLLĐ 2019 Đ112). */
  | 'HOLIDAY';

/** Where a delivery stands. */
export type DeliveryState =
  /** Reached the phone, as its network says. */
  | 'DELIVERED'
  /** Given up after several tries, or turned down for good. */
  | 'FAILED'
  /** Handed over to who carries it. */
  | 'SENT'
  /** Waits to be sent, or to be tried again. */
  | 'WAITING';

/** The end of an agency. */
export type DissolveAgencyInput = {
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** The decision behind it. */
  readonly basis: WrittenBasisInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Who takes over. Null where nobody does. */
  readonly successorId?: InputMaybe<Scalars['ID']['input']>;
};

/** A dossier, as `dossiers` knows it. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** What its applicant was told of it, oldest first, and how each message fared. For the applicant, officers of the agency and supervisors; empty for others. */
  readonly notices: ReadonlyArray<Notice>;
};

/** What would be due when, and why. */
export type DuePreview = {
  readonly __typename?: 'DuePreview';
  /** When it would be due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The reckoning, step by step. */
  readonly steps: ReadonlyArray<DuePreviewStep>;
};

/** One step of the reckoning. */
export type DuePreviewStep = {
  readonly __typename?: 'DuePreviewStep';
  /** The clause behind it. */
  readonly basis: Scalars['String']['output'];
  /** In words. */
  readonly text: LocalText;
};

/** The end of a post. */
export type EndPostInput = {
  /** The agency's written request. */
  readonly basis: WrittenBasisInput;
  /** First day no longer in post: today or later. */
  readonly from: Scalars['Date']['input'];
  /** The post. */
  readonly officerId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Which authorisation to end. */
export type EndRepresentationInput = {
  /** The representation. */
  readonly representationId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** A new agency. */
export type EnterAgencyInput = {
  /** The decision that formed it. */
  readonly basis: WrittenBasisInput;
  /** What is known of it. */
  readonly facts: AgencyFactsInput;
  /** Office hours to begin with. */
  readonly hours: OfficeHoursPreset;
  /** Level; it never changes. */
  readonly level: AgencyLevel;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** First day of its name; not after today. */
  readonly validFrom: Scalars['Date']['input'];
};

/** Answer of these mutations: the success, or why not. */
export type GivePasswordResult = GivePasswordSuccess | Refusal;

/** The account can be used with the first password. */
export type GivePasswordSuccess = {
  readonly __typename?: 'GivePasswordSuccess';
  /** The account. */
  readonly account: OfficerAccount;
  /** The password to hand over. Null when the request is repeated: it is told once and kept nowhere. */
  readonly firstPassword?: Maybe<Scalars['String']['output']>;
};

/** A post to give. */
export type GivePostInput = {
  /** Where. */
  readonly agencyId: Scalars['ID']['input'];
  /** The agency's written request. */
  readonly basis: WrittenBasisInput;
  /** Who. */
  readonly holder: PostHolderInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Roles, at least one. */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** Title. */
  readonly title: LocalTextInput;
  /** In which unit. Null for posts of the whole agency. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day in post. */
  readonly validFrom: Scalars['Date']['input'];
  /** First day no longer in post. Null for an open one. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A public holiday or a day given in exchange. */
export type HolidayInput = {
  /** The clause or notice behind it. */
  readonly basis: Scalars['String']['input'];
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** `HOLIDAY` or `COMPENSATORY_OFF`. */
  readonly kind: DayOffKind;
  /** Which. */
  readonly name: Scalars['String']['input'];
};

/** The public holidays of one year, for every agency. */
export type HolidayYear = {
  readonly __typename?: 'HolidayYear';
  /** The days off. */
  readonly daysOff: ReadonlyArray<DayOff>;
  /** True until the yearly notice is issued. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Days worked in exchange. */
  readonly workedDays: ReadonlyArray<WorkedDay>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Whom to let in again. */
export type LiftSuspensionInput = {
  /** Whose account. */
  readonly personId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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
  /** Let another known person act for the organisation. For its legal representative. */
  readonly authoriseRepresentative: RepresentationResult;
  /** Change what is known of an agency; its history keeps old name and identifier. For administrators. */
  readonly changeAgency: AdministerAgencyResult;
  /** Change hours, closures and exchanged days of an agency. Due dates already given stay as they are. For administrators. */
  readonly changeCalendar: AdministerAgencyResult;
  /** Choose by which ways the signed-in person is told. */
  readonly changeMyNoticeSettings: ChangeMyNoticeSettingsResult;
  /** Change title, unit, roles or end of a post. For administrators. */
  readonly changePost: AdministerOfficerResult;
  /** Close a unit in which nobody holds a post. For administrators. */
  readonly closeUnit: AdministerAgencyResult;
  /** Confirm a new e-mail or phone with the code that was sent there. */
  readonly confirmMyContact: ConfirmMyContactResult;
  /** Make credentials for programs of the signed-in analyst. For analysts. */
  readonly createApiClient: CreateApiClientResult;
  /** Dissolve an agency: no new dossiers; open ones are finished by its officers. For administrators. */
  readonly dissolveAgency: AdministerAgencyResult;
  /** End a post. For administrators. */
  readonly endPost: AdministerOfficerResult;
  /** End an authorisation. For the legal representative, the authorised person and administrators. */
  readonly endRepresentation: RepresentationResult;
  /** Enter an agency. For administrators. */
  readonly enterAgency: AdministerAgencyResult;
  /** Give a person a post (DL24 Đ11.6). For administrators. */
  readonly givePost: AdministerOfficerResult;
  /** Let a person in again; a local account has to choose a new password. For administrators. */
  readonly liftSuspension: SuspensionResult;
  /** Mark notices of the signed-in person as read. */
  readonly markNoticesRead: MarkNoticesReadResult;
  /** Open a local account for an officer; the first password is told once. For administrators. */
  readonly openAccount: GivePasswordResult;
  /** Whom a client stands for now, by its client id. For the gateway only. Null when it no longer holds. */
  readonly openApiAccess?: Maybe<SignInRecord>;
  /** Fill a template with made-up values, and check it. Changes nothing. For administrators. */
  readonly previewNoticeTemplate: PreviewNoticeTemplateResult;
  /** Who has just signed in through a provider, what posts they hold and whom they represent. For the gateway only. */
  readonly recordSignIn: SignInRecord;
  /** The posts a person holds now and whom they represent. For the gateway only. Null when the account is suspended. */
  readonly refreshSignIn?: Maybe<SignInRecord>;
  /** Enter an applicant who came to the counter; the known person where the number is known. For one-stop clerks. */
  readonly registerApplicant: RegisterApplicantResult;
  /** Enter an organisation and who acts for it, by the papers shown at the counter; the known one where the code is known. For one-stop clerks. */
  readonly registerOrganisation: RegisterOrganisationResult;
  /** Report that the own account was lost or misused: it is suspended at once, and every session ends (DL24 Đ24.6). */
  readonly reportMyAccount: SuspensionResult;
  /** Give an account a new first password; it is told once. For administrators. */
  readonly resetPassword: GivePasswordResult;
  /** Take credentials back at once, with every token they gave. For their owner, and administrators. */
  readonly revokeApiClient: RevokeApiClientResult;
  /** Write a new version of a template; it is used from now on. For administrators. */
  readonly saveNoticeTemplate: SaveNoticeTemplateResult;
  /** Enter a unit or change it. For administrators. */
  readonly saveUnit: AdministerAgencyResult;
  /** Set the public holidays of a year for every agency. Due dates already given stay as they are. For administrators. */
  readonly setHolidayYear: SetHolidayYearResult;
  /** Suspend a person's account at once. For administrators. */
  readonly suspendAccount: SuspensionResult;
  /** Change how the signed-in person can be reached. A new e-mail or phone is used once its one-time code was entered. */
  readonly updateMyContact: UpdateMyContactResult;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAuthoriseRepresentativeArgs = {
  input: AuthoriseRepresentativeInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationChangeAgencyArgs = {
  input: ChangeAgencyInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationChangeCalendarArgs = {
  input: ChangeCalendarInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationChangeMyNoticeSettingsArgs = {
  input: ChangeMyNoticeSettingsInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationChangePostArgs = {
  input: ChangePostInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationCloseUnitArgs = {
  input: CloseUnitInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationConfirmMyContactArgs = {
  input: ConfirmMyContactInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationCreateApiClientArgs = {
  input: CreateApiClientInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDissolveAgencyArgs = {
  input: DissolveAgencyInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationEndPostArgs = {
  input: EndPostInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationEndRepresentationArgs = {
  input: EndRepresentationInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationEnterAgencyArgs = {
  input: EnterAgencyInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationGivePostArgs = {
  input: GivePostInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationLiftSuspensionArgs = {
  input: LiftSuspensionInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationOpenAccountArgs = {
  input: OpenAccountInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationOpenApiAccessArgs = {
  clientId: Scalars['ID']['input'];
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationPreviewNoticeTemplateArgs = {
  input: NoticeTemplateInput;
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
export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationReportMyAccountArgs = {
  input: ReportMyAccountInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRevokeApiClientArgs = {
  input: RevokeApiClientInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSaveNoticeTemplateArgs = {
  input: SaveNoticeTemplateInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSaveUnitArgs = {
  input: SaveUnitInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSetHolidayYearArgs = {
  input: SetHolidayYearInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSuspendAccountArgs = {
  input: SuspendAccountInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationUpdateMyContactArgs = {
  input: UpdateMyContactInput;
};

/** Something the system told a person (R-30.23). */
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
  /** What it tells of. Null for notices of before this was noted. */
  readonly event?: Maybe<NoticeEvent>;
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
  | 'PORTAL'
  /** Text message to a mobile phone. */
  | 'SMS';

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
  /** Where to, most of it hidden: `09xx xxx 123`, `n***@congdan.example`. Null in the inbox. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** When that was last known. */
  readonly at: Scalars['DateTime']['output'];
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** Which way. */
  readonly channel: NoticeChannel;
  /** Where it stands. */
  readonly state: DeliveryState;
};

/** What notices tell of. Each has its own templates. */
export type NoticeEvent =
  /** Tài khoản được mở lại. */
  | 'ACCOUNT_REOPENED'
  /** Tài khoản bị tạm khóa. */
  | 'ACCOUNT_SUSPENDED'
  /** Mã xác nhận thư điện tử, số điện thoại. */
  | 'CONTACT_CODE'
  /** Hồ sơ được tiếp nhận. */
  | 'DOSSIER_ACCEPTED'
  /** Hồ sơ không được tiếp nhận. */
  | 'DOSSIER_DECLINED'
  /** Hồ sơ dừng giải quyết. */
  | 'DOSSIER_DISCONTINUED'
  /** Hồ sơ chuyển đến nơi giải quyết. */
  | 'DOSSIER_FORWARDED'
  /** Hồ sơ đã có kết quả. */
  | 'DOSSIER_SETTLED'
  /** Hồ sơ đã gửi đến cơ quan. */
  | 'DOSSIER_SUBMITTED'
  /** Ngày hẹn trả thay đổi. */
  | 'DUE_DATE_MOVED'
  /** Phản ánh, kiến nghị đã xử lý xong. */
  | 'FEEDBACK_CLOSED'
  /** Đã tiếp nhận phản ánh, kiến nghị. */
  | 'FEEDBACK_ENTERED'
  /** Đặt lại mật khẩu. */
  | 'PASSWORD_RECOVERY'
  /** Đã nhận tiền. */
  | 'PAYMENT_RECEIVED'
  /** Đã hoàn trả tiền. */
  | 'PAYMENT_REFUNDED'
  /** Yêu cầu nộp phí, lệ phí. */
  | 'PAYMENT_REQUESTED'
  /** Đôn đốc cán bộ giải quyết hồ sơ. */
  | 'REMINDER_SENT'
  /** Đã trả kết quả. */
  | 'RESULT_RETURNED'
  /** Đã nhận phần bổ sung. */
  | 'SUPPLEMENT_RECEIVED'
  /** Yêu cầu bổ sung, hoàn thiện hồ sơ. */
  | 'SUPPLEMENT_REQUESTED'
  /** Đã nhận yêu cầu rút hồ sơ. */
  | 'WITHDRAWAL_REQUESTED';

/** Languages of notices. */
export type NoticeLanguage =
  /** English. */
  | 'EN'
  /** Tiếng Việt. */
  | 'VI';

/** A template filled with made-up values, as a person would get it. */
export type NoticePreview = {
  readonly __typename?: 'NoticePreview';
  /** Signs of the text as it is counted. */
  readonly length: Scalars['Int']['output'];
  /** Parts that a text message is charged as. Null for other ways. */
  readonly parts?: Maybe<Scalars['Int']['output']>;
  /** Title or subject; empty for text messages. */
  readonly subject: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** By which ways the signed-in person is told, besides the inbox. */
export type NoticeSettings = {
  readonly __typename?: 'NoticeSettings';
  /** By e-mail, where there is an address. */
  readonly email: Scalars['Boolean']['output'];
  /** Language that comes first in e-mails, and the only one of text messages. */
  readonly language: NoticeLanguage;
  /** Ways outside that the regulation names: what is not in this list is not sent. */
  readonly offered: ReadonlyArray<NoticeChannel>;
  /** New addresses that wait for their one-time code; until then the old ones are used. */
  readonly pending: ReadonlyArray<PendingContact>;
  /** By text message, where there is a mobile number. */
  readonly sms: Scalars['Boolean']['output'];
  /** Text messages with Vietnamese diacritics. Without them, by default, a message holds more. */
  readonly smsDiacritics: Scalars['Boolean']['output'];
};

/** The words of one notice by one way in one language, as they are in use. */
export type NoticeTemplate = {
  readonly __typename?: 'NoticeTemplate';
  /** The text, with gaps in curly braces. */
  readonly body: Scalars['String']['output'];
  /** Since when it is in use. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who wrote it. Null for what came with the software. */
  readonly changedBy?: Maybe<Scalars['String']['output']>;
  /** How it travels. */
  readonly channel: NoticeChannel;
  /** What it tells of. */
  readonly event: NoticeEvent;
  /** Its language. */
  readonly language: NoticeLanguage;
  /** What the text may name in curly braces. */
  readonly placeholders: ReadonlyArray<Scalars['String']['output']>;
  /** Title in the inbox, subject of the e-mail; empty for text messages. */
  readonly subject: Scalars['String']['output'];
  /** Number of the version in use; 1 came with the software. */
  readonly version: Scalars['Int']['output'];
  /** All versions, newest first. */
  readonly versions: ReadonlyArray<NoticeTemplateVersion>;
};

/** The words of a template. */
export type NoticeTemplateInput = {
  /** The text, with gaps in curly braces. */
  readonly body: Scalars['String']['input'];
  /** How it travels. */
  readonly channel: NoticeChannel;
  /** What it tells of. */
  readonly event: NoticeEvent;
  /** Its language. */
  readonly language: NoticeLanguage;
  /** Title or subject; ignored for text messages. */
  readonly subject: Scalars['String']['input'];
};

/** A version of a template: none is ever changed. */
export type NoticeTemplateVersion = {
  readonly __typename?: 'NoticeTemplateVersion';
  /** The text. */
  readonly body: Scalars['String']['output'];
  /** When it was written. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who wrote it. Null for what came with the software. */
  readonly changedBy?: Maybe<Scalars['String']['output']>;
  /** Title or subject. */
  readonly subject: Scalars['String']['output'];
  /** Its number, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Office hours to begin with. */
export type OfficeHoursPreset =
  /** Five days from 07:00. */
  | 'FROM_0700'
  /** From 07:00, and Saturday mornings. */
  | 'FROM_0700_AND_SATURDAY_MORNING'
  /** Five days from 07:30. */
  | 'FROM_0730'
  /** From 07:30, and Saturday mornings. */
  | 'FROM_0730_AND_SATURDAY_MORNING';

/** One stretch of office hours. */
export type OfficeShift = {
  readonly __typename?: 'OfficeShift';
  /** End, `HH:MM`; that minute is no longer office time. */
  readonly end: Scalars['String']['output'];
  /** Begin, `HH:MM`. */
  readonly start: Scalars['String']['output'];
};

/** One stretch of office hours. */
export type OfficeShiftInput = {
  /** End, `HH:MM`. */
  readonly end: Scalars['String']['input'];
  /** Begin, `HH:MM`. */
  readonly start: Scalars['String']['input'];
};

/** A person's post in an agency. */
export type Officer = {
  readonly __typename?: 'Officer';
  /** The person's local account. Null where there is none, and for all but administrators. */
  readonly account?: Maybe<OfficerAccount>;
  /** Where. Null when the agency cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Permanent and opaque; a new post is a new officer. */
  readonly id: Scalars['ID']['output'];
  /** Name of the person. */
  readonly name: Scalars['String']['output'];
  /** With which roles (R-20.4). */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** Title (chức vụ). */
  readonly title: LocalText;
  /** In which unit. Null for posts of the whole agency. */
  readonly unit?: Maybe<Unit>;
  /** First day in post. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day no longer in post. Null while it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A local account of an officer. */
export type OfficerAccount = {
  readonly __typename?: 'OfficerAccount';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used. Null where never. */
  readonly lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the next sign-in forces a new password (R-20.3). */
  readonly mustChangePassword: Scalars['Boolean']['output'];
  /** Whose it is, for suspending it and letting the person in again. */
  readonly personId: Scalars['ID']['output'];
  /** Since when it is suspended. Null while it is open. */
  readonly suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User name. */
  readonly username: Scalars['String']['output'];
};

/** A page of officers. */
export type OfficerConnection = {
  readonly __typename?: 'OfficerConnection';
  /** The officers, by name. */
  readonly nodes: ReadonlyArray<Officer>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Roles by agency and unit (R-20.4). */
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

/** A local account to open. */
export type OpenAccountInput = {
  /** The agency's written request. */
  readonly basis: WrittenBasisInput;
  /** The post of the person. */
  readonly officerId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** User name: letters, digits, dots and dashes. */
  readonly username: Scalars['String']['input'];
};

/** An organisation that applies: enterprise, cooperative, household business (tổ chức). */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Address of its seat. Null where not known here. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** E-mail; same rule. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether the reader may authorise others: only its legal representative may. */
  readonly mayAuthorise: Scalars['Boolean']['output'];
  /** Its name as registered. */
  readonly name: Scalars['String']['output'];
  /** Phone. For who represents it and officers whose task needs it; null for others. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Who acts for it now, the legal representative first. For who represents it and one-stop clerks; empty for others. */
  readonly representations: ReadonlyArray<Representation>;
  /** Tax or enterprise code (mã số thuế, mã số doanh nghiệp): 10 digits, 10-3 for a branch, 12 for a household business. */
  readonly taxCode: Scalars['String']['output'];
};

/** What an agency decides of its calendar itself; public holidays come on top. */
export type OwnCalendarInput = {
  /** Its own closures. */
  readonly closures: ReadonlyArray<DayOffInput>;
  /** Office hours of each weekday; one that is left out is a day of rest. */
  readonly week: ReadonlyArray<WeekdayHoursInput>;
  /** Days of rest that it works. */
  readonly workedDays: ReadonlyArray<WorkedDayInput>;
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A new e-mail address or telephone number that waits for its one-time code. */
export type PendingContact = {
  readonly __typename?: 'PendingContact';
  /** The address or number, whole: the person has just entered it. */
  readonly address: Scalars['String']['output'];
  /** Which way it is. */
  readonly channel: NoticeChannel;
  /** Until when the code is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
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
  /** Full name. Null for those whose task does not need it (R-20.7). */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Personal identification number. Shown to the person, and to officers whose task needs it; null for others. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Phone; same rule. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Organisations for which the person acts now. For the person; empty for others. */
  readonly representations: ReadonlyArray<Representation>;
  /** Sex; same rule. */
  readonly sex?: Maybe<Sex>;
};

/** Somebody known here who could be given a post. */
export type PostCandidate = {
  readonly __typename?: 'PostCandidate';
  /** Full name. */
  readonly fullName: Scalars['String']['output'];
  /** The person. */
  readonly personId: Scalars['ID']['output'];
};

/** A person to be given a post: a known one by id, or a new one by name. */
export type PostHolderInput = {
  /** E-mail of a new person. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Full name of a new person. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Identification number of a new person; by it they are known when they sign in through VNeID. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** The person. Null for a new one. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone of a new person. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a post is held. */
export type PostState =
  /** From a later day on. */
  | 'COMING'
  /** No longer. */
  | 'ENDED'
  /** Today. */
  | 'HELD';

/** Answer of this mutation: the success, or why not. */
export type PreviewNoticeTemplateResult = PreviewNoticeTemplateSuccess | Refusal;

/** The template is in order. */
export type PreviewNoticeTemplateSuccess = {
  readonly __typename?: 'PreviewNoticeTemplateSuccess';
  /** What a person would get. */
  readonly preview: NoticePreview;
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** Agencies by name, dissolved ones where asked. For administrators. */
  readonly administeredAgencies: AgencyConnection;
  /** One post, ended ones too. Null when there is none. For administrators. */
  readonly administeredOfficer?: Maybe<Officer>;
  /** Posts by name of the holder. For administrators. */
  readonly administeredOfficers: OfficerConnection;
  /** What administrators did: all, or of one agency or one subject. For administrators. */
  readonly administrationLog: AdministrationLog;
  /** Agencies now at work, by level and name; those that settle a field where one is given. */
  readonly agencies: ReadonlyArray<Agency>;
  /** One agency. Null when there is none. */
  readonly agency?: Maybe<Agency>;
  /** How an agency works in a month (`YYYY-MM`), as its calendar stands or as it would with `calendar`. For administrators. */
  readonly calendarMonth: ReadonlyArray<CalendarDay>;
  /** When something received at a moment would be due. For administrators. */
  readonly duePreview: DuePreview;
  /** The organisation with this tax code, for the counter. Null when not known here. For one-stop clerks; each look-up is on record. */
  readonly findOrganisation?: Maybe<Organisation>;
  /** The person with this identification number, for the counter. Null when not known here. For one-stop clerks; each look-up is on record. */
  readonly findPerson?: Maybe<Person>;
  /** The person with this identification number. Null when not known here. For administrators; each look-up is on record. */
  readonly findPostCandidate?: Maybe<PostCandidate>;
  /** Public holidays by year, newest first. For administrators. */
  readonly holidayYears: ReadonlyArray<HolidayYear>;
  /** The signed-in person. Null for a visitor. */
  readonly me?: Maybe<Person>;
  /** The signed-in analyst's own credentials, newest first; at most 50. For analysts. */
  readonly myApiClients: ReadonlyArray<ApiClient>;
  /** By which ways the signed-in person is told. */
  readonly myNoticeSettings: NoticeSettings;
  /** Notices to the signed-in person. */
  readonly myNotices: NoticeConnection;
  /** The template of one event by one way in one language. For administrators. Null where the event does not go that way. */
  readonly noticeTemplate?: Maybe<NoticeTemplate>;
  /** Templates in use, by event, way and language. For administrators. */
  readonly noticeTemplates: ReadonlyArray<NoticeTemplate>;
  /** Suspensions: those of one person where one is given; those that last where `open` is true. For administrators. */
  readonly suspensions: SuspensionConnection;
  /** How many of them are unread. */
  readonly unreadNotices: Scalars['Int']['output'];
};


/** What can be read. */
export type QueryAdministeredAgenciesArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<AgencyLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryAdministeredOfficerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryAdministeredOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<OfficerRole>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<PostState>;
};


/** What can be read. */
export type QueryAdministrationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryCalendarMonthArgs = {
  agencyId: Scalars['ID']['input'];
  calendar?: InputMaybe<OwnCalendarInput>;
  month: Scalars['String']['input'];
};


/** What can be read. */
export type QueryDuePreviewArgs = {
  agencyId: Scalars['ID']['input'];
  calendar?: InputMaybe<OwnCalendarInput>;
  quantity: Scalars['Float']['input'];
  startedAt: Scalars['DateTime']['input'];
  unit: TimeUnit;
};


/** What can be read. */
export type QueryFindOrganisationArgs = {
  taxCode: Scalars['String']['input'];
};


/** What can be read. */
export type QueryFindPersonArgs = {
  idNumber: Scalars['String']['input'];
};


/** What can be read. */
export type QueryFindPostCandidateArgs = {
  idNumber: Scalars['String']['input'];
};


/** What can be read. */
export type QueryMyNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryNoticeTemplateArgs = {
  channel: NoticeChannel;
  event: NoticeEvent;
  language: NoticeLanguage;
};


/** What can be read. */
export type QuerySuspensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
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
  /** All organisations that the person legally represents; null where the provider says nothing of it. */
  readonly represents?: InputMaybe<ReadonlyArray<StatedOrganisationInput>>;
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
  /** The person has an account already. */
  | 'ACCOUNT_EXISTS'
  /** The agency is dissolved. */
  | 'AGENCY_DISSOLVED'
  /** A fact of an agency is missing or too long. */
  | 'AGENCY_FACT_INVALID'
  /** Agencies at work stand below it. */
  | 'AGENCY_HAS_CHILDREN'
  /** The account is suspended already. */
  | 'ALREADY_SUSPENDED'
  /** The number of days is not between 1 and 366. */
  | 'API_CLIENT_DAYS_INVALID'
  /** The name is empty or longer than 100 characters. */
  | 'API_CLIENT_NAME_INVALID'
  /** There are no such credentials, or they are somebody else's. */
  | 'API_CLIENT_NOT_FOUND'
  /** The person has 50 credentials already. */
  | 'API_CLIENT_TOO_MANY'
  /** Number or date of the letter or decision is missing or wrong. */
  | 'BASIS_INVALID'
  /** The calendar cannot be worked by; the message names every fault. */
  | 'CALENDAR_INVALID'
  /** Somebody has changed it since it was read. */
  | 'CHANGED_MEANWHILE'
  /** No code waits, it is too old, or it was tried too often. */
  | 'CODE_EXPIRED'
  /** The one-time code is not right. */
  | 'CODE_WRONG'
  /** The e-mail address is malformed. */
  | 'EMAIL_INVALID'
  /** The identifier is malformed. */
  | 'IDENTIFIER_INVALID'
  /** Another agency has the identifier. */
  | 'IDENTIFIER_TAKEN'
  /** The identification number is not 12 digits. */
  | 'ID_NUMBER_INVALID'
  /** Nobody would be left who can administer the system. */
  | 'LAST_ADMINISTRATOR'
  /** The last day is not a day, or lies behind. */
  | 'LAST_DAY_WRONG'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** Only the legal representative may do this. */
  | 'NOT_LEGAL_REPRESENTATIVE'
  /** The account is not suspended. */
  | 'NOT_SUSPENDED'
  /** The organisation's name is empty or too long. */
  | 'ORGANISATION_NAME_INVALID'
  /** The organisation is not known, or not the reader's to act for. */
  | 'ORGANISATION_UNKNOWN'
  /** The paper shown is not named, or in too many words. */
  | 'PAPER_INVALID'
  /** The agency above is dissolved, or is the agency itself or one below it. */
  | 'PARENT_INVALID'
  /** Nobody with this id is known. */
  | 'PERSON_UNKNOWN'
  /** The phone number is not one of Việt Nam's mobile numbers. */
  | 'PHONE_INVALID'
  /** The post has ended. */
  | 'POST_ENDED'
  /** The person holds this post already. */
  | 'POST_EXISTS'
  /** Roles, unit or days of a post do not go together. */
  | 'POST_INVALID'
  /** There is no such representation, it has ended, or it is not the reader's to end. */
  | 'REPRESENTATION_NOT_FOUND'
  /** The organisation has as many representatives as can be. */
  | 'REPRESENTATIVES_TOO_MANY'
  /** One need not authorise oneself. */
  | 'REPRESENTATIVE_IS_SELF'
  /** The person's account is suspended. */
  | 'REPRESENTATIVE_SUSPENDED'
  /** Nobody with this number and name is known. */
  | 'REPRESENTATIVE_UNKNOWN'
  /** The person acts for the organisation already. */
  | 'REPRESENTS_ALREADY'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED'
  /** There is no such agency, unit, post, person or account. */
  | 'SUBJECT_NOT_FOUND'
  /** The successor is dissolved or the agency itself. */
  | 'SUCCESSOR_INVALID'
  /** The tax code is not 10, 10-3 or 12 digits. */
  | 'TAX_CODE_INVALID'
  /** Somebody else has saved a newer version. */
  | 'TEMPLATE_CHANGED'
  /** The template of a one-time code does not say the code. */
  | 'TEMPLATE_CODE_MISSING'
  /** The template has no text, or no title. */
  | 'TEMPLATE_EMPTY'
  /** The template names what its event does not say; the message lists the names. */
  | 'TEMPLATE_PLACEHOLDER_UNKNOWN'
  /** The template is longer than its way carries. */
  | 'TEMPLATE_TOO_LONG'
  /** Too many codes were asked for in an hour. */
  | 'TOO_MANY_CODES'
  /** Officers hold posts in the unit. */
  | 'UNIT_IN_USE'
  /** The user name is malformed. */
  | 'USERNAME_INVALID'
  /** Somebody else has the user name. */
  | 'USERNAME_TAKEN'
  /** The day from which it holds lies in the future or before what stands. */
  | 'VALID_FROM_INVALID';

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

/** An organisation at the counter. */
export type RegisterOrganisationInput = {
  /** Address of its seat. Null where not asked. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** The agency whose counter it is. */
  readonly agencyId: Scalars['ID']['input'];
  /** As what they act. */
  readonly capacity: RepresentationCapacity;
  /** E-mail. Null where there is none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Name as registered. */
  readonly name: Scalars['String']['input'];
  /** The paper shown that proves it, e.g. `Giấy chứng nhận đăng ký doanh nghiệp`; at most 300 characters. */
  readonly paper: Scalars['String']['input'];
  /** Mobile phone. Null where there is none. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Who acts for it: a person known here. */
  readonly representativeId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Tax or enterprise code. */
  readonly taxCode: Scalars['String']['input'];
  /** The last day of an authorisation, by the paper. Null where it has none. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Answer of this mutation: the success, or why not. */
export type RegisterOrganisationResult = Refusal | RegisterOrganisationSuccess;

/** The organisation is known now, and who acts for it. */
export type RegisterOrganisationSuccess = {
  readonly __typename?: 'RegisterOrganisationSuccess';
  /** The organisation. */
  readonly organisation: Organisation;
};

/** A lost or misused account. */
export type ReportMyAccountInput = {
  /** What happened, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** That a person may act for an organisation, since when and on what ground (đại diện). */
export type Representation = {
  readonly __typename?: 'Representation';
  /** Who or what said so. */
  readonly basis: RepresentationBasis;
  /** As what they act. */
  readonly capacity: RepresentationCapacity;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether that is the reader. */
  readonly isMine: Scalars['Boolean']['output'];
  /** Whether the reader may end it. */
  readonly mayEnd: Scalars['Boolean']['output'];
  /** For whom they act. */
  readonly organisation: Organisation;
  /** The paper that the clerk was shown. Null where another basis stands. */
  readonly paper?: Maybe<Scalars['String']['output']>;
  /** Name of the person who acts. */
  readonly personName: Scalars['String']['output'];
  /** Who put it on record, by name. Null where a provider stated it. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** The last day. Null where it has none. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Who or what says that a person represents an organisation. */
export type RepresentationBasis =
  /** A clerk was shown the paper at the counter. */
  | 'CLERK'
  /** The legal representative authorised the person on the portal. */
  | 'LEGAL_REPRESENTATIVE'
  /** The provider stated it at sign-in, and takes it back by no longer stating it. */
  | 'PROVIDER';

/** As what a person acts for an organisation (BLDS 2015 Đ137, Đ138). */
export type RepresentationCapacity =
  /** Người được ủy quyền. */
  | 'AUTHORISED'
  /** Người đại diện theo pháp luật. */
  | 'LEGAL_REPRESENTATIVE';

/** Answer of these mutations: the success, or why not. */
export type RepresentationResult = Refusal | RepresentationSuccess;

/** The person acts for the organisation, or no longer does. */
export type RepresentationSuccess = {
  readonly __typename?: 'RepresentationSuccess';
  /** The organisation with who acts for it now. */
  readonly organisation: Organisation;
};

/** A new first password. */
export type ResetPasswordInput = {
  /** The account. */
  readonly accountId: Scalars['ID']['input'];
  /** The agency's written request. */
  readonly basis: WrittenBasisInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Which credentials. */
export type RevokeApiClientInput = {
  /** The client id. */
  readonly clientId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type RevokeApiClientResult = Refusal | RevokeApiClientSuccess;

/** The credentials are taken back. */
export type RevokeApiClientSuccess = {
  readonly __typename?: 'RevokeApiClientSuccess';
  /** The credentials as they are now. */
  readonly client: ApiClient;
};

/** A new version of a template. */
export type SaveNoticeTemplateInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The words. */
  readonly template: NoticeTemplateInput;
  /** The version that was changed: another one in use means that somebody was faster. */
  readonly version: Scalars['Int']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type SaveNoticeTemplateResult = Refusal | SaveNoticeTemplateSuccess;

/** The new version is in use. */
export type SaveNoticeTemplateSuccess = {
  readonly __typename?: 'SaveNoticeTemplateSuccess';
  /** The template as it is now. */
  readonly template: NoticeTemplate;
};

/** A unit. */
export type SaveUnitInput = {
  /** Its agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** Name. */
  readonly name: LocalTextInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The unit. Null for a new one, which comes last. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** The public holidays of a year: all of them. */
export type SetHolidayYearInput = {
  /** The notice behind it. Null while provisional. */
  readonly basis?: InputMaybe<WrittenBasisInput>;
  /** The days off. */
  readonly daysOff: ReadonlyArray<HolidayInput>;
  /** True until the yearly notice is issued. */
  readonly provisional: Scalars['Boolean']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Days worked in exchange. */
  readonly workedDays: ReadonlyArray<WorkedDayInput>;
  /** The year. */
  readonly year: Scalars['Int']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type SetHolidayYearResult = Refusal | SetHolidayYearSuccess;

/** The year is set. */
export type SetHolidayYearSuccess = {
  readonly __typename?: 'SetHolidayYearSuccess';
  /** How many agencies work by it. */
  readonly agencies: Scalars['Int']['output'];
  /** The year. */
  readonly holidayYear: HolidayYear;
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

/** A person with the posts they hold and the organisations they represent. */
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
  /** Organisations represented now. */
  readonly representations: ReadonlyArray<SignInRepresentation>;
};

/** An organisation represented, as the identity token carries it. */
export type SignInRepresentation = {
  readonly __typename?: 'SignInRepresentation';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Id of the organisation. */
  readonly organisationId: Scalars['ID']['output'];
  /** Its tax code. */
  readonly taxCode: Scalars['String']['output'];
};

/** An organisation that a provider says the person legally represents. */
export type StatedOrganisationInput = {
  /** Address of its seat, where given. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Name as registered. */
  readonly name: Scalars['String']['input'];
  /** Tax or enterprise code. */
  readonly taxCode: Scalars['String']['input'];
};

/** Whom to keep out. */
export type SuspendAccountInput = {
  /** Whose account. */
  readonly personId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** How long a person was kept out, and why (R-20.3). Never changed but by lifting it. */
export type Suspension = {
  readonly __typename?: 'Suspension';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why it was lifted. Null while it lasts. */
  readonly liftReason?: Maybe<Scalars['String']['output']>;
  /** When it was lifted. Null while it lasts. */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who lifted it. Null while it lasts. */
  readonly liftedBy?: Maybe<Scalars['String']['output']>;
  /** Whose account. */
  readonly person: Person;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who reported it: the person, or an administrator. */
  readonly reportedBy: Scalars['String']['output'];
  /** Since when. */
  readonly suspendedAt: Scalars['DateTime']['output'];
};

/** A page of suspensions. */
export type SuspensionConnection = {
  readonly __typename?: 'SuspensionConnection';
  /** The suspensions, newest first. */
  readonly nodes: ReadonlyArray<Suspension>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Answer of these mutations: the success, or why not. */
export type SuspensionResult = Refusal | SuspensionSuccess;

/** The account is suspended, or open again. */
export type SuspensionSuccess = {
  readonly __typename?: 'SuspensionSuccess';
  /** The record. */
  readonly suspension: Suspension;
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

/** A unit of an agency (phòng, bộ phận). */
export type Unit = {
  readonly __typename?: 'Unit';
  /** False once it has been closed. */
  readonly active: Scalars['Boolean']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: LocalText;
  /** Its place in the list, from 1. */
  readonly position: Scalars['Int']['output'];
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

/** The contact was changed, or waits to be confirmed. */
export type UpdateMyContactSuccess = {
  readonly __typename?: 'UpdateMyContactSuccess';
  /** What waits for a one-time code. */
  readonly pending: ReadonlyArray<PendingContact>;
  /** The person as known now. */
  readonly person: Person;
};

/** Office hours of a weekday. */
export type WeekdayHours = {
  readonly __typename?: 'WeekdayHours';
  /** The shifts; none on a day of rest. */
  readonly shifts: ReadonlyArray<OfficeShift>;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

/** Office hours of a weekday. */
export type WeekdayHoursInput = {
  /** The shifts in order. */
  readonly shifts: ReadonlyArray<OfficeShiftInput>;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
};

/** A day of rest that is worked. */
export type WorkedDay = {
  readonly __typename?: 'WorkedDay';
  /** The decision behind it. */
  readonly basis: Scalars['String']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The weekday whose shifts are worked, 1 to 7. */
  readonly like: Scalars['Int']['output'];
  /** What for. */
  readonly name: Scalars['String']['output'];
};

/** A day of rest that is worked. */
export type WorkedDayInput = {
  /** The decision behind it. */
  readonly basis: Scalars['String']['input'];
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** The weekday whose shifts are worked, 1 to 7. */
  readonly like: Scalars['Int']['input'];
  /** What for. */
  readonly name: Scalars['String']['input'];
};

/** A letter or decision by number and date. */
export type WrittenBasis = {
  readonly __typename?: 'WrittenBasis';
  /** Its date. */
  readonly date: Scalars['Date']['output'];
  /** What else should be known. Null where nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number, e.g. `15/CV-UBND`. */
  readonly number: Scalars['String']['output'];
};

/** A letter or decision by number and date (DL24 Đ11.6). */
export type WrittenBasisInput = {
  /** Its date, not after today. */
  readonly date: Scalars['Date']['input'];
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number, e.g. `15/CV-UBND`. */
  readonly number: Scalars['String']['input'];
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
  ApiClient: ApiClient;
  Dossier: Dossier;
  Officer: Officer;
  Organisation: Organisation;
  Person: Person;
  Unit: Unit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  ApiClient:
    ( { __typename: 'ApiClient' }
    & GraphQLRecursivePick<FederationTypes['ApiClient'], {"id":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdministerAgencyResult:
    | ( Omit<AdministerAgencySuccess, 'agency'> & { agency: _RefType['Agency'] } & { __typename: 'AdministerAgencySuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  AdministerOfficerResult:
    | ( Omit<AdministerOfficerSuccess, 'officer'> & { officer: _RefType['Officer'] } & { __typename: 'AdministerOfficerSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ChangeMyNoticeSettingsResult:
    | ( ChangeMyNoticeSettingsSuccess & { __typename: 'ChangeMyNoticeSettingsSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  ConfirmMyContactResult:
    | ( Omit<ConfirmMyContactSuccess, 'person'> & { person: _RefType['Person'] } & { __typename: 'ConfirmMyContactSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  CreateApiClientResult:
    | ( Omit<CreateApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'CreateApiClientSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  GivePasswordResult:
    | ( Omit<GivePasswordSuccess, 'account'> & { account: _RefType['OfficerAccount'] } & { __typename: 'GivePasswordSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  MarkNoticesReadResult:
    | ( MarkNoticesReadSuccess & { __typename: 'MarkNoticesReadSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  PreviewNoticeTemplateResult:
    | ( PreviewNoticeTemplateSuccess & { __typename: 'PreviewNoticeTemplateSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  RegisterApplicantResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RegisterApplicantSuccess, 'person'> & { person: _RefType['Person'] } & { __typename: 'RegisterApplicantSuccess' } )
  ;
  RegisterOrganisationResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RegisterOrganisationSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'RegisterOrganisationSuccess' } )
  ;
  RepresentationResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RepresentationSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'RepresentationSuccess' } )
  ;
  RevokeApiClientResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<RevokeApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RevokeApiClientSuccess' } )
  ;
  SaveNoticeTemplateResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<SaveNoticeTemplateSuccess, 'template'> & { template: _RefType['NoticeTemplate'] } & { __typename: 'SaveNoticeTemplateSuccess' } )
  ;
  SetHolidayYearResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( SetHolidayYearSuccess & { __typename: 'SetHolidayYearSuccess' } )
  ;
  SuspensionResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<SuspensionSuccess, 'suspension'> & { suspension: _RefType['Suspension'] } & { __typename: 'SuspensionSuccess' } )
  ;
  UpdateMyContactResult:
    | ( Refusal & { __typename: 'Refusal' } )
    | ( Omit<UpdateMyContactSuccess, 'person'> & { person: _RefType['Person'] } & { __typename: 'UpdateMyContactSuccess' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministerAgencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdministerAgencyResult']>;
  AdministerAgencySuccess: ResolverTypeWrapper<Omit<AdministerAgencySuccess, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  AdministerOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdministerOfficerResult']>;
  AdministerOfficerSuccess: ResolverTypeWrapper<Omit<AdministerOfficerSuccess, 'officer'> & { officer: ResolversTypes['Officer'] }>;
  AdministrationAct: AdministrationAct;
  AdministrationChange: ResolverTypeWrapper<AdministrationChange>;
  AdministrationEntry: ResolverTypeWrapper<AdministrationEntryModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdministrationLog: ResolverTypeWrapper<Omit<AdministrationLog, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AdministrationEntry']> }>;
  Agency: ResolverTypeWrapper<AgencyModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyCalendar: ResolverTypeWrapper<CalendarModel>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  AgencyContact: ResolverTypeWrapper<AgencyContact>;
  AgencyContactInput: AgencyContactInput;
  AgencyFactsInput: AgencyFactsInput;
  AgencyKind: AgencyKind;
  AgencyLevel: AgencyLevel;
  AgencyRecord: ResolverTypeWrapper<AgencyRecordModel>;
  ApiClient: ResolverTypeWrapper<ApiClientModel>;
  AuthoriseRepresentativeInput: AuthoriseRepresentativeInput;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  ChangeAgencyInput: ChangeAgencyInput;
  ChangeCalendarInput: ChangeCalendarInput;
  ChangeMyNoticeSettingsInput: ChangeMyNoticeSettingsInput;
  ChangeMyNoticeSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMyNoticeSettingsResult']>;
  ChangeMyNoticeSettingsSuccess: ResolverTypeWrapper<ChangeMyNoticeSettingsSuccess>;
  ChangePostInput: ChangePostInput;
  CloseUnitInput: CloseUnitInput;
  ConfirmMyContactInput: ConfirmMyContactInput;
  ConfirmMyContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmMyContactResult']>;
  ConfirmMyContactSuccess: ResolverTypeWrapper<Omit<ConfirmMyContactSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiClientResult']>;
  CreateApiClientSuccess: ResolverTypeWrapper<Omit<CreateApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayOff: ResolverTypeWrapper<DayOff>;
  DayOffInput: DayOffInput;
  DayOffKind: DayOffKind;
  DeliveryState: DeliveryState;
  DissolveAgencyInput: DissolveAgencyInput;
  Dossier: ResolverTypeWrapper<DossierModel>;
  DuePreview: ResolverTypeWrapper<DuePreview>;
  DuePreviewStep: ResolverTypeWrapper<DuePreviewStep>;
  EndPostInput: EndPostInput;
  EndRepresentationInput: EndRepresentationInput;
  EnterAgencyInput: EnterAgencyInput;
  GivePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GivePasswordResult']>;
  GivePasswordSuccess: ResolverTypeWrapper<Omit<GivePasswordSuccess, 'account'> & { account: ResolversTypes['OfficerAccount'] }>;
  GivePostInput: GivePostInput;
  HolidayInput: HolidayInput;
  HolidayYear: ResolverTypeWrapper<HolidayYear>;
  LiftSuspensionInput: LiftSuspensionInput;
  LocalText: ResolverTypeWrapper<LocalText>;
  LocalTextInput: LocalTextInput;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticesReadResult']>;
  MarkNoticesReadSuccess: ResolverTypeWrapper<MarkNoticesReadSuccess>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<NoticeModel>;
  NoticeChannel: NoticeChannel;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Notice']> }>;
  NoticeDelivery: ResolverTypeWrapper<NoticeDeliveryModel>;
  NoticeEvent: NoticeEvent;
  NoticeLanguage: NoticeLanguage;
  NoticePreview: ResolverTypeWrapper<NoticePreview>;
  NoticeSettings: ResolverTypeWrapper<NoticeSettings>;
  NoticeTemplate: ResolverTypeWrapper<NoticeTemplateModel>;
  NoticeTemplateInput: NoticeTemplateInput;
  NoticeTemplateVersion: ResolverTypeWrapper<NoticeTemplateModel>;
  OfficeHoursPreset: OfficeHoursPreset;
  OfficeShift: ResolverTypeWrapper<OfficeShift>;
  OfficeShiftInput: OfficeShiftInput;
  Officer: ResolverTypeWrapper<OfficerModel>;
  OfficerAccount: ResolverTypeWrapper<OfficerAccountModel>;
  OfficerConnection: ResolverTypeWrapper<Omit<OfficerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Officer']> }>;
  OfficerRole: OfficerRole;
  OpenAccountInput: OpenAccountInput;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OwnCalendarInput: OwnCalendarInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PendingContact: ResolverTypeWrapper<PendingContact>;
  Person: ResolverTypeWrapper<PersonModel>;
  PostCandidate: ResolverTypeWrapper<PostCandidate>;
  PostHolderInput: PostHolderInput;
  PostState: PostState;
  PreviewNoticeTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewNoticeTemplateResult']>;
  PreviewNoticeTemplateSuccess: ResolverTypeWrapper<PreviewNoticeTemplateSuccess>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RecordSignInInput: RecordSignInInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterApplicantInput: RegisterApplicantInput;
  RegisterApplicantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterApplicantResult']>;
  RegisterApplicantSuccess: ResolverTypeWrapper<Omit<RegisterApplicantSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganisationResult']>;
  RegisterOrganisationSuccess: ResolverTypeWrapper<Omit<RegisterOrganisationSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  ReportMyAccountInput: ReportMyAccountInput;
  Representation: ResolverTypeWrapper<RepresentationModel>;
  RepresentationBasis: RepresentationBasis;
  RepresentationCapacity: RepresentationCapacity;
  RepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepresentationResult']>;
  RepresentationSuccess: ResolverTypeWrapper<Omit<RepresentationSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  ResetPasswordInput: ResetPasswordInput;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientResult']>;
  RevokeApiClientSuccess: ResolverTypeWrapper<Omit<RevokeApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  SaveNoticeTemplateInput: SaveNoticeTemplateInput;
  SaveNoticeTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveNoticeTemplateResult']>;
  SaveNoticeTemplateSuccess: ResolverTypeWrapper<Omit<SaveNoticeTemplateSuccess, 'template'> & { template: ResolversTypes['NoticeTemplate'] }>;
  SaveUnitInput: SaveUnitInput;
  SetHolidayYearInput: SetHolidayYearInput;
  SetHolidayYearResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetHolidayYearResult']>;
  SetHolidayYearSuccess: ResolverTypeWrapper<SetHolidayYearSuccess>;
  Sex: Sex;
  SignInMembership: ResolverTypeWrapper<SignInMembership>;
  SignInRecord: ResolverTypeWrapper<SignInRecord>;
  SignInRepresentation: ResolverTypeWrapper<SignInRepresentation>;
  StatedOrganisationInput: StatedOrganisationInput;
  SuspendAccountInput: SuspendAccountInput;
  Suspension: ResolverTypeWrapper<SuspensionModel>;
  SuspensionConnection: ResolverTypeWrapper<Omit<SuspensionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Suspension']> }>;
  SuspensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspensionResult']>;
  SuspensionSuccess: ResolverTypeWrapper<Omit<SuspensionSuccess, 'suspension'> & { suspension: ResolversTypes['Suspension'] }>;
  TimeUnit: TimeUnit;
  Unit: ResolverTypeWrapper<UnitModel>;
  UpdateMyContactInput: UpdateMyContactInput;
  UpdateMyContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateMyContactResult']>;
  UpdateMyContactSuccess: ResolverTypeWrapper<Omit<UpdateMyContactSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  WeekdayHours: ResolverTypeWrapper<WeekdayHours>;
  WeekdayHoursInput: WeekdayHoursInput;
  WorkedDay: ResolverTypeWrapper<WorkedDay>;
  WorkedDayInput: WorkedDayInput;
  WrittenBasis: ResolverTypeWrapper<WrittenBasis>;
  WrittenBasisInput: WrittenBasisInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministerAgencyResult: ResolversUnionTypes<ResolversParentTypes>['AdministerAgencyResult'];
  AdministerAgencySuccess: Omit<AdministerAgencySuccess, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  AdministerOfficerResult: ResolversUnionTypes<ResolversParentTypes>['AdministerOfficerResult'];
  AdministerOfficerSuccess: Omit<AdministerOfficerSuccess, 'officer'> & { officer: ResolversParentTypes['Officer'] };
  AdministrationChange: AdministrationChange;
  AdministrationEntry: AdministrationEntryModel;
  ID: Scalars['ID']['output'];
  AdministrationLog: Omit<AdministrationLog, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AdministrationEntry']> };
  Agency: AgencyModel;
  Int: Scalars['Int']['output'];
  AgencyCalendar: CalendarModel;
  AgencyConnection: Omit<AgencyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  AgencyContact: AgencyContact;
  AgencyContactInput: AgencyContactInput;
  AgencyFactsInput: AgencyFactsInput;
  AgencyRecord: AgencyRecordModel;
  ApiClient: ApiClientModel;
  AuthoriseRepresentativeInput: AuthoriseRepresentativeInput;
  CalendarDay: CalendarDay;
  ChangeAgencyInput: ChangeAgencyInput;
  ChangeCalendarInput: ChangeCalendarInput;
  ChangeMyNoticeSettingsInput: ChangeMyNoticeSettingsInput;
  ChangeMyNoticeSettingsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMyNoticeSettingsResult'];
  ChangeMyNoticeSettingsSuccess: ChangeMyNoticeSettingsSuccess;
  ChangePostInput: ChangePostInput;
  CloseUnitInput: CloseUnitInput;
  ConfirmMyContactInput: ConfirmMyContactInput;
  ConfirmMyContactResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmMyContactResult'];
  ConfirmMyContactSuccess: Omit<ConfirmMyContactSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiClientResult'];
  CreateApiClientSuccess: Omit<CreateApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayOff: DayOff;
  DayOffInput: DayOffInput;
  DissolveAgencyInput: DissolveAgencyInput;
  Dossier: DossierModel;
  DuePreview: DuePreview;
  DuePreviewStep: DuePreviewStep;
  EndPostInput: EndPostInput;
  EndRepresentationInput: EndRepresentationInput;
  EnterAgencyInput: EnterAgencyInput;
  GivePasswordResult: ResolversUnionTypes<ResolversParentTypes>['GivePasswordResult'];
  GivePasswordSuccess: Omit<GivePasswordSuccess, 'account'> & { account: ResolversParentTypes['OfficerAccount'] };
  GivePostInput: GivePostInput;
  HolidayInput: HolidayInput;
  HolidayYear: HolidayYear;
  LiftSuspensionInput: LiftSuspensionInput;
  LocalText: LocalText;
  LocalTextInput: LocalTextInput;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticesReadResult'];
  MarkNoticesReadSuccess: MarkNoticesReadSuccess;
  Mutation: Record<PropertyKey, never>;
  Notice: NoticeModel;
  NoticeConnection: Omit<NoticeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Notice']> };
  NoticeDelivery: NoticeDeliveryModel;
  NoticePreview: NoticePreview;
  NoticeSettings: NoticeSettings;
  NoticeTemplate: NoticeTemplateModel;
  NoticeTemplateInput: NoticeTemplateInput;
  NoticeTemplateVersion: NoticeTemplateModel;
  OfficeShift: OfficeShift;
  OfficeShiftInput: OfficeShiftInput;
  Officer: OfficerModel;
  OfficerAccount: OfficerAccountModel;
  OfficerConnection: Omit<OfficerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Officer']> };
  OpenAccountInput: OpenAccountInput;
  Organisation: OrganisationModel;
  OwnCalendarInput: OwnCalendarInput;
  PageInfo: PageInfo;
  PendingContact: PendingContact;
  Person: PersonModel;
  PostCandidate: PostCandidate;
  PostHolderInput: PostHolderInput;
  PreviewNoticeTemplateResult: ResolversUnionTypes<ResolversParentTypes>['PreviewNoticeTemplateResult'];
  PreviewNoticeTemplateSuccess: PreviewNoticeTemplateSuccess;
  Query: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  RecordSignInInput: RecordSignInInput;
  Refusal: Refusal;
  RegisterApplicantInput: RegisterApplicantInput;
  RegisterApplicantResult: ResolversUnionTypes<ResolversParentTypes>['RegisterApplicantResult'];
  RegisterApplicantSuccess: Omit<RegisterApplicantSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganisationResult'];
  RegisterOrganisationSuccess: Omit<RegisterOrganisationSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  ReportMyAccountInput: ReportMyAccountInput;
  Representation: RepresentationModel;
  RepresentationResult: ResolversUnionTypes<ResolversParentTypes>['RepresentationResult'];
  RepresentationSuccess: Omit<RepresentationSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  ResetPasswordInput: ResetPasswordInput;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientResult'];
  RevokeApiClientSuccess: Omit<RevokeApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  SaveNoticeTemplateInput: SaveNoticeTemplateInput;
  SaveNoticeTemplateResult: ResolversUnionTypes<ResolversParentTypes>['SaveNoticeTemplateResult'];
  SaveNoticeTemplateSuccess: Omit<SaveNoticeTemplateSuccess, 'template'> & { template: ResolversParentTypes['NoticeTemplate'] };
  SaveUnitInput: SaveUnitInput;
  SetHolidayYearInput: SetHolidayYearInput;
  SetHolidayYearResult: ResolversUnionTypes<ResolversParentTypes>['SetHolidayYearResult'];
  SetHolidayYearSuccess: SetHolidayYearSuccess;
  SignInMembership: SignInMembership;
  SignInRecord: SignInRecord;
  SignInRepresentation: SignInRepresentation;
  StatedOrganisationInput: StatedOrganisationInput;
  SuspendAccountInput: SuspendAccountInput;
  Suspension: SuspensionModel;
  SuspensionConnection: Omit<SuspensionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Suspension']> };
  SuspensionResult: ResolversUnionTypes<ResolversParentTypes>['SuspensionResult'];
  SuspensionSuccess: Omit<SuspensionSuccess, 'suspension'> & { suspension: ResolversParentTypes['Suspension'] };
  Unit: UnitModel;
  UpdateMyContactInput: UpdateMyContactInput;
  UpdateMyContactResult: ResolversUnionTypes<ResolversParentTypes>['UpdateMyContactResult'];
  UpdateMyContactSuccess: Omit<UpdateMyContactSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  WeekdayHours: WeekdayHours;
  WeekdayHoursInput: WeekdayHoursInput;
  WorkedDay: WorkedDay;
  WorkedDayInput: WorkedDayInput;
  WrittenBasis: WrittenBasis;
  WrittenBasisInput: WrittenBasisInput;
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

export type AdministerAgencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministerAgencyResult'] = ResolversParentTypes['AdministerAgencyResult']> = {
  __resolveType: TypeResolveFn<'AdministerAgencySuccess' | 'Refusal', ParentType, ContextType>;
};

export type AdministerAgencySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministerAgencySuccess'] = ResolversParentTypes['AdministerAgencySuccess']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministerOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministerOfficerResult'] = ResolversParentTypes['AdministerOfficerResult']> = {
  __resolveType: TypeResolveFn<'AdministerOfficerSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AdministerOfficerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministerOfficerSuccess'] = ResolversParentTypes['AdministerOfficerSuccess']> = {
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationChange'] = ResolversParentTypes['AdministrationChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdministrationEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationEntry'] = ResolversParentTypes['AdministrationEntry']> = {
  act?: Resolver<ResolversTypes['AdministrationAct'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['WrittenBasis']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AdministrationChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdministrationLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationLog'] = ResolversParentTypes['AdministrationLog']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdministrationEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['AgencyCalendar'], ParentType, ContextType>;
  closedUnits?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['AgencyContact']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AgencyRecord']>, ParentType, ContextType>;
  hotline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Officer']>, ParentType, ContextType, Partial<AgencyOfficersArgs>>;
  oneStopName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCalendar'] = ResolversParentTypes['AgencyCalendar']> = {
  daysOff?: Resolver<ReadonlyArray<ResolversTypes['DayOff']>, ParentType, ContextType>;
  week?: Resolver<ReadonlyArray<ResolversTypes['WeekdayHours']>, ParentType, ContextType>;
  workedDays?: Resolver<ReadonlyArray<ResolversTypes['WorkedDay']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyContact'] = ResolversParentTypes['AgencyContact']> = {
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyRecord'] = ResolversParentTypes['AgencyRecord']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient'], FederationReferenceType extends FederationReferenceTypes['ApiClient'] = FederationReferenceTypes['ApiClient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiClient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayOff?: Resolver<Maybe<ResolversTypes['DayOff']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['OfficeShift']>, ParentType, ContextType>;
  workedDay?: Resolver<Maybe<ResolversTypes['WorkedDay']>, ParentType, ContextType>;
};

export type ChangeMyNoticeSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMyNoticeSettingsResult'] = ResolversParentTypes['ChangeMyNoticeSettingsResult']> = {
  __resolveType: TypeResolveFn<'ChangeMyNoticeSettingsSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ChangeMyNoticeSettingsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMyNoticeSettingsSuccess'] = ResolversParentTypes['ChangeMyNoticeSettingsSuccess']> = {
  settings?: Resolver<ResolversTypes['NoticeSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmMyContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMyContactResult'] = ResolversParentTypes['ConfirmMyContactResult']> = {
  __resolveType: TypeResolveFn<'ConfirmMyContactSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmMyContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMyContactSuccess'] = ResolversParentTypes['ConfirmMyContactSuccess']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientResult'] = ResolversParentTypes['CreateApiClientResult']> = {
  __resolveType: TypeResolveFn<'CreateApiClientSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CreateApiClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientSuccess'] = ResolversParentTypes['CreateApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayOff'] = ResolversParentTypes['DayOff']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayOffKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type DuePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuePreview'] = ResolversParentTypes['DuePreview']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DuePreviewStep']>, ParentType, ContextType>;
};

export type DuePreviewStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuePreviewStep'] = ResolversParentTypes['DuePreviewStep']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type GivePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivePasswordResult'] = ResolversParentTypes['GivePasswordResult']> = {
  __resolveType: TypeResolveFn<'GivePasswordSuccess' | 'Refusal', ParentType, ContextType>;
};

export type GivePasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivePasswordSuccess'] = ResolversParentTypes['GivePasswordSuccess']> = {
  account?: Resolver<ResolversTypes['OfficerAccount'], ParentType, ContextType>;
  firstPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolidayYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayYear'] = ResolversParentTypes['HolidayYear']> = {
  daysOff?: Resolver<ReadonlyArray<ResolversTypes['DayOff']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workedDays?: Resolver<ReadonlyArray<ResolversTypes['WorkedDay']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

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
  authoriseRepresentative?: Resolver<ResolversTypes['RepresentationResult'], ParentType, ContextType, RequireFields<MutationAuthoriseRepresentativeArgs, 'input'>>;
  changeAgency?: Resolver<ResolversTypes['AdministerAgencyResult'], ParentType, ContextType, RequireFields<MutationChangeAgencyArgs, 'input'>>;
  changeCalendar?: Resolver<ResolversTypes['AdministerAgencyResult'], ParentType, ContextType, RequireFields<MutationChangeCalendarArgs, 'input'>>;
  changeMyNoticeSettings?: Resolver<ResolversTypes['ChangeMyNoticeSettingsResult'], ParentType, ContextType, RequireFields<MutationChangeMyNoticeSettingsArgs, 'input'>>;
  changePost?: Resolver<ResolversTypes['AdministerOfficerResult'], ParentType, ContextType, RequireFields<MutationChangePostArgs, 'input'>>;
  closeUnit?: Resolver<ResolversTypes['AdministerAgencyResult'], ParentType, ContextType, RequireFields<MutationCloseUnitArgs, 'input'>>;
  confirmMyContact?: Resolver<ResolversTypes['ConfirmMyContactResult'], ParentType, ContextType, RequireFields<MutationConfirmMyContactArgs, 'input'>>;
  createApiClient?: Resolver<ResolversTypes['CreateApiClientResult'], ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'input'>>;
  dissolveAgency?: Resolver<ResolversTypes['AdministerAgencyResult'], ParentType, ContextType, RequireFields<MutationDissolveAgencyArgs, 'input'>>;
  endPost?: Resolver<ResolversTypes['AdministerOfficerResult'], ParentType, ContextType, RequireFields<MutationEndPostArgs, 'input'>>;
  endRepresentation?: Resolver<ResolversTypes['RepresentationResult'], ParentType, ContextType, RequireFields<MutationEndRepresentationArgs, 'input'>>;
  enterAgency?: Resolver<ResolversTypes['AdministerAgencyResult'], ParentType, ContextType, RequireFields<MutationEnterAgencyArgs, 'input'>>;
  givePost?: Resolver<ResolversTypes['AdministerOfficerResult'], ParentType, ContextType, RequireFields<MutationGivePostArgs, 'input'>>;
  liftSuspension?: Resolver<ResolversTypes['SuspensionResult'], ParentType, ContextType, RequireFields<MutationLiftSuspensionArgs, 'input'>>;
  markNoticesRead?: Resolver<ResolversTypes['MarkNoticesReadResult'], ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  openAccount?: Resolver<ResolversTypes['GivePasswordResult'], ParentType, ContextType, RequireFields<MutationOpenAccountArgs, 'input'>>;
  openApiAccess?: Resolver<Maybe<ResolversTypes['SignInRecord']>, ParentType, ContextType, RequireFields<MutationOpenApiAccessArgs, 'clientId'>>;
  previewNoticeTemplate?: Resolver<ResolversTypes['PreviewNoticeTemplateResult'], ParentType, ContextType, RequireFields<MutationPreviewNoticeTemplateArgs, 'input'>>;
  recordSignIn?: Resolver<ResolversTypes['SignInRecord'], ParentType, ContextType, RequireFields<MutationRecordSignInArgs, 'input'>>;
  refreshSignIn?: Resolver<Maybe<ResolversTypes['SignInRecord']>, ParentType, ContextType, RequireFields<MutationRefreshSignInArgs, 'personId'>>;
  registerApplicant?: Resolver<ResolversTypes['RegisterApplicantResult'], ParentType, ContextType, RequireFields<MutationRegisterApplicantArgs, 'input'>>;
  registerOrganisation?: Resolver<ResolversTypes['RegisterOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  reportMyAccount?: Resolver<ResolversTypes['SuspensionResult'], ParentType, ContextType, RequireFields<MutationReportMyAccountArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['GivePasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  revokeApiClient?: Resolver<ResolversTypes['RevokeApiClientResult'], ParentType, ContextType, RequireFields<MutationRevokeApiClientArgs, 'input'>>;
  saveNoticeTemplate?: Resolver<ResolversTypes['SaveNoticeTemplateResult'], ParentType, ContextType, RequireFields<MutationSaveNoticeTemplateArgs, 'input'>>;
  saveUnit?: Resolver<ResolversTypes['AdministerAgencyResult'], ParentType, ContextType, RequireFields<MutationSaveUnitArgs, 'input'>>;
  setHolidayYear?: Resolver<ResolversTypes['SetHolidayYearResult'], ParentType, ContextType, RequireFields<MutationSetHolidayYearArgs, 'input'>>;
  suspendAccount?: Resolver<ResolversTypes['SuspensionResult'], ParentType, ContextType, RequireFields<MutationSuspendAccountArgs, 'input'>>;
  updateMyContact?: Resolver<ResolversTypes['UpdateMyContactResult'], ParentType, ContextType, RequireFields<MutationUpdateMyContactArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  body?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['NoticeDelivery']>, ParentType, ContextType>;
  dossierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['NoticeEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeDelivery'] = ResolversParentTypes['NoticeDelivery']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
};

export type NoticePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePreview'] = ResolversParentTypes['NoticePreview']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSettings'] = ResolversParentTypes['NoticeSettings']> = {
  email?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NoticeLanguage'], ParentType, ContextType>;
  offered?: Resolver<ReadonlyArray<ResolversTypes['NoticeChannel']>, ParentType, ContextType>;
  pending?: Resolver<ReadonlyArray<ResolversTypes['PendingContact']>, ParentType, ContextType>;
  sms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smsDiacritics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeTemplate'] = ResolversParentTypes['NoticeTemplate']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['NoticeEvent'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NoticeLanguage'], ParentType, ContextType>;
  placeholders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['NoticeTemplateVersion']>, ParentType, ContextType>;
};

export type NoticeTemplateVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeTemplateVersion'] = ResolversParentTypes['NoticeTemplateVersion']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeShift'] = ResolversParentTypes['OfficeShift']> = {
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['OfficerAccount']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['OfficerRole']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OfficerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerAccount'] = ResolversParentTypes['OfficerAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Officer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAuthorise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representations?: Resolver<ReadonlyArray<ResolversTypes['Representation']>, ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PendingContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingContact'] = ResolversParentTypes['PendingContact']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  representations?: Resolver<ReadonlyArray<ResolversTypes['Representation']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type PostCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostCandidate'] = ResolversParentTypes['PostCandidate']> = {
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PreviewNoticeTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewNoticeTemplateResult'] = ResolversParentTypes['PreviewNoticeTemplateResult']> = {
  __resolveType: TypeResolveFn<'PreviewNoticeTemplateSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PreviewNoticeTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewNoticeTemplateSuccess'] = ResolversParentTypes['PreviewNoticeTemplateSuccess']> = {
  preview?: Resolver<ResolversTypes['NoticePreview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administeredAgencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAdministeredAgenciesArgs>>;
  administeredOfficer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType, RequireFields<QueryAdministeredOfficerArgs, 'id'>>;
  administeredOfficers?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, Partial<QueryAdministeredOfficersArgs>>;
  administrationLog?: Resolver<ResolversTypes['AdministrationLog'], ParentType, ContextType, Partial<QueryAdministrationLogArgs>>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  calendarMonth?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<QueryCalendarMonthArgs, 'agencyId' | 'month'>>;
  duePreview?: Resolver<ResolversTypes['DuePreview'], ParentType, ContextType, RequireFields<QueryDuePreviewArgs, 'agencyId' | 'quantity' | 'startedAt' | 'unit'>>;
  findOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryFindOrganisationArgs, 'taxCode'>>;
  findPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryFindPersonArgs, 'idNumber'>>;
  findPostCandidate?: Resolver<Maybe<ResolversTypes['PostCandidate']>, ParentType, ContextType, RequireFields<QueryFindPostCandidateArgs, 'idNumber'>>;
  holidayYears?: Resolver<ReadonlyArray<ResolversTypes['HolidayYear']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  myApiClients?: Resolver<ReadonlyArray<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  myNoticeSettings?: Resolver<ResolversTypes['NoticeSettings'], ParentType, ContextType>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, Partial<QueryMyNoticesArgs>>;
  noticeTemplate?: Resolver<Maybe<ResolversTypes['NoticeTemplate']>, ParentType, ContextType, RequireFields<QueryNoticeTemplateArgs, 'channel' | 'event' | 'language'>>;
  noticeTemplates?: Resolver<ReadonlyArray<ResolversTypes['NoticeTemplate']>, ParentType, ContextType>;
  suspensions?: Resolver<ResolversTypes['SuspensionConnection'], ParentType, ContextType, Partial<QuerySuspensionsArgs>>;
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

export type RegisterOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganisationResult'] = ResolversParentTypes['RegisterOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RegisterOrganisationSuccess', ParentType, ContextType>;
};

export type RegisterOrganisationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganisationSuccess'] = ResolversParentTypes['RegisterOrganisationSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  basis?: Resolver<ResolversTypes['RepresentationBasis'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['RepresentationCapacity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RepresentationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationResult'] = ResolversParentTypes['RepresentationResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RepresentationSuccess', ParentType, ContextType>;
};

export type RepresentationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationSuccess'] = ResolversParentTypes['RepresentationSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientResult'] = ResolversParentTypes['RevokeApiClientResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevokeApiClientSuccess', ParentType, ContextType>;
};

export type RevokeApiClientSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientSuccess'] = ResolversParentTypes['RevokeApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveNoticeTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveNoticeTemplateResult'] = ResolversParentTypes['SaveNoticeTemplateResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SaveNoticeTemplateSuccess', ParentType, ContextType>;
};

export type SaveNoticeTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveNoticeTemplateSuccess'] = ResolversParentTypes['SaveNoticeTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['NoticeTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetHolidayYearResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetHolidayYearResult'] = ResolversParentTypes['SetHolidayYearResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SetHolidayYearSuccess', ParentType, ContextType>;
};

export type SetHolidayYearSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetHolidayYearSuccess'] = ResolversParentTypes['SetHolidayYearSuccess']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holidayYear?: Resolver<ResolversTypes['HolidayYear'], ParentType, ContextType>;
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
  representations?: Resolver<ReadonlyArray<ResolversTypes['SignInRepresentation']>, ParentType, ContextType>;
};

export type SignInRepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInRepresentation'] = ResolversParentTypes['SignInRepresentation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SuspensionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspensionConnection'] = ResolversParentTypes['SuspensionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Suspension']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SuspensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspensionResult'] = ResolversParentTypes['SuspensionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SuspensionSuccess', ParentType, ContextType>;
};

export type SuspensionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspensionSuccess'] = ResolversParentTypes['SuspensionSuccess']> = {
  suspension?: Resolver<ResolversTypes['Suspension'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpdateMyContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMyContactResult'] = ResolversParentTypes['UpdateMyContactResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'UpdateMyContactSuccess', ParentType, ContextType>;
};

export type UpdateMyContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMyContactSuccess'] = ResolversParentTypes['UpdateMyContactSuccess']> = {
  pending?: Resolver<ReadonlyArray<ResolversTypes['PendingContact']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeekdayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekdayHours'] = ResolversParentTypes['WeekdayHours']> = {
  shifts?: Resolver<ReadonlyArray<ResolversTypes['OfficeShift']>, ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkedDay'] = ResolversParentTypes['WorkedDay']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  like?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrittenBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenBasis'] = ResolversParentTypes['WrittenBasis']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministerAgencyResult?: AdministerAgencyResultResolvers<ContextType>;
  AdministerAgencySuccess?: AdministerAgencySuccessResolvers<ContextType>;
  AdministerOfficerResult?: AdministerOfficerResultResolvers<ContextType>;
  AdministerOfficerSuccess?: AdministerOfficerSuccessResolvers<ContextType>;
  AdministrationChange?: AdministrationChangeResolvers<ContextType>;
  AdministrationEntry?: AdministrationEntryResolvers<ContextType>;
  AdministrationLog?: AdministrationLogResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCalendar?: AgencyCalendarResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyContact?: AgencyContactResolvers<ContextType>;
  AgencyRecord?: AgencyRecordResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  ChangeMyNoticeSettingsResult?: ChangeMyNoticeSettingsResultResolvers<ContextType>;
  ChangeMyNoticeSettingsSuccess?: ChangeMyNoticeSettingsSuccessResolvers<ContextType>;
  ConfirmMyContactResult?: ConfirmMyContactResultResolvers<ContextType>;
  ConfirmMyContactSuccess?: ConfirmMyContactSuccessResolvers<ContextType>;
  CreateApiClientResult?: CreateApiClientResultResolvers<ContextType>;
  CreateApiClientSuccess?: CreateApiClientSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayOff?: DayOffResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DuePreview?: DuePreviewResolvers<ContextType>;
  DuePreviewStep?: DuePreviewStepResolvers<ContextType>;
  GivePasswordResult?: GivePasswordResultResolvers<ContextType>;
  GivePasswordSuccess?: GivePasswordSuccessResolvers<ContextType>;
  HolidayYear?: HolidayYearResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  MarkNoticesReadResult?: MarkNoticesReadResultResolvers<ContextType>;
  MarkNoticesReadSuccess?: MarkNoticesReadSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeDelivery?: NoticeDeliveryResolvers<ContextType>;
  NoticePreview?: NoticePreviewResolvers<ContextType>;
  NoticeSettings?: NoticeSettingsResolvers<ContextType>;
  NoticeTemplate?: NoticeTemplateResolvers<ContextType>;
  NoticeTemplateVersion?: NoticeTemplateVersionResolvers<ContextType>;
  OfficeShift?: OfficeShiftResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerAccount?: OfficerAccountResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PendingContact?: PendingContactResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PostCandidate?: PostCandidateResolvers<ContextType>;
  PreviewNoticeTemplateResult?: PreviewNoticeTemplateResultResolvers<ContextType>;
  PreviewNoticeTemplateSuccess?: PreviewNoticeTemplateSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterApplicantResult?: RegisterApplicantResultResolvers<ContextType>;
  RegisterApplicantSuccess?: RegisterApplicantSuccessResolvers<ContextType>;
  RegisterOrganisationResult?: RegisterOrganisationResultResolvers<ContextType>;
  RegisterOrganisationSuccess?: RegisterOrganisationSuccessResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentationResult?: RepresentationResultResolvers<ContextType>;
  RepresentationSuccess?: RepresentationSuccessResolvers<ContextType>;
  RevokeApiClientResult?: RevokeApiClientResultResolvers<ContextType>;
  RevokeApiClientSuccess?: RevokeApiClientSuccessResolvers<ContextType>;
  SaveNoticeTemplateResult?: SaveNoticeTemplateResultResolvers<ContextType>;
  SaveNoticeTemplateSuccess?: SaveNoticeTemplateSuccessResolvers<ContextType>;
  SetHolidayYearResult?: SetHolidayYearResultResolvers<ContextType>;
  SetHolidayYearSuccess?: SetHolidayYearSuccessResolvers<ContextType>;
  SignInMembership?: SignInMembershipResolvers<ContextType>;
  SignInRecord?: SignInRecordResolvers<ContextType>;
  SignInRepresentation?: SignInRepresentationResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  SuspensionConnection?: SuspensionConnectionResolvers<ContextType>;
  SuspensionResult?: SuspensionResultResolvers<ContextType>;
  SuspensionSuccess?: SuspensionSuccessResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UpdateMyContactResult?: UpdateMyContactResultResolvers<ContextType>;
  UpdateMyContactSuccess?: UpdateMyContactSuccessResolvers<ContextType>;
  WeekdayHours?: WeekdayHoursResolvers<ContextType>;
  WorkedDay?: WorkedDayResolvers<ContextType>;
  WrittenBasis?: WrittenBasisResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
