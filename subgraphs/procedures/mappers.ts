/** The models behind the schema's types: what resolvers pass on. */
export const mappers = {
  Fee: '@motcua/checklist#Fee as FeeModel',
  LocalText: '@motcua/checklist#LocalText as LocalTextModel',
  Procedure: '../domain/catalogue.ts#Procedure as ProcedureModel',
  ProcedureVersion: '../domain/published-version.ts#PublishedVersion as PublishedVersionModel',
  RequiredDocument: '@motcua/checklist#RequiredDocument as RequiredDocumentModel',
}
