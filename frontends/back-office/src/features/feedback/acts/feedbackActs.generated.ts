/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Accepting. */
export type AcceptFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: string;
  /** What it is about: a kind of the profile. Not for questions. */
  readonly kind?: string | null | undefined;
  /** Who works on it. Null: the signed-in officer. */
  readonly officerId?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
};

/** Approving. */
export type ApproveFeedbackAnswerInput = {
  /** The feedback. */
  readonly feedbackId: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
};

/** Giving to an officer. */
export type AssignFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: string;
  /** The officer's post. */
  readonly officerId: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
};

/** Not accepting. */
export type DeclineFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: string;
  /** What to add. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** Ground of the profile. */
  readonly reason: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
};

/** The answer. */
export type DraftFeedbackAnswerInput = {
  /** The feedback. */
  readonly feedbackId: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
  /** Whether it goes to the leader now. */
  readonly submit: boolean;
  /** The answer. At most 20,000 characters. */
  readonly text: string;
};

/** A feedback that came another way. */
export type EnterFeedbackInput = {
  /** The agency it came to. */
  readonly agencyId: string;
  /** When it reached the agency. */
  readonly arrivedAt: string;
  /** Faithfully, as it was written or said: at most 5,000 characters (NĐ 20/2008 Đ7). */
  readonly body: string;
  /** How it came. */
  readonly channel: FeedbackChannel;
  /** Code of the dossier that it concerns. */
  readonly dossierCode?: string | null | undefined;
  /** What it is about. Null to leave it to who classifies. */
  readonly kind?: string | null | undefined;
  /** The procedure that it concerns. */
  readonly procedureId?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** Who sent it. */
  readonly sender: FeedbackSenderInput;
  /** Feedback or question. */
  readonly sort: FeedbackSort;
  /** In short: at most 200 characters. */
  readonly title: string;
};

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

/** Who sends. */
export type FeedbackSenderInput = {
  /** Address. */
  readonly address?: string | null | undefined;
  /** E-mail. */
  readonly email?: string | null | undefined;
  /** Name of the person or organisation. */
  readonly name: string;
  /** Phone. */
  readonly phone?: string | null | undefined;
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
  readonly feedbackId: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
  /** What is asked, or why. At most 2,000 characters. */
  readonly text: string;
};

/** What is published. */
export type PublishFeedbackInput = {
  /** The answer, without personal data. */
  readonly answer: string;
  /** The feedback. */
  readonly feedbackId: string;
  /** What was asked or reported, without personal data. */
  readonly question: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
  /** In short. */
  readonly title: string;
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

/** What the sender was asked for. */
export type SupplyFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: string;
  /** For visitors: last four digits of the sender's phone. */
  readonly phoneDigits?: string | null | undefined;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
  /** The answer. At most 5,000 characters. */
  readonly text: string;
};

/** Passing on: to an agency of the province or to a body outside, one of them. */
export type TransferFeedbackInput = {
  /** The agency. */
  readonly agencyId?: string | null | undefined;
  /** Name of the body outside. */
  readonly body?: string | null | undefined;
  /** The feedback. */
  readonly feedbackId: string;
  /** Why. At most 2,000 characters. */
  readonly note: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
  /** The version that was read. */
  readonly seenVersion: number;
};

export type BackOfficeFeedbackActed_FeedbackActSuccess_Fragment = { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } };

export type BackOfficeFeedbackActed_Refusal_Fragment = { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string };

export type BackOfficeFeedbackActedFragment =
  | BackOfficeFeedbackActed_FeedbackActSuccess_Fragment
  | BackOfficeFeedbackActed_Refusal_Fragment
;

export type BackOfficeFeedbackAcceptMutationVariables = Exact<{
  input: Schema.AcceptFeedbackInput;
}>;


export type BackOfficeFeedbackAcceptMutation = { readonly acceptFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackDeclineMutationVariables = Exact<{
  input: Schema.DeclineFeedbackInput;
}>;


export type BackOfficeFeedbackDeclineMutation = { readonly declineFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackTransferMutationVariables = Exact<{
  input: Schema.TransferFeedbackInput;
}>;


export type BackOfficeFeedbackTransferMutation = { readonly transferFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackAssignMutationVariables = Exact<{
  input: Schema.AssignFeedbackInput;
}>;


export type BackOfficeFeedbackAssignMutation = { readonly assignFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackAskSenderMutationVariables = Exact<{
  input: Schema.FeedbackTextInput;
}>;


export type BackOfficeFeedbackAskSenderMutation = { readonly askFeedbackSender:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackSupplyMutationVariables = Exact<{
  input: Schema.SupplyFeedbackInput;
}>;


export type BackOfficeFeedbackSupplyMutation = { readonly supplyFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackDraftAnswerMutationVariables = Exact<{
  input: Schema.DraftFeedbackAnswerInput;
}>;


export type BackOfficeFeedbackDraftAnswerMutation = { readonly draftFeedbackAnswer:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackSendBackMutationVariables = Exact<{
  input: Schema.FeedbackTextInput;
}>;


export type BackOfficeFeedbackSendBackMutation = { readonly sendBackFeedbackAnswer:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackApproveMutationVariables = Exact<{
  input: Schema.ApproveFeedbackAnswerInput;
}>;


export type BackOfficeFeedbackApproveMutation = { readonly approveFeedbackAnswer:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackPublishMutationVariables = Exact<{
  input: Schema.PublishFeedbackInput;
}>;


export type BackOfficeFeedbackPublishMutation = { readonly publishFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackUnpublishMutationVariables = Exact<{
  input: Schema.FeedbackTextInput;
}>;


export type BackOfficeFeedbackUnpublishMutation = { readonly unpublishFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export type BackOfficeFeedbackEntryMutationVariables = Exact<{
  input: Schema.EnterFeedbackInput;
}>;


export type BackOfficeFeedbackEntryMutation = { readonly enterFeedback:
    | { readonly __typename: 'FeedbackActSuccess', readonly feedback: { readonly id: string, readonly code: string, readonly version: number, readonly state: Schema.FeedbackState } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export const BackOfficeFeedbackActedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackActedFragment, unknown>;
export const BackOfficeFeedbackAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackAcceptMutation, BackOfficeFeedbackAcceptMutationVariables>;
export const BackOfficeFeedbackDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackDeclineMutation, BackOfficeFeedbackDeclineMutationVariables>;
export const BackOfficeFeedbackTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackTransferMutation, BackOfficeFeedbackTransferMutationVariables>;
export const BackOfficeFeedbackAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackAssignMutation, BackOfficeFeedbackAssignMutationVariables>;
export const BackOfficeFeedbackAskSenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackAskSender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askFeedbackSender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackAskSenderMutation, BackOfficeFeedbackAskSenderMutationVariables>;
export const BackOfficeFeedbackSupplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackSupply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplyFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackSupplyMutation, BackOfficeFeedbackSupplyMutationVariables>;
export const BackOfficeFeedbackDraftAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackDraftAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftFeedbackAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftFeedbackAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackDraftAnswerMutation, BackOfficeFeedbackDraftAnswerMutationVariables>;
export const BackOfficeFeedbackSendBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackSendBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackFeedbackAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackSendBackMutation, BackOfficeFeedbackSendBackMutationVariables>;
export const BackOfficeFeedbackApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveFeedbackAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveFeedbackAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackApproveMutation, BackOfficeFeedbackApproveMutationVariables>;
export const BackOfficeFeedbackPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackPublishMutation, BackOfficeFeedbackPublishMutationVariables>;
export const BackOfficeFeedbackUnpublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackUnpublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpublishFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackUnpublishMutation, BackOfficeFeedbackUnpublishMutationVariables>;
export const BackOfficeFeedbackEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeFeedbackEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BackOfficeFeedbackActed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BackOfficeFeedbackActed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackActSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<BackOfficeFeedbackEntryMutation, BackOfficeFeedbackEntryMutationVariables>;