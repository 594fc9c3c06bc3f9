/** The models behind the schema's types: what resolvers pass on. */
export const mappers = {
  AdministeredProcedure: '../domain/catalogue.ts#Procedure as AdministeredProcedureModel',
  CatalogueEntry: '../domain/catalogue-entry.ts#CatalogueEntry as CatalogueEntryModel',
  DraftFault: '../domain/refusals.ts#Refusal as DraftFaultModel',
  HeldRecord: '../store/portal-records.ts#PortalRecordRow as HeldRecordModel',
  VersionDraft: '../commands/compose-draft.ts#ComposedDraft as ComposedDraftModel',
  Fee: '@motcua/checklist#Fee as FeeModel',
  FeeExemption: '@motcua/checklist#FeeExemption as FeeExemptionModel',
  LocalText: '@motcua/checklist#LocalText as LocalTextModel',
  Procedure: '../domain/catalogue.ts#Procedure as ProcedureModel',
  ProcedureVersion: '../domain/published-version.ts#PublishedVersion as PublishedVersionModel',
  RequiredDocument: '@motcua/checklist#RequiredDocument as RequiredDocumentModel',
}
