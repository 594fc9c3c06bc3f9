import { smallint, timestamp } from 'drizzle-orm/pg-core'

/** First in every key: one installation is one tenant. */
export const tenantId = smallint('tenant_id').notNull()

/** A moment with its zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true })
