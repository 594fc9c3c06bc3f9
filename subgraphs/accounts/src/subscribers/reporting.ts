import type { EventHandlers } from '@motcua/events'
import { both, urlOfDossier, valuesOfAgency } from '../domain/notice-values.ts'
import { agencyOf, tell, type NoticeRules } from './notice-context.ts'

/** Tells the officers whom a supervisor reminds of a dossier (đôn đốc). */
export function noticesOfReporting(rules: NoticeRules): EventHandlers {
  return {
    'reporting.reminder-sent.v1': async (tx, { id: eventId, payload }) => {
      const { dossierId, agencyId, code, personIds, text } = payload
      const values = {
        ...valuesOfAgency(await agencyOf(tx, agencyId)),
        ...{ code: both(code ?? ''), reminder: both(text), portalUrl: both(rules.portalUrl) },
        dossierUrl: both(urlOfOfficers(rules.portalUrl, dossierId)),
      }
      for (const personId of new Set(personIds)) {
        const event = 'REMINDER_SENT'
        await tell(tx, { event, personId, eventId, dossierId, agencyId, values }, rules)
      }
    },
  }
}

/** Where officers open the dossier; their start page where the reminder names none. */
function urlOfOfficers(portalUrl: string, dossierId: string | null): string {
  if (dossierId === null) return new URL('/can-bo', portalUrl).href
  return urlOfDossier(portalUrl, dossierId).replace('/ho-so/', '/can-bo/ho-so/')
}
