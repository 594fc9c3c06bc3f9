import type { Database } from '@motcua/events'
import { isId, type Bilingual } from '@motcua/kernel'
import type { Agency } from '../domain/agency.ts'
import type { OutsideChannel } from '../domain/notice.ts'
import { isTold, type NoticeEvent, type NoticeMoment } from '../domain/notice-event.ts'
import type { NoticeValues } from '../domain/notice-template.ts'
import { notify } from '../commands/notify.ts'
import { findKeptAgency } from '../store/agencies.ts'

/** What the regulation says of notices, and what all of them need. */
export interface NoticeRules {
  /** Moments at which people must be told. */
  readonly moments: readonly NoticeMoment[]
  /** Ways to tell them, besides the inbox. */
  readonly channels: readonly OutsideChannel[]
  /** Within what time a dossier is checked, in words. */
  readonly checkWithin: Bilingual
  /** Where people follow their dossiers. */
  readonly portalUrl: string
  readonly now: () => Date
}

interface Telling {
  readonly event: NoticeEvent
  readonly personId: string
  readonly eventId: string
  readonly dossierId: string | null
  readonly agencyId: string
  readonly values: NoticeValues
}

/** Tells a person, where the regulation has them told. */
export async function tell(tx: Database, telling: Telling, rules: NoticeRules): Promise<void> {
  const { event, dossierId, agencyId } = telling
  if (!isTold(event, rules.moments)) return
  await notify(tx, {
    ...telling,
    dossierId: dossierId && isId(dossierId) ? dossierId : null,
    agencyId: isId(agencyId) ? agencyId : null,
    at: rules.now(),
    channels: rules.channels,
  })
}

/** The agency with this id; undefined for what cannot be one. */
export async function agencyOf(tx: Database, agencyId: string): Promise<Agency | undefined> {
  return isId(agencyId) ? findKeptAgency(tx, agencyId) : undefined
}
