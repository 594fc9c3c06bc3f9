/** The models behind the schema's types: what resolvers pass on. */
export const mappers = {
  Person: '../domain/person.ts#Person as PersonModel',
  Agency: '../domain/agency.ts#Agency as AgencyModel',
  AgencyRecord: '../domain/agency.ts#AgencyRecord as AgencyRecordModel',
  Unit: '../domain/agency.ts#Unit as UnitModel',
  Officer: '../domain/officer.ts#Officer as OfficerModel',
  Notice: '../domain/notice.ts#Notice as NoticeModel',
  NoticeDelivery: '../domain/notice.ts#NoticeDelivery as NoticeDeliveryModel',
}
