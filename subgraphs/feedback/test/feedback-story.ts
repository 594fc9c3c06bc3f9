import type { Identity, Role } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { officeHours, unitCalendar } from '@motcua/working-time'
import type { Context } from '../src/context.ts'
import { putAgency, putOfficer } from '../src/store/places.ts'
import { ask } from './ask.ts'
import { aContext, type TestDatabase } from './database.ts'

/** Monday 9 November 2026, 9:00 in Vietnam: nothing is off until 24 November. */
export const monday = new Date('2026-11-09T02:00:00Z')

/** An agency at work with one officer of each kind, a citizen, and a clock that tests move. */
export interface Town {
  readonly database: TestDatabase
  readonly agencyId: string
  readonly clerk: Identity
  readonly officer: Identity
  readonly colleague: Identity
  readonly head: Identity
  readonly leader: Identity
  readonly citizen: Identity
  /** The moment it is. */
  now: Date
}

/** Enters an agency with its people, as the events of `accounts` would. */
export async function aTown(database: TestDatabase, name = 'Phường Thử Nghiệm'): Promise<Town> {
  const agencyId = newId()
  await putAgency(database.db, {
    ...{ agencyId, identifier: 'H15.90.01', name: { vi: name }, level: 'COMMUNE', active: true },
    ...{ oneStopName: { vi: 'Một cửa' }, address: '', phone: '', fieldCodes: [], units: [] },
    ...{ kind: null, parentId: null },
    calendar: { ...unitCalendar('h15', officeHours.FROM_0700) },
  })
  const holder = async (role: Role) => {
    const identity = anOfficer({ agencyId, roles: [role] })
    const { personId, displayName, memberships } = identity
    await putOfficer(database.db, {
      ...{ officerId: memberships[0]?.officerId ?? '', personId, name: displayName, agencyId },
      ...{ title: { vi: '' }, unitId: null, roles: [role], active: true },
    })
    return identity
  }
  return {
    ...{ database, agencyId, now: monday, citizen: aCitizen() },
    ...{ clerk: await holder('ONE_STOP_CLERK'), officer: await holder('PROCESSING_OFFICER') },
    ...{ colleague: await holder('PROCESSING_OFFICER'), head: await holder('UNIT_HEAD') },
    leader: await holder('AGENCY_LEADER'),
  }
}

/** Everything that tests read of a feedback. */
export interface Shown {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly state: string
  readonly registerNumber: string | null
  readonly channel: string
  readonly kind: { readonly code: string } | null
  readonly agencyName: { readonly vi: string }
  readonly sender: { readonly name: string; readonly phone: string | null } | null
  readonly arrivedAt: Date
  readonly entryDueAt: Date
  readonly enteredLate: boolean
  readonly dueAt: Date | null
  readonly dueDateSteps: readonly { readonly basis: string | null }[]
  readonly overdue: boolean | null
  readonly assignee: { readonly id: string } | null
  readonly requests: readonly { readonly question: string; readonly answer: string | null }[]
  readonly draft: string | null
  readonly sentBackFor: string | null
  readonly answer: string | null
  readonly decline: { readonly reason: string; readonly guidance: { readonly vi: string } } | null
  readonly transfer: { readonly body: string } | null
  readonly publication: { readonly question: string; readonly answer: string } | null
  readonly satisfaction: { readonly satisfied: boolean } | null
  readonly acts: readonly string[]
  readonly history: readonly {
    readonly act: string
    readonly actorName: string | null
    readonly note: string | null
    readonly at: Date
  }[]
}

const fields = `id code version state registerNumber channel kind { code } agencyName { vi }
  sender { name phone } arrivedAt entryDueAt enteredLate dueAt dueDateSteps { basis } overdue
  assignee { id } requests { question answer } draft sentBackFor answer
  decline { reason guidance { vi } } transfer { body } publication { question answer }
  satisfaction { satisfied } acts history { act actorName note at }`

/** What an act answers. */
export interface ActAnswer {
  readonly code?: string
  readonly message?: string
  readonly feedback?: Shown
}

/** Somebody of the town at their browser, at the town's time. */
export function contextOf(town: Town, identity: Identity | null, more: Partial<Context> = {}) {
  return aContext(town.database, identity, { now: () => town.now, ...more })
}

/** Does an act as somebody; answers with the feedback or the refusal, or the code of a request error. */
export async function doAct(
  town: Town,
  identity: Identity | null,
  name: string,
  input: object,
): Promise<ActAnswer> {
  const type = inputTypes[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await ask<Record<string, ActAnswer> | null>(
    contextOf(town, identity),
    `mutation ($input: ${type}!) {
      ${name}(input: $input) { ... on FeedbackActSuccess { feedback { ${fields} } } ... on Refusal { code message } }
    }`,
    { input: { requestId: newId(), ...input } },
  )
  return data?.[name] ?? { code: String(errors?.[0]?.extensions?.['code']) }
}

const inputTypes: Readonly<Record<string, string>> = {
  askFeedbackSender: 'FeedbackTextInput',
  sendBackFeedbackAnswer: 'FeedbackTextInput',
  unpublishFeedback: 'FeedbackTextInput',
}

/** Does an act that must succeed. */
export async function done(
  town: Town,
  identity: Identity | null,
  name: string,
  input: object,
): Promise<Shown> {
  const { feedback, code, message } = await doAct(town, identity, name, input)
  if (!feedback) throw new Error(`${name}: ${code} ${message}`)
  return feedback
}

/** A sender as typed in. */
export const sender = {
  name: 'Nguyễn Thị Thử Nghiệm',
  address: 'Số 1 đường Mẫu, phường Thử Nghiệm',
  phone: '0900 000 123',
  email: null,
}

/** Words of a feedback. */
export const words = {
  sort: 'FEEDBACK',
  title: 'Trả kết quả chậm',
  body: 'Tôi nộp hồ sơ từ đầu tháng mà chưa có kết quả.',
  sender,
}

/** The citizen sends one. */
export function send(town: Town, more: object = {}, identity: Identity | null = town.citizen) {
  return done(town, identity, 'sendFeedback', { ...words, agencyId: town.agencyId, ...more })
}

/** Brings one as far as the answer. */
export async function answered(town: Town, more: object = {}, text = 'Đã trả kết quả.') {
  const sent = await send(town, more)
  const question = 'sort' in more && more.sort === 'QUESTION'
  const steps = [
    ['acceptFeedback', town.officer, { kind: question ? null : 'CONDUCT' }],
    ['draftFeedbackAnswer', town.officer, { text, submit: true }],
    ['approveFeedbackAnswer', town.leader, {}],
  ] as const
  let now = sent
  for (const [name, identity, input] of steps)
    now = await done(town, identity, name, { ...at(now), ...input })
  return now
}

/** The feedback as it was read. */
export function at({ id, version }: Shown) {
  return { feedbackId: id, seenVersion: version }
}

/** A feedback as somebody sees it. */
export async function read(town: Town, identity: Identity | null, id: string) {
  const query = `query ($id: ID!) { feedback(id: $id) { ${fields} } }`
  const { data } = await ask<{ feedback: Shown | null } | null>(contextOf(town, identity), query, {
    id,
  })
  return data?.feedback ?? null
}

/** A feedback as a visitor finds it. */
export async function lookUp(town: Town, code: string, phoneDigits: string) {
  const query = `query ($code: String!, $phoneDigits: String!) {
    lookUpFeedback(code: $code, phoneDigits: $phoneDigits) { ${fields} } }`
  const { data } = await ask<{ lookUpFeedback: Shown | null }>(contextOf(town, null), query, {
    code,
    phoneDigits,
  })
  return data.lookUpFeedback
}
