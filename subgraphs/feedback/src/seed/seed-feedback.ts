import type { Identity, Role } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { addWorkingTime } from '@motcua/working-time'
import { enterFeedback } from '../commands/enter-feedback.ts'
import { sendFeedback } from '../commands/send-feedback.ts'
import type { Context } from '../context.ts'
import {
  listActiveAgencies,
  listActiveOfficers,
  type AgencyAtWork,
  type OfficerAtWork,
} from '../store/places.ts'
import { demoWords, finished, type DemoWords } from './demo-words.ts'
import { liveDemoFeedback, type Crew } from './demo-life.ts'
import type { DemoPerson } from './seed-settings.ts'

interface Demo {
  readonly db: Context['db']
  readonly people: readonly DemoPerson[]
  readonly now: Date
  readonly contextAt: (identity: Identity | null, at: Date) => Context
}

interface Office {
  readonly agency: AgencyAtWork
  readonly crew: Crew
}

const WORKING_DAY = 480

/** Enters made-up feedback in all stages, in time and late, round the agencies; answers how much. */
export async function seedFeedback(demo: Demo): Promise<number> {
  const [agencies, officers] = await Promise.all([
    listActiveAgencies(demo.db),
    listActiveOfficers(demo.db),
  ])
  const offices = agencies.flatMap((agency) => toOffice(agency, officers))
  // Every agency has all kinds of work before it; what is finished goes round.
  const isFinished = ({ stage }: DemoWords) => finished.includes(stage)
  const plan = [
    ...offices.flatMap((office) =>
      demoWords.filter((words) => !isFinished(words)).map((words) => ({ words, office })),
    ),
    ...demoWords.filter(isFinished).flatMap((words, index) => {
      const office = offices[index % offices.length]
      return office ? [{ words, office }] : []
    }),
  ].toSorted((one, other) => other.words.daysAgo - one.words.daysAgo)

  let entered = 0
  for (const [index, { words, office }] of plan.entries()) {
    const person = demo.people[index % demo.people.length]
    if (!person) return entered
    entered += (await enter(demo, office, words, person)) ? 1 : 0
  }
  return entered
}

async function enter(
  demo: Demo,
  { agency, crew }: Office,
  words: DemoWords,
  person: DemoPerson,
): Promise<boolean> {
  const after = (from: Date, minutes: number) => addWorkingTime(agency.calendar, from, minutes)
  const arrivedAt = after(demo.now, -words.daysAgo * WORKING_DAY)
  const enteredAt = after(arrivedAt, words.enteredAfter * 60)
  if (enteredAt > demo.now) return false
  const { sort, kind, title, body, channel } = words
  const common = {
    ...{ requestId: newId(), agencyId: agency.id, sort, kind: kind || null, title, body },
    ...{ dossierId: null, dossierCode: null, procedureId: null },
    sender: toSender(person),
  }
  const isOnline = channel === 'PORTAL' || channel === 'QUESTIONS'
  const context = demo.contextAt(isOnline ? toCitizen(person) : crew.clerk, enteredAt)
  const sent = isOnline
    ? await sendFeedback(context, common)
    : await enterFeedback(context, { ...common, channel, arrivedAt })
  // A regulation need not know each way in.
  if (!sent.ok) return false

  await liveDemoFeedback({
    ...{ feedbackId: sent.value, words, crew, sender: isOnline ? toCitizen(person) : null },
    ...{ begun: enteredAt, until: demo.now, after, contextAt: demo.contextAt },
  })
  return true
}

/** An agency with one of each kind of officer. */
function toOffice(agency: AgencyAtWork, officers: readonly OfficerAtWork[]): readonly Office[] {
  const holder = (role: Role) => {
    const found = officers.find(
      ({ agencyId, roles }) => agencyId === agency.id && roles.includes(role),
    )
    return found && toIdentity(found)
  }
  const [clerk, officer] = [holder('ONE_STOP_CLERK'), holder('PROCESSING_OFFICER')]
  const [head, leader] = [holder('UNIT_HEAD'), holder('AGENCY_LEADER')]
  return clerk && officer && head && leader
    ? [{ agency, crew: { clerk, officer, head, leader } }]
    : []
}

function toIdentity({ id, personId, name, agencyId, roles }: OfficerAtWork): Identity {
  const post = { officerId: id, agencyId, unitId: null, roles: roles as readonly Role[] }
  return { kind: 'PERSON', personId, displayName: name, idNumber: null, memberships: [post] }
}

function toCitizen({ personId, fullName }: DemoPerson): Identity {
  return { kind: 'PERSON', personId, displayName: fullName, idNumber: null, memberships: [] }
}

function toSender({ fullName }: DemoPerson) {
  return {
    ...{ name: fullName, address: 'Số 1 đường Mẫu, phường Thử Nghiệm', email: null },
    phone: '0900000123',
  }
}
