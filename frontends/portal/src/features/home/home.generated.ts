/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST';

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

export type PortalHomeFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHomeFieldsQuery = { readonly procedureFields: ReadonlyArray<{ readonly procedures: number, readonly field: { readonly code: string, readonly name: string } }> };

export type PortalHomeDossiersQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalHomeDossiersQuery = { readonly myDossiers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly state: Schema.DossierState, readonly channel: Schema.Channel, readonly procedureName: string, readonly savedAt: string, readonly submittedAt: string | null, readonly dueAt: string | null, readonly punctuality: Schema.Punctuality | null, readonly settledAt: string | null, readonly returnedAt: string | null, readonly agency: { readonly id: string, readonly name: { readonly vi: string, readonly en: string | null } } | null, readonly openTasks: ReadonlyArray<{ readonly id: string, readonly kind: Schema.TaskKind, readonly name: string, readonly dueAt: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const PortalHomeFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalHomeFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}}]}}]} as unknown as DocumentNode<PortalHomeFieldsQuery, PortalHomeFieldsQueryVariables>;
export const PortalHomeDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalHomeDossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalDossierCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalDossierCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"punctuality"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<PortalHomeDossiersQuery, PortalHomeDossiersQueryVariables>;