/** The models behind the schema's types: what resolvers pass on. */
export const mappers = {
  ApiClient: '../domain/api-client.ts#ApiClient as ApiClientModel',
  Organisation: '../domain/organisation.ts#Organisation as OrganisationModel',
  Representation: '../domain/representation.ts#Representation as RepresentationModel',
  Person: '../domain/person.ts#Person as PersonModel',
  AdministrationEntry:
    '../domain/administration-entry.ts#AdministrationEntry as AdministrationEntryModel',
  Agency: '../domain/agency.ts#Agency as AgencyModel',
  AgencyCalendar: '@motcua/working-time#Calendar as CalendarModel',
  OfficerAccount: '../store/officer-accounts.ts#OfficerAccount as OfficerAccountModel',
  AgencyRecord: '../domain/agency.ts#AgencyRecord as AgencyRecordModel',
  Unit: '../domain/agency.ts#Unit as UnitModel',
  Officer: '../domain/officer.ts#Officer as OfficerModel',
  Dossier: '../resolvers/Dossier.ts#DossierReference as DossierModel',
  Suspension: '../domain/suspension.ts#Suspension as SuspensionModel',
  NoticeTemplate: '../domain/notice-template.ts#NoticeTemplate as NoticeTemplateModel',
  NoticeTemplateVersion: '../domain/notice-template.ts#NoticeTemplate as NoticeTemplateModel',
  Notice: '../domain/notice.ts#Notice as NoticeModel',
  NoticeDelivery: '../domain/notice.ts#NoticeDelivery as NoticeDeliveryModel',
}
