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

/** The dossiers counted; what is left out does not restrict. Officers without the province's view see their own agencies only. */
export type FiguresFilter = {
  /** Receiving agency. */
  readonly agencyId?: string | null | undefined;
  /** Way in. */
  readonly channel?: Channel | null | undefined;
  /** Field. */
  readonly fieldCode?: string | null | undefined;
  /** First day of the period (Asia/Ho_Chi_Minh). */
  readonly from: string;
  /** Officer in charge, or `UNASSIGNED` for dossiers that nobody was given. */
  readonly officerId?: string | null | undefined;
  /** Procedure. */
  readonly procedureId?: string | null | undefined;
  /** Last day of the period. */
  readonly to: string;
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

export type SupervisionBehindQueryVariables = Exact<{
  figure: Schema.FigureName;
  filter: Schema.FiguresFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionBehindQuery = { readonly dossiersBehind: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string | null, readonly procedureName: string, readonly receivedAt: string | null, readonly dueAt: string | null, readonly settledAt: string | null, readonly agency: { readonly id: string, readonly name: { readonly vi: string, readonly en: string | null } } | null, readonly officer: { readonly id: string, readonly name: string } | null, readonly dossier: { readonly id: string, readonly punctuality: Schema.Punctuality | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const SupervisionBehindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionBehind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiersBehind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"figure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figure"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"punctuality"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SupervisionBehindQuery, SupervisionBehindQueryVariables>;