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
};

/** How the applicant gets the result (DL24 Đ9.3). */
export type DeliveryMethod =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, in the vault. */
  | 'ONLINE'
  /** By public post to the address of the contact. */
  | 'POST';

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
export const BackOfficeOfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeOfficers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"PROCESSING_OFFICER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeOfficersQuery, BackOfficeOfficersQueryVariables>;