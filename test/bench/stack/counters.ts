import { openDatabase } from '@motcua/subgraph-kit'
import type { Ground } from '../../../packages/local-stack/src/stack/services.ts'
import { listOffers, type Course } from '../province/offers.ts'
import type { Counter } from '../scenarios/life.ts'
import type { SignedIn, Users } from './users.ts'

/** The counters whose agency settles an ordinary procedure: no e-form, no fee, few papers, appraised and approved. */
export async function listCounters(ground: Ground, users: Users): Promise<readonly Counter[]> {
  const db = openDatabase(ground.databases.dossiers, { tenantId: 1, connections: 2 })
  try {
    const offers = new Map((await listOffers(db)).map((offer) => [offer.agency.id, offer]))
    return users.crews.flatMap(({ agencyId, clerk, head, officer, leader }) => {
      const course = offers.get(agencyId)?.courses.filter(isOrdinary).sort(byPapers)[0]
      if (!course) return []
      const { terms, steps } = course
      return {
        ...{ agencyId, procedureId: terms.procedureId, steps: steps.map(({ kind }) => kind) },
        documentIds: needed(course).map(({ id }) => id),
        ...{ clerk: post(clerk), head: post(head), officer: post(officer), leader: post(leader) },
      }
    })
  } finally {
    await db.close()
  }
}

function isOrdinary({ terms, steps }: Course): boolean {
  const kinds = new Set<string>(steps.map(({ kind }) => kind))
  return (
    terms.eForm === null &&
    terms.fees.length === 0 &&
    terms.channels.some(
      ({ channel, timeLimits }) => channel === 'COUNTER' && timeLimits.length > 0,
    ) &&
    ['ASSIGN', 'APPRAISE', 'APPROVE', 'RETURN'].every((kind) => kinds.has(kind)) &&
    !kinds.has('CONSULT') &&
    !kinds.has('VERIFY')
  )
}

function needed({ terms }: Course) {
  return terms.documents.filter(({ need }) => need === 'ALWAYS')
}

function byPapers(one: Course, other: Course): number {
  return needed(one).length - needed(other).length
}

function post({ identity, cookie }: SignedIn) {
  return { cookie, officerId: identity.memberships[0]?.officerId ?? '' }
}
