/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A rating of one aspect. */
export type AspectRatingInput = {
  /** The aspect in the profile. */
  readonly aspect: string;
  /** Value on the scale. */
  readonly value: string;
};

/** A rating. */
export type RateDossierInput = {
  /** Aspects; each at most once. */
  readonly aspects?: ReadonlyArray<AspectRatingInput> | null | undefined;
  /** At most 2,000 characters. */
  readonly comment?: string | null | undefined;
  /** The dossier. */
  readonly dossierId: string;
  /** Value on the profile's scale. */
  readonly overall: string;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: string;
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

export type PortalRatingQueryVariables = Exact<{
  dossierId: string;
}>;


export type PortalRatingQuery = { readonly dossier: { readonly id: string, readonly canRate: boolean, readonly rating: { readonly id: string, readonly overall: string, readonly comment: string | null, readonly givenAt: string, readonly aspects: ReadonlyArray<{ readonly aspect: string, readonly value: string }> } | null } | null, readonly ratingScale: { readonly values: ReadonlyArray<{ readonly value: string, readonly label: { readonly vi: string, readonly en: string | null } }>, readonly aspects: ReadonlyArray<{ readonly value: string, readonly label: { readonly vi: string, readonly en: string | null } }> } };

export type PortalGivenRatingFragment = { readonly id: string, readonly overall: string, readonly comment: string | null, readonly givenAt: string, readonly aspects: ReadonlyArray<{ readonly aspect: string, readonly value: string }> };

export type PortalRateDossierMutationVariables = Exact<{
  input: Schema.RateDossierInput;
}>;


export type PortalRateDossierMutation = { readonly rateDossier:
    | { readonly __typename: 'RateDossierSuccess', readonly rating: { readonly id: string, readonly overall: string, readonly comment: string | null, readonly givenAt: string, readonly aspects: ReadonlyArray<{ readonly aspect: string, readonly value: string }> } }
    | { readonly __typename: 'Refusal', readonly code: Schema.RefusalCode, readonly message: string }
   };

export const PortalGivenRatingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalGivenRating"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}}]} as unknown as DocumentNode<PortalGivenRatingFragment, unknown>;
export const PortalRatingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalRating"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossierId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossierId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"canRate"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalGivenRating"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingScale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalGivenRating"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}}]} as unknown as DocumentNode<PortalRatingQuery, PortalRatingQueryVariables>;
export const PortalRateDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalRateDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateDossierSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalGivenRating"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalGivenRating"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}}]} as unknown as DocumentNode<PortalRateDossierMutation, PortalRateDossierMutationVariables>;