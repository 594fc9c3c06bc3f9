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

/** What can be marked. */
export type CheckKind =
  /** A paper; its target is the id of the required document. */
  | 'DOCUMENT'
  /** A question of the e-form; its target is a JSON pointer into the answers. */
  | 'QUESTION';

/** What was found of a question or paper. */
export type CheckVerdict =
  /** Not there. */
  | 'MISSING'
  /** As it should be. */
  | 'RIGHT'
  /** There, but not as it should be. */
  | 'WRONG';

/** What kind of copy a paper is. */
export type CopyKind =
  /** Copy. */
  | 'COPY'
  /** Electronic. */
  | 'ELECTRONIC'
  /** Original. */
  | 'ORIGINAL';

/** How the applicant gets the result (DL24 Đ9.3). */
export type DeliveryMethod =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, in the vault. */
  | 'ONLINE'
  /** By public post to the address of the contact. */
  | 'POST';

/** What can be done with a dossier. */
export type DossierAct =
  /** Accept at the one-stop unit. */
  | 'ACCEPT'
  /** Mend what was asked for and send it: the applicant, or the clerk at the counter. */
  | 'ANSWER_SUPPLEMENT'
  /** Appraise and submit for approval. */
  | 'APPRAISE'
  /** Approve and sign. */
  | 'APPROVE'
  /** Approve the proposed refusal. */
  | 'APPROVE_REFUSAL'
  /** Approve the drafted request to supplement. */
  | 'APPROVE_SUPPLEMENT'
  /** Give to an officer. */
  | 'ASSIGN'
  /** Let the applicant have it back. */
  | 'CONFIRM_WITHDRAWAL'
  /** Decline at the one-stop unit. */
  | 'DECLINE'
  /** Throw the draft away. */
  | 'DISCARD'
  /** End it because the applicant did not answer in time. */
  | 'DISCONTINUE'
  /** Forward to those who settle it. */
  | 'FORWARD'
  /** Propose to refuse it after appraisal. */
  | 'PROPOSE_REFUSAL'
  /** Put the outcome of a consultation or verification on record. */
  | 'RECORD'
  /** Ask the applicant to supplement it, from the marks of the check. */
  | 'REQUEST_SUPPLEMENT'
  /** Return the result. */
  | 'RETURN'
  /** Fill in. */
  | 'SAVE'
  /** Send back to the officer. */
  | 'SEND_BACK'
  /** Send in. */
  | 'SUBMIT'
  /** Turn the request to withdraw down, with a ground. */
  | 'TURN_DOWN_WITHDRAWAL'
  /** Ask for it back: the applicant, or the clerk at the counter. */
  | 'WITHDRAW';

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

/** What ends a dossier without a result. */
export type EndingCause =
  /** Not paid in time. */
  | 'NOT_PAID'
  /** Not supplemented in time. */
  | 'NOT_SUPPLEMENTED'
  /** Refused after appraisal. */
  | 'REFUSED'
  /** The applicant had it back. */
  | 'WITHDRAWN';

/** Answers of the scanner. */
export type FileScan =
  /** Nothing found. */
  | 'CLEAN'
  /** No scanner is set up. */
  | 'NOT_SCANNED'
  /** The scanner could not say. */
  | 'UNKNOWN';

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

export type PortalDossierQueryVariables = Exact<{
  id: string;
}>;


export type PortalDossierQuery = { readonly dossier: { readonly id: string, readonly code: string | null, readonly qrPath: string | null, readonly state: Schema.DossierState, readonly channel: Schema.Channel, readonly procedureName: string, readonly deliveryMethod: Schema.DeliveryMethod, readonly createdAt: string, readonly savedAt: string, readonly submittedAt: string | null, readonly receivedAt: string | null, readonly dueAt: string | null, readonly settledAt: string | null, readonly returnedAt: string | null, readonly punctuality: Schema.Punctuality | null, readonly historyIntact: boolean, readonly version: number, readonly availableActs: ReadonlyArray<Schema.DossierAct>, readonly clockStoppedAt: string | null, readonly answers: unknown, readonly timeLimit: { readonly quantity: number, readonly unit: string } | null, readonly contact: { readonly fullName: string, readonly idNumber: string | null, readonly address: string | null, readonly phone: string | null, readonly email: string | null }, readonly agency: { readonly id: string, readonly address: string, readonly phone: string, readonly name: { readonly vi: string, readonly en: string | null }, readonly oneStopName: { readonly vi: string, readonly en: string | null } } | null, readonly procedureVersion: { readonly id: string, readonly eForm: unknown, readonly procedure: { readonly id: string, readonly code: string } } | null, readonly documents: ReadonlyArray<{ readonly documentId: string, readonly copyKind: Schema.CopyKind, readonly quantity: number, readonly attachedAt: string, readonly name: { readonly vi: string, readonly en: string | null }, readonly file: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } | null }>, readonly dueDateExplanation: ReadonlyArray<{ readonly kind: string, readonly basis: string | null, readonly from: string | null, readonly to: string | null, readonly minutes: number | null, readonly text: { readonly vi: string, readonly en: string | null } }>, readonly openTasks: ReadonlyArray<{ readonly id: string, readonly kind: Schema.TaskKind, readonly name: string, readonly openedAt: string, readonly dueAt: string | null }>, readonly history: ReadonlyArray<{ readonly number: number, readonly act: string, readonly actorName: string, readonly at: string, readonly state: Schema.DossierState, readonly note: string | null }>, readonly receipt: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } | null, readonly supplement: { readonly number: number, readonly requestedAt: string | null, readonly answeredAt: string | null, readonly answerBy: string | null, readonly items: ReadonlyArray<{ readonly kind: Schema.CheckKind, readonly target: string, readonly verdict: Schema.CheckVerdict, readonly instruction: string, readonly label: { readonly vi: string, readonly en: string | null } }>, readonly notice: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } | null } | null, readonly supplements: ReadonlyArray<{ readonly number: number, readonly requestedAt: string | null, readonly answeredAt: string | null, readonly answerBy: string | null, readonly items: ReadonlyArray<{ readonly kind: Schema.CheckKind, readonly target: string, readonly verdict: Schema.CheckVerdict, readonly instruction: string, readonly label: { readonly vi: string, readonly en: string | null } }>, readonly notice: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } | null }>, readonly withdrawal: { readonly reason: string, readonly requestedAt: string } | null, readonly ending: { readonly cause: Schema.EndingCause, readonly reason: string, readonly guidance: string | null, readonly at: string, readonly items: ReadonlyArray<{ readonly kind: Schema.CheckKind, readonly target: string, readonly verdict: Schema.CheckVerdict, readonly instruction: string, readonly label: { readonly vi: string, readonly en: string | null } }>, readonly notice: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } | null } | null, readonly decline: { readonly reason: string, readonly guidance: string | null, readonly items: ReadonlyArray<{ readonly kind: Schema.CheckKind, readonly target: string, readonly verdict: Schema.CheckVerdict, readonly instruction: string, readonly label: { readonly vi: string, readonly en: string | null } }>, readonly file: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } | null } | null, readonly result: { readonly number: string, readonly title: string, readonly signerName: string, readonly signedAt: string, readonly file: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } } | null } | null };

export type PortalSupplementRequestFragment = { readonly number: number, readonly requestedAt: string | null, readonly answeredAt: string | null, readonly answerBy: string | null, readonly items: ReadonlyArray<{ readonly kind: Schema.CheckKind, readonly target: string, readonly verdict: Schema.CheckVerdict, readonly instruction: string, readonly label: { readonly vi: string, readonly en: string | null } }>, readonly notice: { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan } | null };

export type PortalSupplementItemFragment = { readonly kind: Schema.CheckKind, readonly target: string, readonly verdict: Schema.CheckVerdict, readonly instruction: string, readonly label: { readonly vi: string, readonly en: string | null } };

export type PortalFileFragment = { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly scan: Schema.FileScan };

export const PortalSupplementItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalSupplementItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"instruction"}}]}}]} as unknown as DocumentNode<PortalSupplementItemFragment, unknown>;
export const PortalFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}}]} as unknown as DocumentNode<PortalFileFragment, unknown>;
export const PortalSupplementRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalSupplementRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalSupplementItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalSupplementItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"instruction"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}}]} as unknown as DocumentNode<PortalSupplementRequestFragment, unknown>;
export const PortalDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"qrPath"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"punctuality"}},{"kind":"Field","name":{"kind":"Name","value":"historyIntact"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActs"}},{"kind":"Field","name":{"kind":"Name","value":"clockStoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneStopName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eForm"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"copyKind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueDateExplanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalSupplementRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalSupplementRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalSupplementItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalSupplementItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalSupplementItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"instruction"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StoredFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalSupplementRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalSupplementItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}}]} as unknown as DocumentNode<PortalDossierQuery, PortalDossierQueryVariables>;