import { createSubgraphServer, type ResolverMap } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { Decline } from './resolvers/Decline.ts'
import { Dossier } from './resolvers/Dossier.ts'
import { DossierCheck } from './resolvers/DossierCheck.ts'
import { DossierEnding, RefusalProposal, Withdrawal } from './resolvers/DossierEnding.ts'
import { DossierRecord, RecordedTask } from './resolvers/DossierRecord.ts'
import { dossierRecord } from './resolvers/Query/dossierRecord.ts'
import { dossierRecords } from './resolvers/Query/dossierRecords.ts'
import { DossierLookUp, LookUpDetails } from './resolvers/DossierLookUp.ts'
import { DossierRead } from './resolvers/DossierRead.ts'
import { PaperCheck } from './resolvers/PaperCheck.ts'
import { DossierResult } from './resolvers/DossierResult.ts'
import { DueDateStep } from './resolvers/DueDateStep.ts'
import { HistoryEntry } from './resolvers/HistoryEntry.ts'
import { ResultProposal } from './resolvers/ResultProposal.ts'
import { ClockStop, SupplementRequest } from './resolvers/SupplementRequest.ts'
import { SupplementChange } from './resolvers/SupplementChange.ts'
import { SubmittedDocument } from './resolvers/SubmittedDocument.ts'
import { Task } from './resolvers/Task.ts'
import { VaultItem } from './resolvers/VaultItem.ts'
import { acceptDossier } from './resolvers/Mutation/acceptDossier.ts'
import { appraiseDossier } from './resolvers/Mutation/appraiseDossier.ts'
import { approveDossier } from './resolvers/Mutation/approveDossier.ts'
import { assignDossier } from './resolvers/Mutation/assignDossier.ts'
import { attachDocument } from './resolvers/Mutation/attachDocument.ts'
import { createCounterDraft } from './resolvers/Mutation/createCounterDraft.ts'
import { createDraft } from './resolvers/Mutation/createDraft.ts'
import { declineDossier } from './resolvers/Mutation/declineDossier.ts'
import { discardDraft } from './resolvers/Mutation/discardDraft.ts'
import { forwardDossier } from './resolvers/Mutation/forwardDossier.ts'
import { recordStep } from './resolvers/Mutation/recordStep.ts'
import { removeDocument } from './resolvers/Mutation/removeDocument.ts'
import { returnResult } from './resolvers/Mutation/returnResult.ts'
import { saveDraft } from './resolvers/Mutation/saveDraft.ts'
import { sendBackDossier } from './resolvers/Mutation/sendBackDossier.ts'
import { submitDossier } from './resolvers/Mutation/submitDossier.ts'
import { approveRefusal } from './resolvers/Mutation/approveRefusal.ts'
import { approveSupplement } from './resolvers/Mutation/approveSupplement.ts'
import { confirmWithdrawal } from './resolvers/Mutation/confirmWithdrawal.ts'
import { discontinueDossier } from './resolvers/Mutation/discontinueDossier.ts'
import { proposeRefusal } from './resolvers/Mutation/proposeRefusal.ts'
import { requestSupplement } from './resolvers/Mutation/requestSupplement.ts'
import { requestWithdrawal } from './resolvers/Mutation/requestWithdrawal.ts'
import { saveMarks } from './resolvers/Mutation/saveMarks.ts'
import { saveSupplement } from './resolvers/Mutation/saveSupplement.ts'
import { sendSupplement } from './resolvers/Mutation/sendSupplement.ts'
import { turnDownWithdrawal } from './resolvers/Mutation/turnDownWithdrawal.ts'
import { dossier } from './resolvers/Query/dossier.ts'
import { inbox } from './resolvers/Query/inbox.ts'
import { inboxCounts } from './resolvers/Query/inboxCounts.ts'
import { addToVault } from './resolvers/Mutation/addToVault.ts'
import { deleteFromVault } from './resolvers/Mutation/deleteFromVault.ts'
import { endResult } from './resolvers/Mutation/endResult.ts'
import { checkPaper } from './resolvers/Query/checkPaper.ts'
import { counterDrafts } from './resolvers/Query/counterDrafts.ts'
import { lookUpDossier } from './resolvers/Query/lookUpDossier.ts'
import { lookUpOffer } from './resolvers/Query/lookUpOffer.ts'
import { lookUpOwnDossiers } from './resolvers/Query/lookUpOwnDossiers.ts'
import { myDossiers } from './resolvers/Query/myDossiers.ts'
import { searchDossiers } from './resolvers/Query/searchDossiers.ts'
import { vault } from './resolvers/Query/vault.ts'

import {
  FeeLine,
  Payment,
  PaymentDifference,
  PaymentOrder,
  Reconciliation,
  Refund,
} from './resolvers/Payment.ts'
import { approveRefund } from './resolvers/Mutation/approveRefund.ts'
import { checkPayment } from './resolvers/Mutation/checkPayment.ts'
import { collectPayment } from './resolvers/Mutation/collectPayment.ts'
import { demandRefund } from './resolvers/Mutation/demandRefund.ts'
import { discontinueUnpaid } from './resolvers/Mutation/discontinueUnpaid.ts'
import { fetchStatement } from './resolvers/Mutation/fetchStatement.ts'
import { startPayment } from './resolvers/Mutation/startPayment.ts'
import { accountBalances } from './resolvers/Query/accountBalances.ts'
import { payments } from './resolvers/Query/payments.ts'
import { reconciliation } from './resolvers/Query/reconciliation.ts'
import { reconciliations } from './resolvers/Query/reconciliations.ts'
import { refunds } from './resolvers/Query/refunds.ts'

const resolvers = {
  FeeLine,
  Payment,
  PaymentDifference,
  PaymentOrder,
  Reconciliation,
  Refund,
  Decline,
  Dossier,
  DossierRecord,
  RecordedTask,
  DossierLookUp,
  DossierRead,
  LookUpDetails,
  PaperCheck,
  DossierResult,
  DueDateStep,
  HistoryEntry,
  ResultProposal,
  SubmittedDocument,
  Task,
  VaultItem,
  ClockStop,
  DossierCheck,
  DossierEnding,
  RefusalProposal,
  SupplementChange,
  SupplementRequest,
  Withdrawal,
  Mutation: {
    addToVault,
    deleteFromVault,
    endResult,
    acceptDossier,
    appraiseDossier,
    approveDossier,
    assignDossier,
    attachDocument,
    createCounterDraft,
    createDraft,
    declineDossier,
    discardDraft,
    forwardDossier,
    recordStep,
    removeDocument,
    returnResult,
    saveDraft,
    sendBackDossier,
    submitDossier,
    approveRefusal,
    approveSupplement,
    confirmWithdrawal,
    discontinueDossier,
    proposeRefusal,
    requestSupplement,
    requestWithdrawal,
    saveMarks,
    saveSupplement,
    sendSupplement,
    turnDownWithdrawal,
    approveRefund,
    checkPayment,
    collectPayment,
    demandRefund,
    discontinueUnpaid,
    fetchStatement,
    startPayment,
  },
  Query: {
    dossierRecord,
    dossierRecords,
    dossier,
    inbox,
    inboxCounts,
    checkPaper,
    counterDrafts,
    lookUpDossier,
    lookUpOffer,
    lookUpOwnDossiers,
    myDossiers,
    searchDossiers,
    vault,
    accountBalances,
    payments,
    reconciliation,
    reconciliations,
    refunds,
  },
} satisfies Resolvers

/** The subgraph's GraphQL server. */
export function createServer(log?: Logger) {
  return createSubgraphServer<Context>({
    schemaFolder: new URL('../schema/', import.meta.url),
    resolvers: resolvers as ResolverMap,
    ...(log && { log }),
  })
}
