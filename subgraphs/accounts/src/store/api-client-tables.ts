import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, tenant } from './keys.ts'
import { persons } from './person-tables.ts'

/** Credentials of analysts' programs. */
export const apiClients = pgTable(
  'api_clients',
  {
    tenantId: tenant(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    name: text().notNull(),
    secretHash: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'api_clients_pkey', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'api_clients_person_id_fkey',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    index('api_clients_person_id_idx').on(table.tenantId, table.personId, table.id),
  ],
)
