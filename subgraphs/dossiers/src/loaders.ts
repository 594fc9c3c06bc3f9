import type { Database } from '@motcua/events'
import DataLoader from 'dataloader'
import type { Dossier, OfficerTerms, ProcedureTerms, Task } from './domain/dossier.ts'
import { findDossiers } from './store/dossiers.ts'
import { findFiles, type StoredFile } from './store/files.ts'
import { listHistories, type HistoryEntry } from './store/history.ts'
import { listOrdersOf } from './store/payments/orders.ts'
import { listPaymentsOf } from './store/payments/payments.ts'
import { listRefundsOf } from './store/payments/refunds.ts'
import type { Payment, PaymentOrder, Refund } from './domain/payments/payment.ts'
import { listSubmittedDocuments, type AttachedDocument } from './store/submitted-documents.ts'
import { listMarks, type KeptMark } from './store/marks.ts'
import { listNotices, type DossierNotice } from './store/notices.ts'
import { listSupplementDrafts, type KeptDraft } from './store/supplement-drafts.ts'
import { listTasks } from './store/tasks.ts'
import { listAgencies, listOfficers, listTerms, type AgencyAtWork } from './store/terms.ts'
import { listLookUpKeys } from './store/look-up.ts'
import { listItemsInForce, type VaultItem } from './store/vault.ts'

/** Reads of one request, batched: whatever a page asks for twenty dossiers is one statement. */
export interface Loaders {
  readonly dossier: DataLoader<string, Dossier | undefined>
  readonly tasks: DataLoader<string, readonly Task[]>
  readonly documents: DataLoader<string, readonly AttachedDocument[]>
  readonly history: DataLoader<string, readonly HistoryEntry[]>
  readonly file: DataLoader<string, StoredFile | undefined>
  readonly terms: DataLoader<string, ProcedureTerms | undefined>
  /** By dossier. */
  readonly payment: DataLoader<string, Payment | undefined>
  /** By payment. */
  readonly paymentOrders: DataLoader<string, readonly PaymentOrder[]>
  /** By payment. */
  readonly refunds: DataLoader<string, readonly Refund[]>
  readonly agency: DataLoader<string, AgencyAtWork | undefined>
  readonly marks: DataLoader<string, readonly KeptMark[]>
  readonly supplementDrafts: DataLoader<string, readonly KeptDraft[]>
  readonly notices: DataLoader<string, readonly DossierNotice[]>
  readonly officer: DataLoader<string, OfficerTerms | undefined>
  readonly lookUpKey: DataLoader<string, { readonly key: string } | undefined>
  /** Papers of the vault of a person or an organisation that can be used again. */
  readonly itemsInForce: DataLoader<string, readonly VaultItem[]>
}

/** Fresh loaders for one request. */
export function createLoaders(db: Database): Loaders {
  return {
    dossier: byKey(
      (ids) => findDossiers(db, ids),
      ({ id }) => id,
    ),
    file: byKey(
      (ids) => findFiles(db, ids),
      ({ id }) => id,
    ),
    tasks: byDossier((ids) => listTasks(db, ids)),
    documents: byDossier((ids) => listSubmittedDocuments(db, ids)),
    history: byDossier((ids) => listHistories(db, ids)),
    marks: byDossier((ids) => listMarks(db, ids)),
    supplementDrafts: byDossier((ids) => listSupplementDrafts(db, ids)),
    notices: byDossier((ids) => listNotices(db, ids)),
    officer: byKey(
      (ids) => listOfficers(db, ids),
      ({ id }) => id,
    ),
    lookUpKey: byKey(
      (ids) => listLookUpKeys(db, ids),
      ({ dossierId }) => dossierId,
    ),
    itemsInForce: new DataLoader(async (ownerIds) => {
      const items = Map.groupBy(await listItemsInForce(db, ownerIds), (item) => item.ownerId)
      return ownerIds.map((id) => items.get(id) ?? [])
    }),
    payment: byKey(
      (ids) => listPaymentsOf(db, ids),
      ({ dossierId }) => dossierId,
    ),
    paymentOrders: groupsBy(
      (ids) => listOrdersOf(db, ids),
      ({ paymentId }) => paymentId,
    ),
    refunds: groupsBy(
      (ids) => listRefundsOf(db, ids),
      ({ paymentId }) => paymentId,
    ),
    terms: byKey(
      (ids) => listTerms(db, ids),
      ({ versionId }) => versionId,
    ),
    agency: byKey(
      (ids) => listAgencies(db, ids),
      ({ id }) => id,
    ),
  }
}

function byKey<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, Row | undefined>(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [keyOf(row), row]))
    return ids.map((id) => rows.get(id))
  })
}

function byDossier<Row extends { readonly dossierId: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
) {
  return groupsBy(read, ({ dossierId }) => dossierId)
}

function groupsBy<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, readonly Row[]>(async (ids) => {
    const groups = Map.groupBy(await read(ids), keyOf)
    return ids.map((id) => groups.get(id) ?? [])
  })
}
