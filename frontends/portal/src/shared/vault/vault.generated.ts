/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Answers of the scanner. */
export type FileScan =
  /** Nothing found. */
  | 'CLEAN'
  /** No scanner is set up. */
  | 'NOT_SCANNED'
  /** The scanner could not say. */
  | 'UNKNOWN';

/** Which papers to list; what is left out does not restrict. */
export type VaultFilter = {
  /** One kind of paper. */
  readonly kind?: string | null | undefined;
  /** One origin. */
  readonly origin?: VaultOrigin | null | undefined;
  /** Words of the name, issuer or number, with or without diacritics. */
  readonly text?: string | null | undefined;
};

/** Where a paper in the vault comes from. */
export type VaultOrigin =
  /** A result of ours, signed by the agency. */
  | 'RESULT'
  /** Handed in by the person with an accepted dossier. */
  | 'SUBMITTED'
  /** Put in by the person. */
  | 'UPLOADED';

/** How a paper of the vault stands. */
export type VaultStanding =
  /** Past its last day. */
  | 'EXPIRED'
  /** A newer one stands in its place. */
  | 'REPLACED'
  /** It can be used again. */
  | 'VALID'
  /** Taken back by whoever issued it. */
  | 'WITHDRAWN';

/** How far a paper of the vault can be relied on. */
export type VaultTrust =
  /** Digitised by an officer from the paper itself. */
  | 'DIGITISED'
  /** As its owner gave it. */
  | 'OWNER'
  /** Signed by the agency that issued it. */
  | 'SIGNED';

export type PortalVaultQueryVariables = Exact<{
  filter?: Schema.VaultFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortalVaultQuery = { readonly vault: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly origin: Schema.VaultOrigin, readonly trust: Schema.VaultTrust, readonly kind: string | null, readonly issuer: string | null, readonly number: string | null, readonly issuedOn: string | null, readonly validUntil: string | null, readonly standing: Schema.VaultStanding, readonly deletable: boolean, readonly addedAt: string, readonly name: { readonly vi: string, readonly en: string | null }, readonly file: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan }, readonly dossier: { readonly id: string, readonly code: string | null, readonly procedureName: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PortalVaultPaperFragment = { readonly id: string, readonly origin: Schema.VaultOrigin, readonly trust: Schema.VaultTrust, readonly kind: string | null, readonly issuer: string | null, readonly number: string | null, readonly issuedOn: string | null, readonly validUntil: string | null, readonly standing: Schema.VaultStanding, readonly deletable: boolean, readonly addedAt: string, readonly name: { readonly vi: string, readonly en: string | null }, readonly file: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan }, readonly dossier: { readonly id: string, readonly code: string | null, readonly procedureName: string } | null };

export const PortalVaultPaperFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalVaultPaper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VaultItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"deletable"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}}]} as unknown as DocumentNode<PortalVaultPaperFragment, unknown>;
export const PortalVaultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalVault"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VaultFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vault"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalVaultPaper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalVaultPaper"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VaultItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"deletable"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}}]}}]}}]} as unknown as DocumentNode<PortalVaultQuery, PortalVaultQueryVariables>;