/** Every table of this subgraph's database; what drizzle-kit reads. */
export { eventCursors, outbox } from '@motcua/events'
export { performedRequests } from '@motcua/subgraph-kit'
export { apiClients } from './api-client-tables.ts'
export { administrationLog, holidayYears } from './administration-tables.ts'
export {
  contactConfirmations,
  deliveryState,
  noticeChannel,
  noticeDeliveries,
  noticeLanguage,
  notices,
  noticeSettings,
  noticeTemplates,
  toldDueDates,
} from './notice-tables.ts'
export {
  identities,
  organisations,
  personReads,
  persons,
  representations,
  sex,
} from './person-tables.ts'
export {
  agencies,
  agencyFields,
  agencyLevel,
  agencyRecords,
  officers,
  units,
} from './registry-tables.ts'
export {
  localAccounts,
  oidcArtefacts,
  passwordRecoveries,
  signInAttempts,
  suspensions,
} from './sign-in-tables.ts'
