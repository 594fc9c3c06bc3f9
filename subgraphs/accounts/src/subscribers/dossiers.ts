import type {
  Database,
  DossierFacts,
  EventHandlers,
  EventPayload,
  EventType,
  StoredEvent,
} from '@motcua/events'
import { isId } from '@motcua/kernel'
import type { NoticeEvent } from '../domain/notice-event.ts'
import type { NoticeValues } from '../domain/notice-template.ts'
import { both, lines, moment, money, valuesOfDossier } from '../domain/notice-values.ts'
import { discontinuedWords, methodWords } from '../domain/notice-words.ts'
import { findOfficer } from '../store/officers.ts'
import { noteDueDate } from '../store/told-due-dates.ts'
import { agencyOf, tell, type NoticeRules } from './notice-context.ts'

type DossierEvent = Extract<EventType, `dossiers.${string}`>

type Handler<T extends DossierEvent> = (tx: Database, stored: StoredEvent<T>) => Promise<void>

/** Makes the handler of one kind of event, with what it says beyond the facts of every dossier. */
type On = <T extends DossierEvent>(
  event: NoticeEvent | null,
  more?: (payload: EventPayload<T>) => NoticeValues,
) => Handler<T>

/** Tells applicants what happens to their dossiers: once of each event, however often it is delivered. */
export function noticesOfDossiers(rules: NoticeRules): EventHandlers {
  const on: On =
    (event, more = () => ({})) =>
    async (tx, { id: eventId, payload }) => {
      const facts = payload as DossierFacts
      const toValues = async () => ({ ...(await valuesOf(tx, facts, rules)), ...more(payload) })
      const news = { facts, eventId, toValues }
      if (event) await tellApplicant(tx, event, news, rules)
      await tellMovedDueDate(tx, news, rules)
    }
  return { ...ofSettling(on, rules), ...ofAsking(on), ...ofEnding(on) }
}

/** The way of a dossier that is in order. */
function ofSettling(on: On, { checkWithin }: NoticeRules): EventHandlers {
  return {
    'dossiers.dossier-submitted.v1': on('DOSSIER_SUBMITTED', () => ({ checkWithin })),
    'dossiers.dossier-accepted.v1': on('DOSSIER_ACCEPTED'),
    'dossiers.dossier-forwarded.v1': on('DOSSIER_FORWARDED'),
    'dossiers.dossier-assigned.v1': on(null),
    'dossiers.dossier-appraised.v1': on(null),
    'dossiers.step-recorded.v1': on(null),
    'dossiers.dossier-sent-back.v1': on(null),
    'dossiers.dossier-settled.v1': on<'dossiers.dossier-settled.v1'>(
      'DOSSIER_SETTLED',
      ({ settledAt }) => ({ settledAt: moment(settledAt) }),
    ),
    'dossiers.result-returned.v1': on<'dossiers.result-returned.v1'>(
      'RESULT_RETURNED',
      ({ returnedAt }) => ({ returnedAt: moment(returnedAt) }),
    ),
  }
}

/** What is asked of the applicant: papers, money. */
function ofAsking(on: On): EventHandlers {
  return {
    'dossiers.supplement-requested.v1': on<'dossiers.supplement-requested.v1'>(
      'SUPPLEMENT_REQUESTED',
      ({ items, answerBy }) => ({ items: lines(items), answerBy: moment(answerBy) }),
    ),
    'dossiers.supplement-received.v1': on('SUPPLEMENT_RECEIVED'),
    'dossiers.payment-requested.v1': on<'dossiers.payment-requested.v1'>(
      'PAYMENT_REQUESTED',
      ({ amount }) => ({ amount: money(amount) }),
    ),
    'dossiers.payment-received.v1': on<'dossiers.payment-received.v1'>(
      'PAYMENT_RECEIVED',
      ({ amount, method }) => ({ amount: money(amount), method: methodWords[method] }),
    ),
    'dossiers.payment-refunded.v1': on<'dossiers.payment-refunded.v1'>(
      'PAYMENT_REFUNDED',
      ({ amount, method, reason }) => ({
        ...{ amount: money(amount), method: methodWords[method], reason: both(reason) },
      }),
    ),
  }
}

/** Ends without a result. */
function ofEnding(on: On): EventHandlers {
  return {
    'dossiers.dossier-declined.v1': on<'dossiers.dossier-declined.v1'>(
      'DOSSIER_DECLINED',
      ({ reason }) => ({ reason: both(reason) }),
    ),
    'dossiers.withdrawal-requested.v1': on<'dossiers.withdrawal-requested.v1'>(
      'WITHDRAWAL_REQUESTED',
      ({ reason }) => ({ reason: both(reason) }),
    ),
    'dossiers.dossier-discontinued.v1': on<'dossiers.dossier-discontinued.v1'>(
      'DOSSIER_DISCONTINUED',
      ({ cause, reason, discontinuedAt }) => ({
        cause: discontinuedWords[cause],
        reason: both(reason),
        discontinuedAt: moment(discontinuedAt),
      }),
    ),
  }
}

interface News {
  readonly facts: DossierFacts
  readonly eventId: string
  /** What a notice says; read only where one is written. */
  readonly toValues: () => Promise<NoticeValues>
}

async function tellApplicant(
  tx: Database,
  event: NoticeEvent,
  { facts, eventId, toValues }: News,
  rules: NoticeRules,
): Promise<void> {
  const { applicantId: personId, dossierId, agencyId } = facts
  const values = await toValues()
  await tell(tx, { event, personId, eventId, dossierId, agencyId, values }, rules)
}

/** Whatever moved it: a pause, an extension, an outage. The first date is told by the acceptance. */
async function tellMovedDueDate(tx: Database, news: News, rules: NoticeRules): Promise<void> {
  const { dossierId, dueAt } = news.facts
  if (!dueAt || !isId(dossierId)) return
  const before = await noteDueDate(tx, dossierId, new Date(dueAt))
  if (!before || before.getTime() === new Date(dueAt).getTime()) return
  const dueBefore = moment(before.toISOString())
  const toValues = async () => ({ ...(await news.toValues()), dueBefore })
  await tellApplicant(tx, 'DUE_DATE_MOVED', { ...news, toValues }, rules)
}

async function valuesOf(
  tx: Database,
  facts: DossierFacts,
  { portalUrl }: NoticeRules,
): Promise<NoticeValues> {
  const { agencyId, assigneeId } = facts
  const officer = assigneeId && isId(assigneeId) ? await findOfficer(tx, assigneeId) : undefined
  const agency = await agencyOf(tx, agencyId)
  return valuesOfDossier(facts, { agency, officerName: officer?.name, portalUrl })
}
