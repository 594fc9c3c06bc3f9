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

export type PortalCatalogueQueryVariables = Exact<{
  filter?: Schema.ProcedureFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortalCatalogueQuery = { readonly procedures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly field: { readonly code: string, readonly name: string }, readonly version: { readonly id: string, readonly onlineLevel: Schema.OnlineLevel, readonly decidingAgency: string, readonly levels: ReadonlyArray<Schema.AgencyLevel>, readonly channels: ReadonlyArray<{ readonly channel: Schema.Channel, readonly timeLimits: ReadonlyArray<{ readonly caseCode: string | null, readonly quantity: number, readonly unit: Schema.TimeUnit, readonly caseName: { readonly vi: string, readonly en: string | null } | null }> }>, readonly fees: ReadonlyArray<{ readonly id: string, readonly amount: number | null, readonly per: Schema.FeeUnit }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PortalCatalogueFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalCatalogueFieldsQuery = { readonly procedureFields: ReadonlyArray<{ readonly procedures: number, readonly field: { readonly code: string, readonly name: string } }> };

export type PortalCatalogueAgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalCatalogueAgenciesQuery = { readonly agencies: ReadonlyArray<{ readonly id: string, readonly level: Schema.AgencyLevel, readonly fieldCodes: ReadonlyArray<string>, readonly name: { readonly vi: string, readonly en: string | null } }> };


export const PortalCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalProcedureCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalProcedureCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onlineLevel"}},{"kind":"Field","name":{"kind":"Name","value":"decidingAgency"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"caseName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]}}]}}]} as unknown as DocumentNode<PortalCatalogueQuery, PortalCatalogueQueryVariables>;
export const PortalCatalogueFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalCatalogueFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}}]}}]} as unknown as DocumentNode<PortalCatalogueFieldsQuery, PortalCatalogueFieldsQueryVariables>;
export const PortalCatalogueAgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalCatalogueAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"fieldCodes"}}]}}]}}]} as unknown as DocumentNode<PortalCatalogueAgenciesQuery, PortalCatalogueAgenciesQueryVariables>;