import type { Identity } from '@motcua/identity'
import { openDatabase, type OpenDatabase } from '@motcua/subgraph-kit'
import { hashSecret } from '../../../gateway/src/sessions/secrets.ts'
import { insertSession } from '../../../gateway/src/sessions/session-store.ts'
import { cookieNames } from '../../../gateway/src/http/session-cookie.ts'
import { listAllOfficers } from '../../../subgraphs/dossiers/src/store/terms.ts'
import { createDice } from '../province/dice.ts'
import { identityOf } from '../province/life.ts'
import { listOffers, type Offer } from '../province/offers.ts'
import { countPersons, personOf } from '../province/persons.ts'
import type { Ground } from '../../../packages/local-stack/src/stack/services.ts'

/** Somebody who is signed in. */
export interface SignedIn {
  readonly identity: Identity
  /** The cookie header of their browser. */
  readonly cookie: string
}

/** The people of one counter and those behind it, signed in. */
export interface Crew {
  readonly agencyId: string
  readonly clerk: SignedIn
  readonly head: SignedIn
  readonly officer: SignedIn
  readonly leader: SignedIn
}

/** Who uses the province while it is measured. */
export interface Users {
  readonly crews: readonly Crew[]
  readonly citizens: readonly SignedIn[]
  /** Sees the whole province. */
  readonly supervisor: SignedIn
}

const HOUR = 3_600_000
const CITIZENS = 500

/** Signs the people of every agency in, and some citizens, as the gateway would have after their sign-in. */
export async function signIn(ground: Ground, dossiers: number): Promise<Users> {
  const { databases, settings } = ground
  const source = openDatabase(databases.dossiers, { tenantId: 1, connections: 2 })
  const db = openDatabase(databases.gateway, { tenantId: 1, connections: 4 })
  const name = cookieNames(settings.PUBLIC_URL.startsWith('https:')).session
  const stamp = `${process.pid}-${Date.now()}`
  let number = 0

  async function enter(identity: Identity): Promise<SignedIn> {
    const secret = `bench-${stamp}-${(number += 1)}`
    const { personId, displayName, idNumber, memberships, representations = [] } = identity
    const now = new Date()
    await insertSession(db, {
      ...{ personId, displayName, idNumber, memberships, provider: 'local', idToken: null },
      representations,
      ...{ tokenHash: hashSecret(secret), createdAt: now, usedAt: now, refreshedAt: now },
      expiresAt: new Date(now.getTime() + 12 * HOUR),
    })
    return { identity, cookie: `${name}=${secret}` }
  }

  try {
    const crews: Crew[] = []
    for (const offer of await listOffers(source)) crews.push(await toCrew(offer, enter))
    const citizens: SignedIn[] = []
    const dice = createDice(3)
    for (let index = 0; index < CITIZENS; index += 1)
      citizens.push(await enter(toCitizen(dice.below(countPersons(dossiers)))))
    const [supervisor] = await listHolders(source, 'SUPERVISOR')
    if (!supervisor) throw new Error('The province has no supervisor.')
    return { crews, citizens, supervisor: await enter(identityOf(supervisor)) }
  } finally {
    await Promise.all([source.close(), db.close()])
  }
}

async function toCrew(
  { agency, clerks, head, officers, leader }: Offer,
  enter: (identity: Identity) => Promise<SignedIn>,
): Promise<Crew> {
  const [clerk, officer] = [clerks[0] ?? head, officers[0] ?? head]
  return {
    agencyId: agency.id,
    clerk: await enter(identityOf(clerk)),
    head: await enter(identityOf(head)),
    officer: await enter(identityOf(officer)),
    leader: await enter(identityOf(leader)),
  }
}

async function listHolders(db: OpenDatabase, role: string) {
  return (await listAllOfficers(db)).filter(({ roles }) => roles.includes(role))
}

function toCitizen(number: number): Identity {
  const { id, fullName, idNumber } = personOf(number)
  return { kind: 'PERSON', personId: id, displayName: fullName, idNumber, memberships: [] }
}
