/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Acceptance. */
export type AcceptDossierInput = {
  /** Case of the procedure the time limit is taken from; the ordinary case where left out. */
  readonly caseCode?: string | null | undefined;
  /** The dossier. */
  readonly dossierId: string;
  /** What the clerk found of fees that the rules leave open: amounts, quantities, exemptions. At most 50. */
  readonly fees?: ReadonlyArray<FeeEntryInput> | null | undefined;
  /** A remark for the history. */
  readonly note?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the clerk was looking at. */
  readonly seenVersion: number;
};

/** Appraisal. */
export type AppraiseDossierInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** The officer's opinion, for the leader. */
  readonly opinion: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** Text of the result, paragraphs parted by empty lines. */
  readonly resultBody: string;
  /** Title of the result; the procedure's result where left out. */
  readonly resultTitle?: string | null | undefined;
  /** The version the officer was looking at. */
  readonly seenVersion: number;
  /** Which of several steps follows, where the process offers a choice (Task.ways); the first where left out. */
  readonly way?: string | null | undefined;
};

/** Approval. */
export type ApproveDossierInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** A remark for the history. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** Text of the result, where the process has no appraisal; needed there, not heeded elsewhere. */
  readonly resultBody?: string | null | undefined;
  /** Title of the result, where the process has no appraisal; the procedure's result where left out. */
  readonly resultTitle?: string | null | undefined;
  /** The version the leader was looking at. */
  readonly seenVersion: number;
};

/** Assignment. */
export type AssignDossierInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** A remark for the officer. */
  readonly note?: string | null | undefined;
  /** The officer: one of the agency's processing officers. */
  readonly officerId: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the head was looking at. */
  readonly seenVersion: number;
};

/** Non-acceptance: one full answer (DL24 Đ8.1a). */
export type DeclineDossierInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** What the applicant can do. */
  readonly guidance?: string | null | undefined;
  /** The reason, for the applicant to read. Not empty. */
  readonly reason: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the clerk was looking at. */
  readonly seenVersion: number;
  /** Whether what is marked wrong or missing in the check stands in the answer. */
  readonly withMarks?: boolean | null | undefined;
};

/** How the applicant gets the result (DL24 Đ9.3). */
export type DeliveryMethod =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, in the vault. */
  | 'ONLINE'
  /** By public post to the address of the contact. */
  | 'POST';

/** Ending without an answer. */
export type DiscontinueDossierInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** The reason, for the applicant to read. Not empty. */
  readonly reason: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the officer was looking at. */
  readonly seenVersion: number;
};

/** An act that needs no more than the dossier. */
export type DossierActInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** A remark for the history. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the actor was looking at; a newer one refuses with DOSSIER_CHANGED. */
  readonly seenVersion: number;
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

/** What the clerk found of one fee. */
export type FeeEntryInput = {
  /** Whole đồng for one unit; heeded only where the procedure leaves the amount open. */
  readonly amount?: number | null | undefined;
  /** The exemption found proved. Null for none; what answers and papers say where left out. */
  readonly exemptionId?: string | null | undefined;
  /** Id of the fee in the procedure's version. */
  readonly feeId: string;
  /** How many units; goes before what the answers say. */
  readonly quantity?: number | null | undefined;
};

/** A proposed refusal. */
export type ProposeRefusalInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** What the applicant can do. */
  readonly guidance?: string | null | undefined;
  /** The reason with its legal ground, for the applicant to read. Not empty. */
  readonly reason: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the officer was looking at. */
  readonly seenVersion: number;
  /** Whether what is marked wrong or missing in the check stands in the answer. */
  readonly withMarks?: boolean | null | undefined;
};

/** What a consultation or verification brought. */
export type RecordStepInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** Who said what; for a verification time, place, participants and content. Not empty. */
  readonly record: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the officer was looking at. */
  readonly seenVersion: number;
  /** The task that it ends. */
  readonly taskId: string;
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

/** A request to supplement, made of the marks. */
export type RequestSupplementInput = {
  /** Calendar days for the answer, from 1 to 365; by the procedure where left out. */
  readonly answerWithinDays?: number | null | undefined;
  /** The dossier. */
  readonly dossierId: string;
  /** Why the law allows to ask again; needed where `DossierCheck.needsGround`. */
  readonly ground?: string | null | undefined;
  /** A remark for the applicant. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the officer was looking at. */
  readonly seenVersion: number;
};

/** A request to withdraw. */
export type RequestWithdrawalInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** Why. Not empty. */
  readonly reason: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the applicant was looking at. */
  readonly seenVersion: number;
};

/** Handing over. */
export type ReturnResultInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** How it went; as the applicant chose where left out. */
  readonly method?: DeliveryMethod | null | undefined;
  /** Who received it; the applicant where left out. */
  readonly receivedBy?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the clerk was looking at. */
  readonly seenVersion: number;
};

/** Sending back. */
export type SendBackDossierInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** What to mend. Not empty. */
  readonly reason: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the leader was looking at. */
  readonly seenVersion: number;
};

/** Turning down. */
export type TurnDownWithdrawalInput = {
  /** The dossier. */
  readonly dossierId: string;
  /** Why it cannot be withdrawn, with the legal ground. Not empty. */
  readonly ground: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version the leader was looking at. */
  readonly seenVersion: number;
};

export type BackOfficeAcceptMutationVariables = Exact<{
  input: Schema.AcceptDossierInput;
}>;


export type BackOfficeAcceptMutation = { readonly acceptDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeDeclineMutationVariables = Exact<{
  input: Schema.DeclineDossierInput;
}>;


export type BackOfficeDeclineMutation = { readonly declineDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeForwardMutationVariables = Exact<{
  input: Schema.DossierActInput;
}>;


export type BackOfficeForwardMutation = { readonly forwardDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeAssignMutationVariables = Exact<{
  input: Schema.AssignDossierInput;
}>;


export type BackOfficeAssignMutation = { readonly assignDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeAppraiseMutationVariables = Exact<{
  input: Schema.AppraiseDossierInput;
}>;


export type BackOfficeAppraiseMutation = { readonly appraiseDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeRecordMutationVariables = Exact<{
  input: Schema.RecordStepInput;
}>;


export type BackOfficeRecordMutation = { readonly recordStep:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeSendBackMutationVariables = Exact<{
  input: Schema.SendBackDossierInput;
}>;


export type BackOfficeSendBackMutation = { readonly sendBackDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeApproveMutationVariables = Exact<{
  input: Schema.ApproveDossierInput;
}>;


export type BackOfficeApproveMutation = { readonly approveDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeReturnMutationVariables = Exact<{
  input: Schema.ReturnResultInput;
}>;


export type BackOfficeReturnMutation = { readonly returnResult:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeRequestSupplementMutationVariables = Exact<{
  input: Schema.RequestSupplementInput;
}>;


export type BackOfficeRequestSupplementMutation = { readonly requestSupplement:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeApproveSupplementMutationVariables = Exact<{
  input: Schema.DossierActInput;
}>;


export type BackOfficeApproveSupplementMutation = { readonly approveSupplement:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeSendSupplementMutationVariables = Exact<{
  input: Schema.DossierActInput;
}>;


export type BackOfficeSendSupplementMutation = { readonly sendSupplement:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeProposeRefusalMutationVariables = Exact<{
  input: Schema.ProposeRefusalInput;
}>;


export type BackOfficeProposeRefusalMutation = { readonly proposeRefusal:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeApproveRefusalMutationVariables = Exact<{
  input: Schema.DossierActInput;
}>;


export type BackOfficeApproveRefusalMutation = { readonly approveRefusal:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeWithdrawMutationVariables = Exact<{
  input: Schema.RequestWithdrawalInput;
}>;


export type BackOfficeWithdrawMutation = { readonly requestWithdrawal:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeConfirmWithdrawalMutationVariables = Exact<{
  input: Schema.DossierActInput;
}>;


export type BackOfficeConfirmWithdrawalMutation = { readonly confirmWithdrawal:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeTurnDownWithdrawalMutationVariables = Exact<{
  input: Schema.TurnDownWithdrawalInput;
}>;


export type BackOfficeTurnDownWithdrawalMutation = { readonly turnDownWithdrawal:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeDiscontinueMutationVariables = Exact<{
  input: Schema.DiscontinueDossierInput;
}>;


export type BackOfficeDiscontinueMutation = { readonly discontinueDossier:
    | { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeActed_DossierActSuccess_Fragment = { readonly __typename: 'DossierActSuccess', readonly dossier: { readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly version: number, readonly dueAt: string | null } };

export type BackOfficeActed_Refusal_Fragment = { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string };

export type BackOfficeActedFragment =
  | BackOfficeActed_DossierActSuccess_Fragment
  | BackOfficeActed_Refusal_Fragment
;

export type BackOfficeOfficersQueryVariables = Exact<{
  agencyId: string;
}>;


export type BackOfficeOfficersQuery = { readonly agency: { readonly id: string, readonly officers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: { readonly vi: string, readonly en: string | null }, readonly unit: { readonly id: string, readonly name: { readonly vi: string, readonly en: string | null } } | null }> } | null };

export const BackOfficeActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeActedFragment, unknown>;
export const BackOfficeAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeAcceptMutation, BackOfficeAcceptMutationVariables>;
export const BackOfficeDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeDeclineMutation, BackOfficeDeclineMutationVariables>;
export const BackOfficeForwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeForward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forwardDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeForwardMutation, BackOfficeForwardMutationVariables>;
export const BackOfficeAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeAssignMutation, BackOfficeAssignMutationVariables>;
export const BackOfficeAppraiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeAppraise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppraiseDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appraiseDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeAppraiseMutation, BackOfficeAppraiseMutationVariables>;
export const BackOfficeRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeRecordMutation, BackOfficeRecordMutationVariables>;
export const BackOfficeSendBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeSendBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendBackDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeSendBackMutation, BackOfficeSendBackMutationVariables>;
export const BackOfficeApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeApproveMutation, BackOfficeApproveMutationVariables>;
export const BackOfficeReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeReturnMutation, BackOfficeReturnMutationVariables>;
export const BackOfficeRequestSupplementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeRequestSupplement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSupplementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeRequestSupplementMutation, BackOfficeRequestSupplementMutationVariables>;
export const BackOfficeApproveSupplementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeApproveSupplement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeApproveSupplementMutation, BackOfficeApproveSupplementMutationVariables>;
export const BackOfficeSendSupplementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeSendSupplement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeSendSupplementMutation, BackOfficeSendSupplementMutationVariables>;
export const BackOfficeProposeRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeProposeRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRefusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeProposeRefusalMutation, BackOfficeProposeRefusalMutationVariables>;
export const BackOfficeApproveRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeApproveRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeApproveRefusalMutation, BackOfficeApproveRefusalMutationVariables>;
export const BackOfficeWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestWithdrawalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestWithdrawal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeWithdrawMutation, BackOfficeWithdrawMutationVariables>;
export const BackOfficeConfirmWithdrawalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeConfirmWithdrawal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmWithdrawal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeConfirmWithdrawalMutation, BackOfficeConfirmWithdrawalMutationVariables>;
export const BackOfficeTurnDownWithdrawalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeTurnDownWithdrawal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnDownWithdrawalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"turnDownWithdrawal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeTurnDownWithdrawalMutation, BackOfficeTurnDownWithdrawalMutationVariables>;
export const BackOfficeDiscontinueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeDiscontinue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscontinueDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discontinueDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeDiscontinueMutation, BackOfficeDiscontinueMutationVariables>;
export const BackOfficeOfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeOfficers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"PROCESSING_OFFICER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeOfficersQuery, BackOfficeOfficersQueryVariables>;