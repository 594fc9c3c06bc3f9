import canonicalize from 'canonicalize'
import type { Profile } from '@motcua/regulation'
import type { CompiledCalendar } from '@motcua/working-time'
import { checkAcceptable } from '../../../subgraphs/dossiers/src/domain/accept-dossier.ts'
import type {
  Clock,
  Dossier,
  ProcedureTerms,
} from '../../../subgraphs/dossiers/src/domain/dossier.ts'
import { beginDraft } from '../../../subgraphs/dossiers/src/domain/draft.ts'
import type { Situation } from '../../../subgraphs/dossiers/src/domain/moves.ts'
import { clockRules } from '../../../subgraphs/dossiers/src/profile-rules.ts'
import type { AgencyAtWork } from '../../../subgraphs/dossiers/src/store/terms.ts'

/** A clock with the texts that are written of it. */
export interface WrittenClock {
  readonly receivedAt: Date
  readonly dueAt: Date
  readonly startedAt: Date
  /** As canonical JSON, which the history is hashed over. */
  readonly text: string
  readonly limit: string
  readonly steps: string
}

interface Reception {
  readonly agency: AgencyAtWork
  readonly terms: ProcedureTerms
  readonly channel: Dossier['channel']
  readonly at: Date
}

/** Reckons due dates as the domain does; the same moment and limit are reckoned once. */
export function createClocks(profile: Profile): (reception: Reception) => WrittenClock | undefined {
  const rules = clockRules(profile)
  const { countsFrom } = profile.receipt
  const known = new Map<string, WrittenClock>()
  const hoursOf = createHoursFinder()

  return function clockOf(reception) {
    const { agency, terms, channel, at } = reception
    const { process } = terms
    const limit = terms.channels.find((way) => way.channel === channel)?.timeLimits[0]
    if (!limit || !process) return undefined
    const key = `${hoursOf(agency.calendar)} ${limit.quantity} ${limit.unit} ${at.getTime()}`
    const found = known.get(key)
    if (found) return found

    if (known.size > 20_000) known.clear()
    const situation = { ...atIntake(reception), process, calendar: agency.calendar, now: at }
    const accepted = checkAcceptable(situation, terms, {
      ...{ seenVersion: 2, caseCode: null, note: null, rules, countsFrom },
    })
    if (!accepted.ok) throw new Error(`The clock does not start: ${accepted.error.text.en}`)
    const written = write(accepted.value.clock)
    known.set(key, written)
    return written
  }
}

/** Names office hours with their days off: agencies that share them work alike. */
function createHoursFinder(): (calendar: CompiledCalendar) => number {
  const kinds: string[] = []
  const known = new Map<CompiledCalendar, number>()
  return function hoursOf(compiled) {
    const found = known.get(compiled)
    if (found !== undefined) return found
    const { shifts, daysOff, workedDays } = compiled.calendar
    const text = JSON.stringify({ shifts, daysOff, workedDays })
    if (!kinds.includes(text)) kinds.push(text)
    known.set(compiled, kinds.indexOf(text))
    return kinds.indexOf(text)
  }
}

/** A dossier that waits at the counter, and the task of whoever takes it in. */
function atIntake({ agency, terms, channel, at }: Reception): Pick<Situation, 'dossier' | 'tasks'> {
  const contact = { fullName: '', idNumber: null, address: null, phone: null, email: null }
  const given = { id: '', agencyId: agency.id, channel, applicantId: '', contact, createdBy: '' }
  const draft = beginDraft(terms, { ...given, at })
  const [step] = terms.process?.steps ?? []
  if (!step) throw new Error(`${terms.code} has no process.`)
  const task = { ...{ id: '', dossierId: '', stepId: step.id, kind: step.kind, name: step.name } }
  const open = { ...{ role: step.role, agencyId: agency.id, assigneeId: null, closedAt: null } }
  return {
    dossier: { ...draft, version: 2, state: 'SUBMITTED', submittedAt: at },
    tasks: [{ ...task, ...open, openedAt: at, dueAt: at }],
  }
}

function write(clock: Clock): WrittenClock {
  const { receivedAt, dueAt, startedAt } = clock
  if (!dueAt) throw new Error('A clock that has just started must run.')
  return {
    ...{ receivedAt, dueAt, startedAt },
    text: canonicalize(JSON.parse(JSON.stringify(clock))) ?? '',
    limit: JSON.stringify(clock.limit),
    steps: JSON.stringify(clock.steps),
  }
}
