export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
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

/** Accepting. */
export type AcceptFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** What it is about: a kind of the profile. Not for questions. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Who works on it. Null: the signed-in officer. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
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

/** An answer. */
export type AnswerReminderInput = {
  /** The reminder. */
  readonly reminderId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Who applies. */
export type ApplicantKind =
  /** An organisation (tổ chức). */
  | 'ORGANISATION'
  /** A person (cá nhân). */
  | 'PERSON';

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

/** Approving. */
export type ApproveFeedbackAnswerInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
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

/** A rating of one aspect. */
export type AspectRatingInput = {
  /** The aspect in the profile. */
  readonly aspect: Scalars['String']['input'];
  /** Value on the scale. */
  readonly value: Scalars['String']['input'];
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

/** Giving to an officer. */
export type AssignFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** The officer's post. */
  readonly officerId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
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

/** Where a procedure stands in the catalogue. */
export type CatalogueState =
  /** Switched off: no new dossiers. */
  | 'CLOSED'
  /** The first version takes effect on a later day. */
  | 'COMING'
  /** A version is in force: dossiers can be opened, where it has a process. */
  | 'IN_FORCE';

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

/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

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

/** A draft to check. */
export type CheckVersionDraftInput = {
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The revision that was seen. */
  readonly seenRevision: Scalars['Int']['input'];
};

/** What happens to the clock after a stop. */
export type ClockStopMode =
  /** It goes on where it stood. */
  | 'PAUSE'
  /** It starts anew. */
  | 'RESTART';

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

/** The end of a unit. */
export type CloseUnitInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The unit. */
  readonly unitId: Scalars['ID']['input'];
};

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

/** A one-time code. */
export type ConfirmMyContactInput = {
  /** Which way is confirmed: `EMAIL` or `SMS`. */
  readonly channel: NoticeChannel;
  /** Six digits. */
  readonly code: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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

/** New credentials. */
export type CreateApiClientInput = {
  /** For how many days they hold: 1 to 366. */
  readonly days: Scalars['Int']['input'];
  /** What to call them; 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

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

/** A decision. */
export type DecisionInput = {
  /** Its date, not after today. */
  readonly date: Scalars['Date']['input'];
  /** Number, e.g. `1234/QĐ-UBND`. */
  readonly number: Scalars['String']['input'];
  /** Who signed it. */
  readonly signer: Scalars['String']['input'];
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

/** Not accepting. */
export type DeclineFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** What to add. At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Ground of the profile. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A paper to take out. */
export type DeleteFromVaultInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The paper. */
  readonly vaultItemId: Scalars['ID']['input'];
};

/** Which question. */
export type DeleteSavedQueryInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The question. */
  readonly savedQueryId: Scalars['ID']['input'];
};

/** How the applicant gets the result (DL24 Đ9.3). */
export type DeliveryMethod =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, in the vault. */
  | 'ONLINE'
  /** By public post to the address of the contact. */
  | 'POST';

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

/** A refund that another rule of the law demands. */
export type DemandRefundInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** The rule, and why it applies. Not empty. */
  readonly ground: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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

/** Whether a paper must be there. */
export type DocumentNeed =
  /** In every dossier. */
  | 'ALWAYS'
  /** If the applicant has it. */
  | 'OPTIONAL'
  /** When the answers make it necessary. */
  | 'WHEN';

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

/** The answer. */
export type DraftFeedbackAnswerInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whether it goes to the leader now. */
  readonly submit: Scalars['Boolean']['input'];
  /** The answer. At most 20,000 characters. */
  readonly text: Scalars['String']['input'];
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

/** A feedback that came another way. */
export type EnterFeedbackInput = {
  /** The agency it came to. */
  readonly agencyId: Scalars['ID']['input'];
  /** When it reached the agency. */
  readonly arrivedAt: Scalars['DateTime']['input'];
  /** Faithfully, as it was written or said: at most 5,000 characters (NĐ 20/2008 Đ7). */
  readonly body: Scalars['String']['input'];
  /** How it came. */
  readonly channel: FeedbackChannel;
  /** Code of the dossier that it concerns. */
  readonly dossierCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. Null to leave it to who classifies. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** The procedure that it concerns. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Who sent it. */
  readonly sender: FeedbackSenderInput;
  /** Feedback or question. */
  readonly sort: FeedbackSort;
  /** In short: at most 200 characters. */
  readonly title: Scalars['String']['input'];
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

/** What can be done with a feedback. */
export type FeedbackAct =
  /** Accept it for handling. */
  | 'ACCEPT'
  /** Approve the answer and give it. */
  | 'APPROVE'
  /** Ask the sender for more. */
  | 'ASK_SENDER'
  /** Give it to an officer. */
  | 'ASSIGN'
  /** Not accept it. */
  | 'DECLINE'
  /** Write the answer. */
  | 'DRAFT_ANSWER'
  /** Enter it in the register. */
  | 'ENTER'
  /** Publish it without personal data. */
  | 'PUBLISH'
  /** Say whether the answer satisfies. */
  | 'RATE'
  /** Send the draft back to the officer. */
  | 'SEND_BACK'
  /** Say what the sender was asked for. */
  | 'SUPPLY'
  /** Pass it on. */
  | 'TRANSFER'
  /** Take it back from the public. */
  | 'UNPUBLISH';

/** Ways in which feedback comes (profile: feedback.channels). */
export type FeedbackChannel =
  /** The hotline. */
  | 'HOTLINE'
  /** A letter or a visit. */
  | 'LETTER'
  /** The agency's mailbox. */
  | 'MAIL'
  /** The National Portal. */
  | 'NATIONAL_PORTAL'
  /** The section “Phản ánh, kiến nghị” of the portal. */
  | 'PORTAL'
  /** Public post. */
  | 'POST'
  /** The section “Hỏi đáp” of the portal. */
  | 'QUESTIONS';

/** Which part of the inbox. */
export type FeedbackInboxFilter = {
  /** Only what is given to the signed-in officer. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** One heap only. */
  readonly queue?: InputMaybe<FeedbackQueue>;
};

/** Heaps of work with feedback, in the order of the process. */
export type FeedbackQueue =
  /** To be approved. */
  | 'APPROVE'
  /** To be classified: accepted, passed on or turned away. */
  | 'CLASSIFY'
  /** To be answered. */
  | 'HANDLE'
  /** Answered, to be published. */
  | 'PUBLISH'
  /** Waiting for the sender. */
  | 'WAIT';

/** Who sends. */
export type FeedbackSenderInput = {
  /** Address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person or organisation. */
  readonly name: Scalars['String']['input'];
  /** Phone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Two things that are asked and answered alike. */
export type FeedbackSort =
  /** Phản ánh, kiến nghị. */
  | 'FEEDBACK'
  /** Câu hỏi (mục Hỏi đáp). */
  | 'QUESTION';

/** States of a feedback. */
export type FeedbackState =
  /** Answered. */
  | 'ANSWERED'
  /** An answer waits for the leader. */
  | 'AWAITING_APPROVAL'
  /** The sender was asked for more; the clock stands still. */
  | 'AWAITING_SENDER'
  /** Accepted for handling; somebody works on it. */
  | 'IN_PROGRESS'
  /** Not accepted. */
  | 'NOT_ACCEPTED'
  /** Entered in the register, to be classified. */
  | 'RECEIVED'
  /** Passed on to a body outside this system. */
  | 'TRANSFERRED';

/** An act that comes with a text. */
export type FeedbackTextInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What is asked, or why. At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
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

/** Answers of the scanner. */
export type FileScan =
  /** Nothing found. */
  | 'CLEAN'
  /** No scanner is set up. */
  | 'NOT_SCANNED'
  /** The scanner could not say. */
  | 'UNKNOWN';

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

/** Which tasks to list; what is left out does not restrict. */
export type InboxFilter = {
  /** One kind of work. */
  readonly kind?: InputMaybe<TaskKind>;
  /** Only what was given to me by name. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A text of law. */
export type LegalBasisInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Number. Null where there is none. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
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

/** A text in both languages. */
export type LocalTextInput = {
  /** English. Null where nobody has written it. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** Vietnamese. */
  readonly vi: Scalars['String']['input'];
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

/** What to look up. A code, with a proof where more than the state is wanted; or the key in the address of a QR code. */
export type LookUpInput = {
  /** The code on the receipt. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The key in the address of the QR code. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Last digits of the applicant's identification number or phone. */
  readonly proof?: InputMaybe<Scalars['String']['input']>;
};

/** Whose last digits prove the right to see. */
export type LookUpProof =
  /** The applicant's identification number. */
  | 'ID_NUMBER'
  /** The applicant's phone. */
  | 'PHONE';

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** Ids of the notices; all unread ones where left out. */
  readonly noticeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Ways to reach a person. */
export type NoticeChannel =
  /** E-mail. */
  | 'EMAIL'
  /** The inbox on the portal. */
  | 'PORTAL'
  /** Text message to a mobile phone. */
  | 'SMS';

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
export type OfficeShiftInput = {
  /** End, `HH:MM`. */
  readonly end: Scalars['String']['input'];
  /** Begin, `HH:MM`. */
  readonly start: Scalars['String']['input'];
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

/** How far a service is online. */
export type OnlineLevel =
  /** Everything online (toàn trình; level 4). */
  | 'FULL'
  /** Information only (levels 1 and 2). */
  | 'INFORMATION'
  /** In part (một phần; level 3). */
  | 'PARTIAL';

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

/** What an agency decides of its calendar itself; public holidays come on top. */
export type OwnCalendarInput = {
  /** Its own closures. */
  readonly closures: ReadonlyArray<DayOffInput>;
  /** Office hours of each weekday; one that is left out is a day of rest. */
  readonly week: ReadonlyArray<WeekdayHoursInput>;
  /** Days of rest that it works. */
  readonly workedDays: ReadonlyArray<WorkedDayInput>;
};

/** What the signed-in applicant looks their dossiers up by. */
export type OwnLookUpKey =
  /** Their identification number, or the tax code of an organisation. */
  | 'ID_NUMBER'
  /** Their name or an organisation's, with or without diacritics. */
  | 'NAME';

/** Whether a paper still holds. */
export type PaperStatus =
  /** A newer one stands in its place. */
  | 'REPLACED'
  /** In force. */
  | 'VALID'
  /** Taken back by whoever issued it. */
  | 'WITHDRAWN';

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

/** Kinds of personal data that the check finds. */
export type PersonalDataKind =
  /** Number of a bank account or card. */
  | 'ACCOUNT_NUMBER'
  /** The sender's address. */
  | 'ADDRESS'
  /** E-mail address. */
  | 'EMAIL'
  /** Identification number: 9 or 12 digits. */
  | 'ID_NUMBER'
  /** The sender's name. */
  | 'NAME'
  /** Telephone number. */
  | 'PHONE';

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

/** Which publications. */
export type PublicationFilter = {
  /** Of one agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** About one procedure. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Words or beginnings of words, with or without diacritics. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Feedback or questions only. */
  readonly sort?: InputMaybe<FeedbackSort>;
};

/** What is published. */
export type PublishFeedbackInput = {
  /** The answer, without personal data. */
  readonly answer: Scalars['String']['input'];
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** What was asked or reported, without personal data. */
  readonly question: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** In short. */
  readonly title: Scalars['String']['input'];
};

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

/** Whether the answer satisfies. */
export type RateFeedbackAnswerInput = {
  /** At most 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** For visitors: last four digits of the sender's phone. */
  readonly phoneDigits?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Satisfied or not. */
  readonly satisfied: Scalars['Boolean']['input'];
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

/** Why money goes back. */
export type RefundCause =
  /** Another rule of the law says so. */
  | 'LAW'
  /** It was paid twice, or after the dossier had ended. */
  | 'NOT_OWED'
  /** The agency could not serve. */
  | 'NOT_SERVED';

/** How far a refund is. */
export type RefundState =
  /** The money went back. */
  | 'DONE'
  /** Waits for the finance officer. */
  | 'DUE'
  /** Approved; the platform is on it. */
  | 'SENT';

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
  /** The agency does not receive this procedure. */
  | 'AGENCY_NOT_COMPETENT'
  /** The agency is not known or no longer at work. */
  | 'AGENCY_NOT_KNOWN'
  /** The account is suspended already. */
  | 'ALREADY_SUSPENDED'
  /** What was received is not what is owed. */
  | 'AMOUNT_DIFFERS'
  /** The answer was rated already. */
  | 'ANSWER_ALREADY_RATED'
  /** The applicant still has time to answer, or no term was set. */
  | 'ANSWER_STILL_POSSIBLE'
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
  /** The procedure's version has no such case. */
  | 'CASE_UNKNOWN'
  /** Somebody has changed it since it was read. */
  | 'CHANGED_MEANWHILE'
  /** The procedure cannot be applied for this way. */
  | 'CHANNEL_NOT_OFFERED'
  /** A channel has no time limit. */
  | 'CHANNEL_WITHOUT_LIMIT'
  /** The dossier has no such question or paper to mark. */
  | 'CHECK_TARGET_UNKNOWN'
  /** Something is marked as wrong or missing without saying what to do. */
  | 'CHECK_WITHOUT_INSTRUCTION'
  /** No code waits, it is too old, or it was tried too often. */
  | 'CODE_EXPIRED'
  /** The one-time code is not right. */
  | 'CODE_WRONG'
  /** The comment is too long. */
  | 'COMMENT_TOO_LONG'
  /** A condition rests on a question that the form does not ask. */
  | 'CONDITION_UNKNOWN'
  /** A part is missing or malformed. */
  | 'CONTENT_INCOMPLETE'
  /** Only today and days before can be reconciled. */
  | 'DAY_NOT_POSSIBLE'
  /** A day is not written as YYYY-MM-DD, or comes before another that it has to follow. */
  | 'DAY_WRONG'
  /** Number, date or signer of the decision is missing or wrong. */
  | 'DECISION_INVALID'
  /** The procedure's version has no such document. */
  | 'DOCUMENT_UNKNOWN'
  /** It was rated already. */
  | 'DOSSIER_ALREADY_RATED'
  /** Somebody changed the dossier since it was read. */
  | 'DOSSIER_CHANGED'
  /** The checklist is not complete. */
  | 'DOSSIER_INCOMPLETE'
  /** There is no such dossier, or it is not the reader's to see. */
  | 'DOSSIER_NOT_FOUND'
  /** The dossier is not known here. */
  | 'DOSSIER_NOT_KNOWN'
  /** The dossier has ended. */
  | 'DOSSIER_NOT_OPEN'
  /** The result has not been returned yet. */
  | 'DOSSIER_NOT_RETURNED'
  /** The dossier is not known here, or is another applicant's. */
  | 'DOSSIER_NOT_YOURS'
  /** The dossier is in a state in which this cannot be done. */
  | 'DOSSIER_WRONG_STATE'
  /** The draft has not been checked as it stands. */
  | 'DRAFT_NOT_CHECKED'
  /** A newer version has been published since the draft was begun. */
  | 'DRAFT_OUTDATED'
  /** The first day lies in the past or before the newest version. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The e-mail address is malformed. */
  | 'EMAIL_INVALID'
  /** The reader has five exports under way. */
  | 'EXPORTS_TOO_MANY'
  /** The e-form has mistakes. */
  | 'E_FORM_FAULTY'
  /** The agency is not known here or not at work. */
  | 'FEEDBACK_AGENCY_UNKNOWN'
  /** It cannot have arrived in the future. */
  | 'FEEDBACK_ARRIVAL_WRONG'
  /** Somebody changed the feedback since it was read. */
  | 'FEEDBACK_CHANGED'
  /** The profile does not take feedback in this way. */
  | 'FEEDBACK_CHANNEL_NOT_OFFERED'
  /** There is no such dossier, or it is not the sender's. */
  | 'FEEDBACK_DOSSIER_UNKNOWN'
  /** Accepting needs what the feedback is about. */
  | 'FEEDBACK_KIND_MISSING'
  /** The profile has no such kind of feedback. */
  | 'FEEDBACK_KIND_UNKNOWN'
  /** The feedback is not known here, or not the reader's to see. */
  | 'FEEDBACK_NOT_FOUND'
  /** The officer is not in post in the agency or may not answer feedback. */
  | 'FEEDBACK_OFFICER_UNFIT'
  /** Another officer has it. */
  | 'FEEDBACK_OF_ANOTHER'
  /** There is no such procedure. */
  | 'FEEDBACK_PROCEDURE_UNKNOWN'
  /** The profile has no such ground. */
  | 'FEEDBACK_REASON_UNKNOWN'
  /** Name, address or a way to reach the sender is missing or wrong. */
  | 'FEEDBACK_SENDER_INCOMPLETE'
  /** A text is missing or too long. */
  | 'FEEDBACK_TEXT_WRONG'
  /** It goes either to an agency or to a body outside; not to the agency that has it. */
  | 'FEEDBACK_TRANSFER_WRONG'
  /** This cannot be done in the state the feedback is in. */
  | 'FEEDBACK_WRONG_STATE'
  /** An amount or a quantity has to be entered before the dossier can be accepted. */
  | 'FEE_NOT_STATED'
  /** The procedure has no such fee or exemption. */
  | 'FEE_UNKNOWN'
  /** The file is not there, or is not the reader's. */
  | 'FILE_NOT_FOUND'
  /** Asking again needs a ground. */
  | 'GROUND_MISSING'
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
  /** The regulation does not offer this way to look up. */
  | 'LOOK_UP_NOT_OFFERED'
  /** Number or name is neither the reader's own nor that of an organisation that they represent. */
  | 'LOOK_UP_NOT_YOURS'
  /** There is no dossier with this code, or what was given does not prove the right to see it. */
  | 'LOOK_UP_NO_MATCH'
  /** This way of paying is not possible here. */
  | 'METHOD_NOT_POSSIBLE'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** Nothing is left to pay. */
  | 'NOTHING_TO_PAY'
  /** There is nothing paid that could be refunded. */
  | 'NOTHING_TO_REFUND'
  /** Nothing is marked as wrong or missing. */
  | 'NOTHING_TO_SUPPLEMENT'
  /** It is not switched off. */
  | 'NOT_CLOSED'
  /** It is switched off already, or nothing is in force. */
  | 'NOT_IN_FORCE'
  /** Only the legal representative may do this. */
  | 'NOT_LEGAL_REPRESENTATIVE'
  /** The reader does not represent the organisation, or no longer does. */
  | 'NOT_REPRESENTATIVE'
  /** The account is not suspended. */
  | 'NOT_SUSPENDED'
  /** The officer does not hold the role in this agency. */
  | 'OFFICER_NOT_SUITABLE'
  /** The organisation's name is empty or too long. */
  | 'ORGANISATION_NAME_INVALID'
  /** The organisation is not known, or not the reader's to act for. */
  | 'ORGANISATION_UNKNOWN'
  /** The organisation is not named as the register has it. */
  | 'ORGANISATION_WRONG'
  /** The paper shown is not named, or in too many words. */
  | 'PAPER_INVALID'
  /** There is no such kind of paper. */
  | 'PAPER_KIND_UNKNOWN'
  /** No paper of ours has this code. */
  | 'PAPER_UNKNOWN'
  /** The agency above is dissolved, or is the agency itself or one below it. */
  | 'PARENT_INVALID'
  /** The fee has to be paid first. */
  | 'PAYMENT_DUE'
  /** Nobody with this id is known. */
  | 'PERSON_UNKNOWN'
  /** The phone number is not one of Việt Nam's mobile numbers. */
  | 'PHONE_INVALID'
  /** The payment platform does not answer. */
  | 'PLATFORM_UNAVAILABLE'
  /** The post has ended. */
  | 'POST_ENDED'
  /** The person holds this post already. */
  | 'POST_EXISTS'
  /** Roles, unit or days of a post do not go together. */
  | 'POST_INVALID'
  /** There is no such procedure in force. */
  | 'PROCEDURE_NOT_FOUND'
  /** The process has mistakes. */
  | 'PROCESS_FAULTY'
  /** The steps take longer than the longest time limit. */
  | 'PROCESS_TOO_LONG'
  /** The wording still holds personal data. */
  | 'PUBLICATION_HOLDS_PERSONAL_DATA'
  /** The reader keeps 200 questions already. */
  | 'QUERIES_TOO_MANY'
  /** The name of a kept question is empty or too long. */
  | 'QUERY_NAME_INVALID'
  /** There is no such question among the reader's. */
  | 'QUERY_NOT_FOUND'
  /** A kept question is empty or too long. */
  | 'QUERY_TEXT_INVALID'
  /** The value or aspect is not on the scale. */
  | 'RATING_VALUE_UNKNOWN'
  /** The refund was dealt with already. */
  | 'REFUND_WRONG_STATE'
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
  /** The dossier has no result in force. */
  | 'RESULT_NOT_IN_FORCE'
  /** The applicant still has time to pay. */
  | 'STILL_TIME_TO_PAY'
  /** There is no such agency, unit, post, person or account. */
  | 'SUBJECT_NOT_FOUND'
  /** The successor is dissolved or the agency itself. */
  | 'SUCCESSOR_INVALID'
  /** Something that was asked for is not mended yet. */
  | 'SUPPLEMENT_INCOMPLETE'
  /** The task was given to another officer. */
  | 'TASK_NOT_YOURS'
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
  /** The term for the answer is not a possible number of days. */
  | 'TERM_IMPOSSIBLE'
  /** A text that must not be empty is empty. */
  | 'TEXT_MISSING'
  /** A text is too long. */
  | 'TEXT_TOO_LONG'
  /** Too many codes were asked for in an hour. */
  | 'TOO_MANY_CODES'
  /** Officers hold posts in the unit. */
  | 'UNIT_IN_USE'
  /** The user name is malformed. */
  | 'USERNAME_INVALID'
  /** Somebody else has the user name. */
  | 'USERNAME_TAKEN'
  /** The day from which it holds lies in the future or before what stands. */
  | 'VALID_FROM_INVALID'
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
  /** The content equals that of the newest version. */
  | 'VERSION_UNCHANGED'
  /** The process has no such way on. */
  | 'WAY_UNKNOWN';

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

/** The reminders wanted; what is left out does not restrict. */
export type RemindersFilter = {
  /** Of one agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Answered, or not. */
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one dossier. */
  readonly dossierId?: InputMaybe<Scalars['ID']['input']>;
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

/** A lost or misused account. */
export type ReportMyAccountInput = {
  /** What happened, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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

/** Which figure. */
export type RequestExportInput = {
  /** The figure. */
  readonly figure: FigureName;
  /** The dossiers counted. */
  readonly filter: FiguresFilter;
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

/** A new first password. */
export type ResetPasswordInput = {
  /** The account. */
  readonly accountId: Scalars['ID']['input'];
  /** The agency's written request. */
  readonly basis: WrittenBasisInput;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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

/** Which credentials. */
export type RevokeApiClientInput = {
  /** The client id. */
  readonly clientId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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

/** A new version of a template. */
export type SaveNoticeTemplateInput = {
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The words. */
  readonly template: NoticeTemplateInput;
  /** The version that was changed: another one in use means that somebody was faster. */
  readonly version: Scalars['Int']['input'];
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

/** A feedback or question. */
export type SendFeedbackInput = {
  /** The agency that should answer. */
  readonly agencyId: Scalars['ID']['input'];
  /** In full: at most 5,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Code of the dossier that it concerns. */
  readonly dossierCode?: InputMaybe<Scalars['String']['input']>;
  /** One's own dossier that it concerns, where it has no code yet. */
  readonly dossierId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, as the sender sees it. Null where they do not say. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** The procedure that it concerns. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Who sends. */
  readonly sender: FeedbackSenderInput;
  /** Feedback or question. */
  readonly sort: FeedbackSort;
  /** In short: at most 200 characters. */
  readonly title: Scalars['String']['input'];
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

/** Sex as registered. */
export type Sex =
  /** Nữ. */
  | 'FEMALE'
  /** Nam. */
  | 'MALE';

/** An order to open. */
export type StartPaymentInput = {
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
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

/** A way in. */
export type SubmissionChannelInput = {
  /** Which way. */
  readonly channel: Channel;
  /** What is special about it. */
  readonly note?: InputMaybe<LocalTextInput>;
  /** Time limits, the usual one first. */
  readonly timeLimits: ReadonlyArray<TimeLimitInput>;
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

/** What the sender was asked for. */
export type SupplyFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** For visitors: last four digits of the sender's phone. */
  readonly phoneDigits?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The answer. At most 5,000 characters. */
  readonly text: Scalars['String']['input'];
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

/** Passing on: to an agency of the province or to a body outside, one of them. */
export type TransferFeedbackInput = {
  /** The agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the body outside. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Why. At most 2,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
};

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

/** Which papers to list; what is left out does not restrict. */
export type VaultFilter = {
  /** One kind of paper. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** One origin. */
  readonly origin?: InputMaybe<VaultOrigin>;
  /** Words of the name, issuer or number, with or without diacritics. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** Office hours of a weekday. */
export type WeekdayHoursInput = {
  /** The shifts in order. */
  readonly shifts: ReadonlyArray<OfficeShiftInput>;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Scalars['Int']['input'];
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

/** A letter or decision by number and date (DL24 Đ11.6). */
export type WrittenBasisInput = {
  /** Its date, not after today. */
  readonly date: Scalars['Date']['input'];
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number, e.g. `15/CV-UBND`. */
  readonly number: Scalars['String']['input'];
};
