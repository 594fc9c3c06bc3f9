import type { Database, EventHandlers, StoredEvent } from '@motcua/events'
import { isId } from '@motcua/kernel'
import { sendNotice } from '../commands/send-notice.ts'
import { writeNotice, type NoticeTemplate } from '../domain/dossier-notice.ts'
import { findAgency } from '../store/agencies.ts'
import type { ToldEvent } from './notice-templates.ts'

interface NoticeOptions {
  readonly templates: Readonly<Record<ToldEvent, NoticeTemplate>>
  /** Where people follow their dossiers. */
  readonly portalUrl: string
  readonly now: () => Date
}

/** Tells applicants what happens to their dossiers: one notice for each event, however often it is delivered. */
export function noticesOfDossiers(options: NoticeOptions): EventHandlers {
  const tell = (tx: Database, event: StoredEvent<ToldEvent>) => tellApplicant(tx, event, options)
  return {
    'dossiers.dossier-submitted.v1': tell,
    'dossiers.dossier-accepted.v1': tell,
    'dossiers.dossier-declined.v1': tell,
    'dossiers.dossier-settled.v1': tell,
    'dossiers.result-returned.v1': tell,
  }
}

async function tellApplicant(
  tx: Database,
  { id, type, payload }: StoredEvent<ToldEvent>,
  { templates, portalUrl, now }: NoticeOptions,
): Promise<void> {
  const { agencyId, applicantId, dossierId } = payload
  const agency = isId(agencyId) ? await findAgency(tx, agencyId) : undefined
  const { title, body } = writeNotice(templates[type], payload, { agency, portalUrl })
  await sendNotice(tx, {
    ...{ personId: applicantId, eventId: id, dossierId, at: now() },
    ...{ title, body },
  })
}
