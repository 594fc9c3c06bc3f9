/** GraphQL types that resolvers get as domain or store values. */
export const mappers = {
  Dossier: '../domain/dossier.ts#Dossier as DossierModel',
  Task: '../domain/dossier.ts#Task as TaskModel',
  Decline: '../domain/dossier.ts#Dossier as DossierModel',
  DossierLookUp: '../domain/dossier.ts#Dossier as DossierModel',
  ResultProposal: '../domain/dossier.ts#Proposal as ProposalModel',
  DossierResult: '../domain/dossier.ts#SignedResult as SignedResultModel',
  DueDateStep: '../domain/dossier.ts#DueDateStep as DueDateStepModel',
  SubmittedDocument: '../resolvers/SubmittedDocument.ts#DocumentOfDossier',
  HistoryEntry: '../resolvers/HistoryEntry.ts#EntryForReader',
  LocalText: '@motcua/checklist#LocalText as LocalTextModel',
  StoredFile: '../store/files.ts#StoredFile as StoredFileModel',
  VaultItem: '../store/vault.ts#VaultItem as VaultItemModel',
}
