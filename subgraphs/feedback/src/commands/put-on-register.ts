import { randomInt } from 'node:crypto'
import type { Database } from '@motcua/events'
import { idAt, isId, ok, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Context } from '../context.ts'
import { enterFeedback, type FeedbackWords } from '../domain/feedback/enter-feedback.ts'
import { refuseFeedback, type FeedbackRefusal } from '../domain/feedback/refusals.ts'
import type { SenderNeed } from '../domain/feedback/sender.ts'
import type { KnownDossier } from '../domain/rating.ts'
import { appendFeedbackEvents } from '../store/feedback-events.ts'
import { appendFeedbackEntry, type Actor } from '../store/feedback-history.ts'
import { insertFeedback } from '../store/feedback.ts'
import { findKnownDossierByCode, findKnownDossiers } from '../store/known-dossiers.ts'
import { listAgencies, listProcedures } from '../store/places.ts'
import type { FeedbackActResult } from './act-on-feedback.ts'

/** What a feedback is about, as far as it was said. */
export interface Concerns {
  readonly agencyId: string
  readonly dossierId: string | null
  readonly dossierCode: string | null
  readonly procedureId: string | null
}

interface Booking {
  readonly operation: string
  readonly requestId: string
  readonly input: unknown
  readonly words: FeedbackWords
  readonly concerns: Concerns
  readonly need: SenderNeed
  readonly actor: Actor
  /** The sender where they are signed in. */
  readonly personId: string | null
}

/** Puts a feedback or question on the register of the agency, with history and event. */
export function putOnRegister(context: Context, booking: Booking): Promise<FeedbackActResult> {
  const { operation, requestId, input, need } = booking
  const forVisitors = need === 'VISITOR'
  const request = { requestId, operation, input, subject: null, forVisitors }

  return perform(context, request, async (tx): Promise<Result<string, FeedbackRefusal>> => {
    const [agency] = await listKnown(listAgencies, tx, booking.concerns.agencyId)
    if (!agency?.active) return refuseFeedback('FEEDBACK_AGENCY_UNKNOWN')
    const concerned = await findConcerned(tx, booking)
    if (!concerned.ok) return concerned

    const { words, actor, personId } = booking
    const now = context.now()
    const facts = { id: idAt(now), agencyId: agency.id, personId, mark: randomMark() }
    const entered = enterFeedback({
      ...{ words, need, now, rules: context.rules, calendar: agency.calendar },
      facts: { ...facts, ...concerned.value },
    })
    if (!entered.ok) return entered

    const after = await insertFeedback(tx, entered.value)
    const { id, state } = after
    const entry = { feedbackId: id, number: 1, act: 'ENTER', state, note: null, at: now } as const
    await appendFeedbackEntry(tx, { ...entry, ...actor })
    await appendFeedbackEvents(tx, { before: null, after, act: 'ENTER', at: now })
    return ok(id)
  })
}

/** The dossier and procedure meant. Somebody else's dossier is no more known to a signed-in person than one that is not there. */
async function findConcerned(
  tx: Database,
  booking: Booking,
): Promise<Result<Pick<Concerns, 'dossierId' | 'dossierCode' | 'procedureId'>, FeedbackRefusal>> {
  const { dossierId, dossierCode, procedureId } = booking.concerns
  const code = dossierCode?.trim().toUpperCase() || null
  if (procedureId !== null && (await listKnown(listProcedures, tx, procedureId)).length === 0)
    return refuseFeedback('FEEDBACK_PROCEDURE_UNKNOWN')
  if (dossierId === null && code === null)
    return ok({ dossierId: null, dossierCode: null, procedureId })

  const dossier = await findDossier(tx, dossierId, code)
  if (!dossier || (dossierId !== null && !isOwn(dossier, booking)))
    return refuseFeedback('FEEDBACK_DOSSIER_UNKNOWN')
  return ok({
    ...{ dossierId: dossier.dossierId, dossierCode: dossier.code },
    procedureId: procedureId ?? dossier.procedureId,
  })
}

function isOwn({ applicantId }: KnownDossier, { need, personId }: Booking): boolean {
  return need === 'BY_OFFICER' || applicantId === personId
}

async function findDossier(
  tx: Database,
  id: string | null,
  code: string | null,
): Promise<KnownDossier | undefined> {
  if (id === null) return code === null ? undefined : findKnownDossierByCode(tx, code)
  const [found] = await findKnownDossiers(tx, [id])
  return found
}

async function listKnown<T>(
  list: (tx: Database, ids: readonly string[]) => Promise<readonly T[]>,
  tx: Database,
  id: string,
): Promise<readonly T[]> {
  return isId(id) ? list(tx, [id]) : []
}

/** Letters and digits that cannot be mistaken for each other. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What nobody guesses: with the phone's digits it opens a feedback to a visitor. */
function randomMark(): string {
  return Array.from({ length: 6 }, () => letters.charAt(randomInt(letters.length))).join('')
}
