/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What can be done with a payment. */
export type PaymentAct =
  /** Approve that money goes back. */
  | 'APPROVE_REFUND'
  /** Record what was collected in cash, by transfer or by the post. */
  | 'COLLECT'
  /** Have it go back because another rule of the law says so. */
  | 'DEMAND_REFUND'
  /** Discontinue the dossier because it was not paid in time. */
  | 'DISCONTINUE'
  /** Pay it on the platform: the applicant. */
  | 'PAY';

/** How money comes or goes. */
export type PaymentMethod =
  /** In cash at the counter. */
  | 'CASH'
  /** Online, by the payment platform. */
  | 'PLATFORM'
  /** Collected by the public post. */
  | 'POST'
  /** By bank transfer to the agency's account. */
  | 'TRANSFER';

/** How an attempt to pay stands. */
export type PaymentOrderState =
  /** It can no longer be paid. */
  | 'EXPIRED'
  /** It did not succeed; it may be tried again. */
  | 'FAILED'
  /** It can be paid. */
  | 'OPEN'
  /** Paid, by the platform's signed word. */
  | 'PAID';

/** How far a payment is. */
export type PaymentState =
  /** No longer owed: the dossier ended before it was paid. */
  | 'CANCELLED'
  /** To be paid. */
  | 'DUE'
  /** Paid. */
  | 'PAID';

/** Why money goes back. */
export type RefundCause =
  /** Another rule of the law says so. */
  | 'LAW'
  /** It was paid twice, or after the dossier had ended. */
  | 'NOT_OWED'
  /** The agency could not serve. */
  | 'NOT_SERVED';

/** How far a refund is. */
export type RefundState =
  /** The money went back. */
  | 'DONE'
  /** Waits for the finance officer. */
  | 'DUE'
  /** Approved; the platform is on it. */
  | 'SENT';

export type PortalPaymentFragment = { readonly id: string, readonly state: Schema.PaymentState, readonly total: number, readonly payBy: string, readonly overdue: boolean, readonly methods: ReadonlyArray<Schema.PaymentMethod>, readonly availableActs: ReadonlyArray<Schema.PaymentAct>, readonly paidAt: string | null, readonly method: Schema.PaymentMethod | null, readonly reference: string | null, readonly payerName: string | null, readonly receiptNumber: string | null, readonly receipt: { readonly id: string, readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly feeId: string, readonly per: string, readonly unitAmount: number | null, readonly quantity: number | null, readonly amount: number | null, readonly due: number | null, readonly name: { readonly vi: string, readonly en: string | null }, readonly exemption: { readonly id: string, readonly basis: string, readonly percent: number, readonly name: { readonly vi: string, readonly en: string | null } } | null }>, readonly order: { readonly id: string, readonly state: Schema.PaymentOrderState } | null, readonly refunds: ReadonlyArray<{ readonly id: string, readonly amount: number, readonly cause: Schema.RefundCause, readonly reason: string, readonly state: Schema.RefundState, readonly method: Schema.PaymentMethod | null, readonly doneAt: string | null }> };

export type PortalFeeLineFragment = { readonly feeId: string, readonly per: string, readonly unitAmount: number | null, readonly quantity: number | null, readonly amount: number | null, readonly due: number | null, readonly name: { readonly vi: string, readonly en: string | null }, readonly exemption: { readonly id: string, readonly basis: string, readonly percent: number, readonly name: { readonly vi: string, readonly en: string | null } } | null };

export const PortalFeeLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFeeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"unitAmount"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}}]} as unknown as DocumentNode<PortalFeeLineFragment, unknown>;
export const PortalPaymentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalPayment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"availableActs"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"payerName"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFeeLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFeeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeeLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"unitAmount"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}}]} as unknown as DocumentNode<PortalPaymentFragment, unknown>;