import type { Identity } from '@motcua/identity'
import { addWorkingTime } from '@motcua/working-time'
import { dossierCode } from '../../../subgraphs/dossiers/src/profile-rules.ts'
import { vietnamDay } from '../../../subgraphs/dossiers/src/domain/dossier-code.ts'
import { punctualityOf } from '../../../subgraphs/dossiers/src/domain/punctuality.ts'
import type { Dossier, OfficerTerms } from '../../../subgraphs/dossiers/src/domain/dossier.ts'
import type { ProcessStep } from '../../../subgraphs/dossiers/src/domain/process.ts'
import type { Profile } from '@motcua/regulation'
import type { WrittenClock, createClocks } from './clocks.ts'
import type { Dice } from './dice.ts'
import { idAt } from './ids.ts'
import type { Course, Offer } from './offers.ts'
import type { Applicant } from './persons.ts'

/** Whoever acts, as the history names them. */
export interface LifeActor {
  readonly actorId: string
  readonly actorName: string
  readonly officerId: string | null
}

/** One act of a life, its content written as canonical JSON. */
export interface LivedAct extends LifeActor {
  readonly type: string
  readonly text: string
  readonly state: Dossier['state']
  readonly at: Date
}

/** One task of a life. */
export interface LivedTask {
  readonly id: string
  readonly step: ProcessStep
  readonly assigneeId: string | null
  readonly openedAt: Date
  readonly dueAt: Date
  closedAt: Date | null
}

/** What became of one dossier until now. */
export interface Life {
  readonly id: string
  readonly offer: Offer
  readonly course: Course
  readonly applicant: Applicant
  readonly channel: Dossier['channel']
  readonly createdAt: Date
  readonly createdBy: string
  readonly acts: readonly LivedAct[]
  readonly tasks: readonly LivedTask[]
  readonly code: string | null
  readonly accepted: WrittenClock | null
  readonly decline: string | null
  readonly proposal: string | null
  readonly result: { readonly text: string; readonly fileId: string } | null
  readonly settledAt: Date | null
  readonly receiptFileId: string | null
}

interface LifeTools {
  readonly dice: Dice
  readonly profile: Profile
  readonly clockOf: ReturnType<typeof createClocks>
  readonly nextNumber: (agencyId: string, series: 'DOSSIER' | 'RESULT', since: string) => number
  /** Nothing happens after this. */
  readonly until: Date
}

interface Beginning {
  readonly offer: Offer
  readonly course: Course
  readonly applicant: Applicant
  readonly begun: Date
}

const MINUTE = 60_000
const QUARTER = 15 * MINUTE

/** Lives a dossier from draft until it is returned or until now is reached, step by step as its process says. */
export function liveLife(tools: LifeTools, { offer, course, applicant, begun }: Beginning): Life {
  const { dice, until } = tools
  const { agency } = offer
  const channel = chooseChannel(course, dice)
  const clerk = dice.pick(offer.clerks)
  const byApplicant = { actorId: applicant.id, actorName: applicant.fullName, officerId: null }
  const acts: LivedAct[] = []
  const tasks: LivedTask[] = []
  const found: Found = {
    ...{ code: null, accepted: null, decline: null, proposal: null },
    ...{ result: null, settledAt: null, receiptFileId: null },
  }
  const calendar = agency.calendar
  let at = new Date(Math.ceil(begun.getTime() / QUARTER) * QUARTER)

  const pass = (quarters: number) => {
    at = addWorkingTime(calendar, at, 15 * (1 + dice.below(quarters)))
    return at <= until
  }
  const open = (step: ProcessStep, assigneeId: string | null = null) =>
    tasks.push({
      ...{ id: idAt(at.getTime(), dice), step, assigneeId, openedAt: at, closedAt: null },
      dueAt: addWorkingTime(calendar, at, step.allowanceMinutes),
    })
  const close = () => {
    const last = tasks.at(-1)
    if (last) last.closedAt = at
  }
  const act = (who: LifeActor, type: string, text: string, state: Dossier['state']) =>
    acts.push({ ...who, type, text, state, at })

  const submitter = channel === 'ONLINE' ? byApplicant : by(clerk)
  if (at <= until) {
    act(submitter, 'SUBMITTED', '{"note":null,"type":"SUBMITTED"}', 'SUBMITTED')
    for (const step of course.steps.slice(0, 1)) open(step)
    takeIn()
  }

  function takeIn() {
    if (!pass(channel === 'ONLINE' ? 24 : 2)) return
    if (dice.next() < 0.03) {
      found.decline = '{"guidance":null,"reason":"Thành phần hồ sơ chưa đầy đủ theo quy định."}'
      act(by(clerk), 'DECLINED', `{"decline":${found.decline},"type":"DECLINED"}`, 'NOT_ACCEPTED')
      close()
      return
    }
    const clock = tools.clockOf({ agency, terms: course.terms, channel, at })
    if (!clock) return
    const day = vietnamDay(clock.receivedAt)
    const number = tools.nextNumber(agency.id, 'DOSSIER', day)
    found.accepted = clock
    found.code = dossierCode(tools.profile, agency.agency.identifier, day, number)
    found.receiptFileId = idAt(at.getTime(), dice)
    const text = `{"caseCode":null,"clock":${clock.text},"code":"${found.code}","note":null,"type":"ACCEPTED"}`
    act(by(clerk), 'ACCEPTED', text, 'ACCEPTED')
    settle(clock)
  }

  /** A life takes a share of its limit; one in twenty takes more. */
  function settle(clock: WrittenClock) {
    if (!pass(6)) return
    act(by(clerk), 'FORWARDED', '{"late":false,"note":null,"type":"FORWARDED"}', 'PROCESSING')
    close()
    const rest = course.steps.slice(1).filter(({ kind }) => kind !== 'SIGN')
    const span = (clock.dueAt.getTime() - at.getTime()) / 86_400_000
    const share = dice.next() < 0.05 ? 1.2 : 0.3 + 0.6 * dice.next()
    const quarters = Math.max(2, Math.round((span * 20 * share) / Math.max(1, rest.length)))
    const officer = dice.pick(offer.officers)
    for (const step of rest) {
      open(step, isForOfficer(step) ? officer.id : null)
      if (!pass(quarters * 2)) return
      doStep(step, officer, clock)
      close()
    }
  }

  function doStep(step: ProcessStep, officer: OfficerTerms, clock: WrittenClock) {
    switch (step.kind) {
      case 'ASSIGN': {
        const text = `{"note":null,"officerId":"${officer.id}","type":"ASSIGNED"}`
        return act(by(offer.head), 'ASSIGNED', text, 'PROCESSING')
      }
      case 'APPRAISE': {
        found.proposal = proposalOf(course, officer.id)
        const text = `{"proposal":${found.proposal},"type":"APPRAISED"}`
        return act(by(officer), 'APPRAISED', text, 'PROCESSING')
      }
      case 'CONSULT':
      case 'VERIFY': {
        const text = `{"record":"Các bên thống nhất.","stepName":${JSON.stringify(step.name)},"type":"RECORDED"}`
        return act(by(officer), 'RECORDED', text, 'PROCESSING')
      }
      case 'APPROVE':
        return approve(clock)
      case 'RETURN': {
        const receivedBy = JSON.stringify(applicant.fullName)
        const text = `{"method":"${methodOf(channel)}","receivedBy":${receivedBy},"type":"RETURNED"}`
        return act(by(clerk), 'RETURNED', text, 'RETURNED')
      }
      case 'INTAKE':
      case 'SIGN':
        return undefined
    }
  }

  function approve(clock: WrittenClock) {
    const year = vietnamDay(at).slice(0, 4)
    const number = tools.nextNumber(agency.id, 'RESULT', `${year}-01-01`)
    const fileId = idAt(at.getTime(), dice)
    const title = JSON.stringify(titleOf(course))
    const text = `{"fileId":"${fileId}","number":"${number}/${year}/KQ-UBND","signedAt":"${at.toISOString()}","signerName":${JSON.stringify(offer.leader.name)},"title":${title}}`
    found.result = { text, fileId }
    found.settledAt = at
    const punctuality = punctualityOf(clock.dueAt, at)
    const written = `{"note":null,"punctuality":"${punctuality}","result":${text},"type":"APPROVED"}`
    act(by(offer.leader), 'APPROVED', written, 'SETTLED')
  }

  return {
    ...{ id: idAt(begun.getTime(), dice), offer, course, applicant, channel, createdAt: begun },
    ...{ createdBy: submitter.actorId, acts, tasks, ...found },
  }
}

type Found = {
  -readonly [
    Key in 'code' | 'accepted' | 'decline' | 'proposal' | 'result' | 'settledAt' | 'receiptFileId'
  ]: Life[Key]
}

function isForOfficer({ kind }: ProcessStep): boolean {
  return kind === 'APPRAISE' || kind === 'CONSULT' || kind === 'VERIFY'
}

function by({ personId, name, id }: OfficerTerms): LifeActor {
  return { actorId: personId, actorName: name, officerId: id }
}

function proposalOf(course: Course, officerId: string): string {
  const title = JSON.stringify(titleOf(course))
  return `{"body":"Hồ sơ đáp ứng các điều kiện theo quy định.\\n\\nKết quả có hiệu lực từ ngày ký.","officerId":"${officerId}","opinion":"Hồ sơ đầy đủ, hợp lệ; đề nghị phê duyệt.","title":${title}}`
}

function titleOf({ terms }: Course): string {
  return terms.results[0]?.name.vi ?? terms.name
}

/** How the result is wanted. */
export function methodOf(channel: Dossier['channel']): Dossier['deliveryMethod'] {
  return channel
}

/** Six of ten come online where that is possible. */
function chooseChannel({ terms }: Course, dice: Dice): Dossier['channel'] {
  const offered = terms.channels.filter(({ timeLimits }) => timeLimits.length > 0)
  const online = offered.find(({ channel }) => channel === 'ONLINE')
  if (online && dice.next() < 0.6) return 'ONLINE'
  return (offered.find(({ channel }) => channel === 'COUNTER') ?? offered[0])?.channel ?? 'COUNTER'
}

/** An official as the gateway vouches for them. */
export function identityOf({ id, personId, name, agencyId, roles }: OfficerTerms): Identity {
  const post = {
    ...{ officerId: id, agencyId, unitId: null },
    roles: roles as Identity['memberships'][number]['roles'],
  }
  return { kind: 'PERSON', personId, displayName: name, idNumber: null, memberships: [post] }
}
