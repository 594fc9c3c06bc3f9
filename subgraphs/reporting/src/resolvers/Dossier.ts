import type { DossierResolvers } from '../generated/types.ts'
import { maySee } from './reminder-access.ts'

/** A dossier by its key; the rest is known to `dossiers`. */
export interface DossierReference {
  readonly id: string
}

export const Dossier: DossierResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  reminders: async ({ id }, _arguments, { loaders, identity }) => {
    if (!identity || identity.memberships.length === 0) return []
    const reminders = await loaders.remindersOfDossier.load(id)
    return reminders.filter((reminder) => maySee(identity, reminder))
  },
}
