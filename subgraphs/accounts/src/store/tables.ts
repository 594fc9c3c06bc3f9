/** Every table of this subgraph's database; what drizzle-kit reads. */
export { eventCursors, outbox } from '@motcua/events'
export { performedRequests } from '@motcua/subgraph-kit'
export { deliveryState, noticeChannel, noticeDeliveries, notices } from './notice-tables.ts'
export { identities, organisations, personReads, persons, sex } from './person-tables.ts'
export {
  agencies,
  agencyFields,
  agencyLevel,
  agencyRecords,
  officers,
  units,
} from './registry-tables.ts'
export { localAccounts, oidcArtefacts, signInAttempts } from './sign-in-tables.ts'
