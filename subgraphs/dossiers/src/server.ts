import { createSubgraphServer, type ResolverMap } from '@motcua/subgraph-kit'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { Decline } from './resolvers/Decline.ts'
import { Dossier } from './resolvers/Dossier.ts'
import { DossierLookUp } from './resolvers/DossierLookUp.ts'
import { DossierResult } from './resolvers/DossierResult.ts'
import { DueDateStep } from './resolvers/DueDateStep.ts'
import { HistoryEntry } from './resolvers/HistoryEntry.ts'
import { ResultProposal } from './resolvers/ResultProposal.ts'
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
import { dossier } from './resolvers/Query/dossier.ts'
import { inbox } from './resolvers/Query/inbox.ts'
import { inboxCounts } from './resolvers/Query/inboxCounts.ts'
import { lookUpDossier } from './resolvers/Query/lookUpDossier.ts'
import { myDossiers } from './resolvers/Query/myDossiers.ts'
import { searchDossiers } from './resolvers/Query/searchDossiers.ts'
import { vault } from './resolvers/Query/vault.ts'

const resolvers = {
  Decline,
  Dossier,
  DossierLookUp,
  DossierResult,
  DueDateStep,
  HistoryEntry,
  ResultProposal,
  SubmittedDocument,
  Task,
  VaultItem,
  Mutation: {
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
  },
  Query: { dossier, inbox, inboxCounts, lookUpDossier, myDossiers, searchDossiers, vault },
} satisfies Resolvers

/** The subgraph's GraphQL server. */
export function createServer(log?: Logger) {
  return createSubgraphServer<Context>({
    schemaFolder: new URL('../schema/', import.meta.url),
    resolvers: resolvers as ResolverMap,
    ...(log && { log }),
  })
}
