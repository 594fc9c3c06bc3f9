import type { OpenDatabase } from '@motcua/subgraph-kit'
import type {
  AgencyTerms,
  OfficerTerms,
  ProcedureTerms,
} from '../../../subgraphs/dossiers/src/domain/dossier.ts'
import type { ProcessStep } from '../../../subgraphs/dossiers/src/domain/process.ts'
import {
  listAllAgencies,
  listAllOfficers,
  listAllTerms,
  type AgencyAtWork,
} from '../../../subgraphs/dossiers/src/store/terms.ts'
import { createSkewedDraw, type Dice } from './dice.ts'

/** A procedure as it runs where nothing unusual happens: its steps one after another. */
export interface Course {
  readonly terms: ProcedureTerms
  readonly steps: readonly ProcessStep[]
}

/** An agency with its people and what it settles, the most frequent first. */
export interface Offer {
  readonly agency: AgencyAtWork
  readonly clerks: readonly OfficerTerms[]
  readonly head: OfficerTerms
  readonly officers: readonly OfficerTerms[]
  readonly leader: OfficerTerms
  /** What it settles. */
  readonly courses: readonly Course[]
  readonly drawCourse: (dice: Dice) => Course
}

/** What every agency of the province can be asked for, from what `dossiers` was told by events. */
export async function listOffers(db: OpenDatabase): Promise<readonly Offer[]> {
  const [terms, agencies, officers] = await Promise.all([
    listAllTerms(db),
    listAllAgencies(db),
    listAllOfficers(db),
  ])
  const courses = terms.flatMap(toCourse)
  return agencies.flatMap((agency) => toOffer(agency, courses, officers))
}

function toOffer(
  agency: AgencyAtWork,
  courses: readonly Course[],
  officers: readonly OfficerTerms[],
): readonly Offer[] {
  const holders = (role: string) =>
    officers.filter(({ agencyId, roles }) => agencyId === agency.id && roles.includes(role))
  const clerks = holders('ONE_STOP_CLERK')
  const [head] = holders('UNIT_HEAD')
  const processing = holders('PROCESSING_OFFICER')
  const [leader] = holders('AGENCY_LEADER')
  const own = courses.filter(({ terms }) => isSettledBy(agency.agency, terms))
  if (!head || !leader || clerks.length === 0 || processing.length === 0 || own.length === 0)
    return []
  return [
    {
      ...{ agency, clerks, head, leader, officers: processing, courses: own },
      drawCourse: createSkewedDraw(own, 1),
    },
  ]
}

function isSettledBy({ level, fieldCodes }: AgencyTerms, terms: ProcedureTerms): boolean {
  return terms.levels.includes(level) && fieldCodes.includes(terms.fieldCode)
}

/** Follows the first way at each step; procedures that branch at once are left to the tests. */
function toCourse(terms: ProcedureTerms): readonly Course[] {
  const { process, channels } = terms
  if (!process || channels.length === 0) return []
  const steps: ProcessStep[] = []
  let id: string | undefined = process.startStepId
  while (id !== undefined && steps.length < 20) {
    const step = process.steps.find((candidate) => candidate.id === id)
    if (!step || (step.follow === 'ALL' && step.next.length > 1)) return []
    steps.push(step)
    id = step.next[0]
  }
  return steps[0]?.kind === 'INTAKE' ? [{ terms, steps }] : []
}
