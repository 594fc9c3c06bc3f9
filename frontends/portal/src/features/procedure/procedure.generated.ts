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

/** Whether a paper must be there. */
export type DocumentNeed =
  /** In every dossier. */
  | 'ALWAYS'
  /** If the applicant has it. */
  | 'OPTIONAL'
  /** When the answers make it necessary. */
  | 'WHEN';

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

/** How far a service is online. */
export type OnlineLevel =
  /** Everything online (toàn trình; level 4). */
  | 'FULL'
  /** Information only (levels 1 and 2). */
  | 'INFORMATION'
  /** In part (một phần; level 3). */
  | 'PARTIAL';

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

export type PortalProcedureQueryVariables = Exact<{
  code: string;
}>;


export type PortalProcedureQuery = { readonly procedure: { readonly id: string, readonly code: string, readonly name: string, readonly field: { readonly code: string, readonly name: string }, readonly version: { readonly id: string, readonly number: number, readonly effectiveFrom: string, readonly levels: ReadonlyArray<Schema.AgencyLevel>, readonly decidingAgency: string, readonly audiences: ReadonlyArray<Schema.Audience>, readonly sets: number, readonly onlineLevel: Schema.OnlineLevel, readonly source: string | null, readonly steps: ReadonlyArray<{ readonly vi: string, readonly en: string | null }>, readonly channels: ReadonlyArray<{ readonly channel: Schema.Channel, readonly note: { readonly vi: string, readonly en: string | null } | null, readonly timeLimits: ReadonlyArray<{ readonly caseCode: string | null, readonly quantity: number, readonly unit: Schema.TimeUnit, readonly caseName: { readonly vi: string, readonly en: string | null } | null }> }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly originals: number, readonly copies: number, readonly need: Schema.DocumentNeed, readonly isForm: boolean, readonly name: { readonly vi: string, readonly en: string | null }, readonly note: { readonly vi: string, readonly en: string | null } | null }>, readonly fees: ReadonlyArray<{ readonly id: string, readonly kind: Schema.FeeKind, readonly channels: ReadonlyArray<Schema.Channel>, readonly amount: number | null, readonly per: Schema.FeeUnit, readonly name: { readonly vi: string, readonly en: string | null }, readonly note: { readonly vi: string, readonly en: string | null } | null, readonly exemptions: ReadonlyArray<{ readonly id: string, readonly basis: string, readonly percent: number, readonly name: { readonly vi: string, readonly en: string | null } }> }>, readonly results: ReadonlyArray<{ readonly vi: string, readonly en: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly number: string | null, readonly name: string }>, readonly conditions: { readonly vi: string, readonly en: string | null } | null, readonly onlineLevelReason: { readonly vi: string, readonly en: string | null } | null, readonly processSteps: ReadonlyArray<{ readonly id: string, readonly kind: Schema.StepKind, readonly name: string, readonly role: string, readonly allowanceMinutes: number | null, readonly next: ReadonlyArray<string> }> } | null } | null };


export const PortalProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"decidingAgency"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"caseName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"isForm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sets"}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exemptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlineLevel"}},{"kind":"Field","name":{"kind":"Name","value":"onlineLevelReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"processSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"allowanceMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<PortalProcedureQuery, PortalProcedureQueryVariables>;