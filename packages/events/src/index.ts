export { appendEvents } from './append.ts'
export {
  eventCatalogue,
  type DossierFacts,
  type EventPayload,
  type EventType,
  type NewEvent,
  type StoredEvent,
} from './catalogue.ts'
export type { Database } from './database.ts'
export { followNow, type Following, type FollowOptions } from './follow-now.ts'
export { createOutboxHint, hintChannel } from './hint.ts'
export { prepared, slotsOf } from './prepared.ts'
export { logStart, readLog, type AnyStoredEvent, type LogCursor, type LogRow } from './read-log.ts'
export {
  subscribe,
  type BatchHandler,
  type EventHandler,
  type EventHandlers,
  type Subscription,
  type SubscriptionOptions,
} from './subscribe.ts'
export { eventCursors, outbox } from './tables.ts'
