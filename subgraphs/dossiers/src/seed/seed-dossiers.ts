import type { FileStorage } from '@motcua/files'
import type { Identity, Role } from '@motcua/identity'
import { newId } from '@motcua/kernel'
import { addWorkingTime } from '@motcua/working-time'
import { attachDocument } from '../commands/attach-document.ts'
import { createCounterDraft } from '../commands/create-counter-draft.ts'
import type { Context } from '../context.ts'
import type { OfficerTerms, ProcedureTerms } from '../domain/dossier.ts'
import {
  listAllAgencies,
  listAllOfficers,
  listAllTerms,
  type AgencyAtWork,
} from '../store/terms.ts'
import { takeAside } from './demo-asides.ts'
import { liveDemoLife, type Crew } from './demo-life.ts'
import { enterOnline } from './demo-online.ts'
import { enterOwing } from './demo-payments.ts'
import type { DemoApplicant } from './seed-settings.ts'

interface Demo {
  readonly applicants: readonly DemoApplicant[]
  readonly now: Date
  readonly count: number
  readonly contextAt: (identity: Identity, at: Date) => Context
  readonly db: Context['db']
  readonly storage: FileStorage
}

/** No way through an agency is longer. */
const MOST_ACTS = 12

/** In working minutes. */
const TEN_WEEKS = 50 * 480

/** A fixed sequence of numbers in [0, 1): the same demo world every time. */
function createDice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Enters dossiers of the last ten weeks, settled, and of the last days, in all stages, in time and late; answers how many. */
export async function seedDossiers(demo: Demo): Promise<number> {
  const [terms, agencies, officers] = await Promise.all([
    listAllTerms(demo.db),
    listAllAgencies(demo.db),
    listAllOfficers(demo.db),
  ])
  const offers = agencies.flatMap((agency) => toOffer(agency, terms, officers))
  const dice = createDice(20_261_122)
  const asideDice = createDice(20_261_123)
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(dice() * values.length)]

  for (let index = 0; index < demo.count; index += 1) {
    const offer = pick(offers)
    const procedure = offer && pick(offer.procedures)
    const applicant = pick(demo.applicants)
    if (!offer || !procedure || !applicant) return index
    await enter(demo, { ...offer, procedure, applicant, dice, asideDice })
  }
  return demo.count + (await enterAtShowcase(demo, offers, officers))
}

/** The agency with somebody for the money has an account for every role: there each desk gets work, and some dossiers wait for their fee. */
async function enterAtShowcase(
  { applicants, now, contextAt, storage }: Demo,
  offers: readonly Offer[],
  officers: readonly OfficerTerms[],
): Promise<number> {
  const offer = offers.find(({ agency }) =>
    officers.some(({ agencyId, roles }) => agencyId === agency.id && isTreasurer(roles)),
  )
  if (!offer) return 0
  const owing = await enterOwing({
    ...{ contextAt, applicants: applicants.slice(0, 6), terms: offer.procedures },
    ...{ agencyId: offer.agency.id, clerk: offer.crew.clerk },
    at: new Date(now.getTime() - 86_400_000),
  })
  return owing + (await enterOnline({ ...offer, applicants, now, contextAt, storage }))
}

function isTreasurer(roles: readonly string[]): boolean {
  return roles.includes('FINANCE_OFFICER')
}

interface Offer {
  readonly agency: AgencyAtWork
  readonly crew: Crew
  readonly procedures: readonly ProcedureTerms[]
}

/** What an agency can be given at its counter: procedures whose papers are all there is to hand in. */
function toOffer(
  agency: AgencyAtWork,
  terms: readonly ProcedureTerms[],
  officers: readonly OfficerTerms[],
): readonly Offer[] {
  const holder = (role: Role) =>
    officers.find((officer) => officer.agencyId === agency.id && officer.roles.includes(role))
  const clerk = holder('ONE_STOP_CLERK')
  const head = holder('UNIT_HEAD')
  const officer = holder('PROCESSING_OFFICER')
  const leader = holder('AGENCY_LEADER')
  const { level, fieldCodes } = agency.agency
  const procedures = terms.filter(
    ({ eForm, process, levels, fieldCode, channels }) =>
      eForm === null &&
      process !== null &&
      levels.includes(level) &&
      fieldCodes.includes(fieldCode) &&
      channels.some(({ channel }) => channel === 'COUNTER'),
  )
  if (!clerk || !head || !officer || !leader || procedures.length === 0) return []

  const crew = {
    ...{ clerk: toIdentity(clerk), head: toIdentity(head) },
    ...{ officer: toIdentity(officer), leader: toIdentity(leader) },
  }
  return [{ agency, crew, procedures }]
}

function toIdentity({ id, personId, name, agencyId, roles }: OfficerTerms): Identity {
  const post = { officerId: id, agencyId, unitId: null, roles: roles as readonly Role[] }
  return { kind: 'PERSON', personId, displayName: name, idNumber: null, memberships: [post] }
}

interface Entry extends Omit<Offer, 'procedures'> {
  readonly procedure: ProcedureTerms
  readonly applicant: DemoApplicant
  readonly dice: () => number
  /** Decides who leaves the straight way. */
  readonly asideDice: () => number
}

/** Working minutes that an open task has been lying: most since today or yesterday, one in five for days. */
function lying(dice: () => number): number {
  return 30 + dice() * (dice() < 0.8 ? 450 : 1_800)
}

async function enter(demo: Demo, entry: Entry): Promise<void> {
  const { agency, crew, procedure, applicant, dice } = entry
  const { calendar } = agency
  const isSettled = dice() < 0.6
  const acts = isSettled ? MOST_ACTS : 1 + Math.floor(dice() * 5)
  const pace = 30 + Math.floor(dice() * (isSettled && dice() < 0.2 ? 900 : 150))
  const age = isSettled ? TEN_WEEKS * dice() : lying(dice)
  const begun = addWorkingTime(calendar, demo.now, -Math.ceil(acts * pace + age))
  const context = demo.contextAt(crew.clerk, begun)
  const { fullName, idNumber, personId } = applicant
  const created = await createCounterDraft(context, {
    requestId: newId(),
    procedureId: procedure.procedureId,
    agencyId: agency.id,
    channel: dice() < 0.8 ? 'COUNTER' : 'POST',
    applicantId: personId,
    contact: { fullName, idNumber, address: null, phone: null, email: null },
  })
  if (!created.ok) return

  const dossierId = created.value
  for (const { id: documentId, need } of procedure.documents)
    if (need === 'ALWAYS')
      await attachDocument(context, {
        ...{ requestId: newId(), dossierId, documentId, copyKind: 'ORIGINAL' },
      })
  const { contextAt, now: until } = demo
  const at = await liveDemoLife({
    ...{ dossierId, crew, begun, calendar, contextAt, acts, pace, until },
  })
  const { asideDice } = entry
  await takeAside({ dossierId, crew, calendar, procedure, at, until, contextAt, dice: asideDice })
}
