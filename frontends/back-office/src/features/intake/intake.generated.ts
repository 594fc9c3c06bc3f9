/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** The applicant as entered. */
export type ContactInput = {
  /** Address. */
  readonly address?: string | null | undefined;
  /** E-mail. */
  readonly email?: string | null | undefined;
  /** Full name. For an online dossier the name of the account stands, whatever is given here. */
  readonly fullName: string;
  /** Identification number. For an online dossier the number of the account stands. */
  readonly idNumber?: string | null | undefined;
  /** Phone. */
  readonly phone?: string | null | undefined;
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
  readonly agencyId: string;
  /** The applicant in `accounts`. */
  readonly applicantId: string;
  /** COUNTER, or POST for what the post brought. */
  readonly channel: Channel;
  /** The applicant as entered. */
  readonly contact: ContactInput;
  /** The procedure. */
  readonly procedureId: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
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
  readonly audience?: Audience | null | undefined;
  /** Codes of fields. */
  readonly fieldCodes?: ReadonlyArray<string> | null | undefined;
  /** Level of the deciding agency. */
  readonly level?: AgencyLevel | null | undefined;
  /** How far online. */
  readonly onlineLevel?: OnlineLevel | null | undefined;
  /** Words of the name, with or without diacritics, small typing errors forgiven; or a code. */
  readonly search?: string | null | undefined;
  /** Only what has an e-form, so that it can be sent in here. */
  readonly withEForm?: boolean | null | undefined;
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
  /** The regulation does not offer this way to look up. */
  | 'LOOK_UP_NOT_OFFERED'
  /** Number or name is not the reader's own. */
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
  /** The account is not suspended. */
  | 'NOT_SUSPENDED'
  /** The officer does not hold the role in this agency. */
  | 'OFFICER_NOT_SUITABLE'
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
  readonly address?: string | null | undefined;
  /** The agency whose counter it is. */
  readonly agencyId: string;
  /** Date of birth. Null where not asked. */
  readonly dateOfBirth?: string | null | undefined;
  /** E-mail. Null where there is none. */
  readonly email?: string | null | undefined;
  /** Full name as on the identity card. */
  readonly fullName: string;
  /** Personal identification number: 12 digits. */
  readonly idNumber: string;
  /** Mobile phone. Null where there is none. */
  readonly phone?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** Sex. Null where not asked. */
  readonly sex?: Sex | null | undefined;
};

/** Sex as registered. */
export type Sex =
  /** Nữ. */
  | 'FEMALE'
  /** Nam. */
  | 'MALE';

export type IntakeFindPersonQueryVariables = Exact<{
  idNumber: string;
}>;


export type IntakeFindPersonQuery = { readonly findPerson: { readonly id: string, readonly fullName: string | null, readonly idNumber: string | null, readonly dateOfBirth: string | null, readonly sex: Schema.Sex | null, readonly address: string | null, readonly phone: string | null, readonly email: string | null } | null };

export type IntakeProceduresQueryVariables = Exact<{
  filter?: Schema.ProcedureFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type IntakeProceduresQuery = { readonly procedures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly field: { readonly code: string, readonly name: string }, readonly version: { readonly id: string, readonly channels: ReadonlyArray<{ readonly channel: Schema.Channel }> } | null }> } };

export type IntakeAgencyQueryVariables = Exact<{
  id: string;
}>;


export type IntakeAgencyQuery = { readonly agency: { readonly id: string, readonly level: Schema.AgencyLevel, readonly fieldCodes: ReadonlyArray<string>, readonly oneStopName: { readonly vi: string, readonly en: string | null } } | null };

export type IntakeRegisterApplicantMutationVariables = Exact<{
  input: Schema.RegisterApplicantInput;
}>;


export type IntakeRegisterApplicantMutation = { readonly registerApplicant:
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
    | { readonly __typename: 'RegisterApplicantSuccess', readonly person: { readonly id: string } }
   };

export type IntakeCreateDraftMutationVariables = Exact<{
  input: Schema.CreateCounterDraftInput;
}>;


export type IntakeCreateDraftMutation = { readonly createCounterDraft:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly state: Schema.DossierState, readonly version: number, readonly code: string | null, readonly dueAt: string | null, readonly savedAt: string, readonly documents: ReadonlyArray<{ readonly documentId: string, readonly copyKind: Schema.CopyKind, readonly quantity: number, readonly file: { readonly id: string, readonly name: string, readonly size: number } | null }> } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };


export const IntakeFindPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeFindPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<IntakeFindPersonQuery, IntakeFindPersonQueryVariables>;
export const IntakeProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntakeProceduresQuery, IntakeProceduresQueryVariables>;
export const IntakeAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"fieldCodes"}},{"kind":"Field","name":{"kind":"Name","value":"oneStopName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<IntakeAgencyQuery, IntakeAgencyQueryVariables>;
export const IntakeRegisterApplicantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IntakeRegisterApplicant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterApplicantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerApplicant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterApplicantSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IntakeRegisterApplicantMutation, IntakeRegisterApplicantMutationVariables>;
export const IntakeCreateDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IntakeCreateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCounterDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCounterDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakePaper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmittedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"copyKind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntakeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntakePaper"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<IntakeCreateDraftMutation, IntakeCreateDraftMutationVariables>;