import { appendEvents, type NewEvent } from '@motcua/events'
import { authorise, can, requireIdentity } from '@motcua/identity'
import { badInput, newId, ok, type Refusal, type Result } from '@motcua/kernel'
import { perform } from '@motcua/subgraph-kit'
import type { Database } from '@motcua/events'
import type { Context } from '../context.ts'
import { refuseWith, type ReportingRefusal } from '../domain/refusals.ts'
import { checkRemindable, checkText, personsConcerned, personsLeading } from '../domain/reminder.ts'
import { findAgency, listOfficersOf } from '../store/directory.ts'
import { findFacts } from '../store/facts.ts'
import { insertReminders, type NewReminder } from '../store/reminders.ts'

interface SendReminder {
  readonly requestId: string
  /** The dossiers it is about; with none, the agency as a whole. */
  readonly dossierIds: readonly string[]
  readonly agencyId: string | null
  readonly text: string
}

/** Dossiers that one act may remind of. */
const MOST_DOSSIERS = 100

type Target = Pick<NewReminder, 'dossierId' | 'code' | 'agencyId' | 'personIds'>

/**
 * Reminds those concerned of dossiers, a reminder for each, or an agency as a whole (đôn đốc; DL24 Đ14.2, KT22 Đ22.4).
 * Answers with the ids of the reminders, by comma.
 */
export async function sendReminder(
  context: Context,
  { requestId, ...input }: SendReminder,
): Promise<Result<string, ReportingRefusal | Refusal<'REQUEST_REUSED'>>> {
  const sender = requireIdentity(context.identity)
  const dossierIds = [...new Set(input.dossierIds)]
  assertTarget(dossierIds, input.agencyId)
  const request = { requestId, operation: 'sendReminder', input, subject: null }

  return perform(context, request, async (tx): Promise<Result<string, ReportingRefusal>> => {
    const text = checkText(input.text)
    if (!text.ok) return text
    const targets = await findTargets(tx, context, dossierIds, input.agencyId)
    if (!targets.ok) return targets

    const sent = { text: text.value, sentAt: context.now() }
    const by = { sentBy: sender.personId, sentByName: sender.displayName }
    const reminders = targets.value.map((target) => ({ id: newId(), ...target, ...sent, ...by }))
    await insertReminders(tx, reminders)
    await appendEvents(tx, reminders.map(toEvent))
    return ok(reminders.map(({ id }) => id).join(','))
  })
}

function assertTarget(dossierIds: readonly string[], agencyId: string | null): void {
  const isOne = dossierIds.length > 0 !== (agencyId !== null)
  if (isOne && dossierIds.length <= MOST_DOSSIERS) return
  throw badInput('dossierIds', {
    vi: `từ 1 đến ${MOST_DOSSIERS} hồ sơ, hoặc một cơ quan`,
    en: `1 to ${MOST_DOSSIERS} dossiers, or one agency`,
  })
}

async function findTargets(
  tx: Database,
  context: Context,
  dossierIds: readonly string[],
  agencyId: string | null,
): Promise<Result<readonly Target[], ReportingRefusal>> {
  if (agencyId !== null) return findAgencyTarget(tx, context, agencyId)
  const facts = await findFacts(tx, dossierIds)
  const open: Target[] = []
  const agencyIds = [...new Set([...facts.values()].map((fact) => fact.agencyId))]
  for (const id of agencyIds) authoriseFor(context, id)
  const officers = await listOfficersOf(tx, agencyIds)

  for (const dossierId of dossierIds) {
    const fact = checkRemindable(facts.get(dossierId))
    if (!fact.ok) return fact
    const { code, agencyId: at } = fact.value
    open.push({ dossierId, code, agencyId: at, personIds: personsConcerned(officers, fact.value) })
  }
  return ok(open)
}

async function findAgencyTarget(
  tx: Database,
  context: Context,
  agencyId: string,
): Promise<Result<readonly Target[], ReportingRefusal>> {
  authoriseFor(context, agencyId)
  const agency = await findAgency(tx, agencyId)
  if (!agency?.active) return refuseWith('AGENCY_NOT_KNOWN')
  const officers = await listOfficersOf(tx, [agencyId])
  const personIds = personsLeading(officers, agencyId)
  return ok([{ dossierId: null, code: null, agencyId, personIds }])
}

/** Anywhere for supervisors of the province; in the own agency for its leaders (LD24 Đ24.3). */
function authoriseFor({ identity }: Context, agencyId: string): void {
  if (can(identity, 'reminder.send')) return
  authorise(identity, 'reminder.send-agency', { agencyId })
}

function toEvent({
  id,
  dossierId,
  code,
  agencyId,
  personIds,
  text,
  sentAt,
}: NewReminder): NewEvent<'reporting.reminder-sent.v1'> {
  return {
    type: 'reporting.reminder-sent.v1',
    key: dossierId ?? agencyId,
    payload: { reminderId: id, dossierId, code, agencyId, personIds: [...personIds], text },
    occurredAt: sentAt,
  }
}
