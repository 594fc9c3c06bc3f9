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
  /** A remark for the history. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version the clerk was looking at. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Level of an agency in the province (profile: tiers). */
export type AgencyLevel =
  /** Commune, ward, special zone. */
  | 'COMMUNE'
  /** District, where the profile has it. */
  | 'DISTRICT'
  /** Province: departments (sở) and the province itself. */
  | 'PROVINCE';

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

/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

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

/** Where a delivery stands. */
export type DeliveryState =
  /** Given up after several tries. */
  | 'FAILED'
  /** Handed over. */
  | 'SENT'
  /** Waits to be sent, or to be tried again. */
  | 'WAITING';

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

/** Answers of the scanner. */
export type FileScan =
  /** Nothing found. */
  | 'CLEAN'
  /** No scanner is set up. */
  | 'NOT_SCANNED'
  /** The scanner could not say. */
  | 'UNKNOWN';

/** Which tasks to list; what is left out does not restrict. */
export type InboxFilter = {
  /** One kind of work. */
  readonly kind?: InputMaybe<StepKind>;
  /** Only what was given to me by name. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  | 'PORTAL';

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

/** Reasons for which this subgraph refuses. */
export type RefusalCode =
  /** The agency does not receive this procedure. */
  | 'AGENCY_NOT_COMPETENT'
  /** The procedure's version has no such case. */
  | 'CASE_UNKNOWN'
  /** The procedure cannot be applied for this way. */
  | 'CHANNEL_NOT_OFFERED'
  /** The comment is too long. */
  | 'COMMENT_TOO_LONG'
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
  /** The result has not been returned yet. */
  | 'DOSSIER_NOT_RETURNED'
  /** The dossier is not known here, or is another applicant's. */
  | 'DOSSIER_NOT_YOURS'
  /** The dossier is in a state in which this cannot be done. */
  | 'DOSSIER_WRONG_STATE'
  /** The e-mail address is malformed. */
  | 'EMAIL_INVALID'
  /** The file is not there, or is not the reader's. */
  | 'FILE_NOT_FOUND'
  /** The identification number is not 12 digits. */
  | 'ID_NUMBER_INVALID'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The officer does not hold the role in this agency. */
  | 'OFFICER_NOT_SUITABLE'
  /** The phone number is not one of Việt Nam's mobile numbers. */
  | 'PHONE_INVALID'
  /** There is no such procedure in force. */
  | 'PROCEDURE_NOT_FOUND'
  /** The value or aspect is not on the scale. */
  | 'RATING_VALUE_UNKNOWN'
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

/** A paper to take off. */
export type RemoveDocumentInput = {
  /** Id of the required document in the procedure's version. */
  readonly documentId: Scalars['ID']['input'];
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
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

/** Sex as registered. */
export type Sex =
  /** Nữ. */
  | 'FEMALE'
  /** Nam. */
  | 'MALE';

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

/** Where a paper in the vault comes from. */
export type VaultOrigin =
  /** A result of ours, signed by the agency. */
  | 'RESULT'
  /** Handed in by the person with an accepted dossier. */
  | 'SUBMITTED';
