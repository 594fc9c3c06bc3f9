import type { OpenDatabase } from '@motcua/subgraph-kit'
import { openLocalAccount } from '../commands/open-local-account.ts'
import { hashPassword } from '../commands/password-hash.ts'
import { newPerson } from '../domain/person.ts'
import { findPersonById, findPersonByNumber, insertPerson } from '../store/persons.ts'
import { listDemoSignIns, type DemoSignIn } from './demo-sign-ins.ts'
import { fixedId } from './fixed-id.ts'
import { personId, seedAgency } from './seed-agency.ts'
import { readCitizens, readProvince, type SeedCitizen } from './seed-files.ts'

interface SeedOptions {
  /** Password of every demo account. */
  readonly password: string
  /** Id that the profile gives to local accounts as a sign-in provider. */
  readonly provider: string
  readonly at: Date
}

/** Enters the made-up province, its people and their accounts; answers with how much was new or changed: nothing the second time. */
export async function seed(db: OpenDatabase, options: SeedOptions): Promise<number> {
  const { at } = options
  const province = readProvince()
  const changes: number[] = []
  for (const agency of province.agencies)
    changes.push(await db.transaction((tx) => seedAgency(tx, agency, { province, at })))

  for (const citizen of readCitizens()) changes.push(await seedCitizen(db, citizen, at))
  const passwordHash = await hashPassword(options.password)
  const opened = await Promise.all(
    listDemoSignIns().map((demo) => open(db, demo, { ...options, passwordHash })),
  )
  return [...changes, ...opened.map(Number)].reduce((sum, count) => sum + count, 0)
}

async function seedCitizen(
  db: OpenDatabase,
  { username, ...said }: SeedCitizen,
  at: Date,
): Promise<number> {
  const id = personId(username ?? said.idNumber)
  return db.transaction(async (tx) => {
    if (await findPersonById(tx, id)) return 0
    // Whoever signed in through VNeID before the seed ran has the number already.
    const isTaken = await findPersonByNumber(tx, said.idNumber)
    if (isTaken && !username) return 0
    const idNumber = isTaken ? null : said.idNumber
    await insertPerson(tx, newPerson(id, { ...said, idNumber }), at)
    return 1
  })
}

function open(
  db: OpenDatabase,
  { username, firstSignIn }: DemoSignIn,
  { passwordHash, provider, at }: SeedOptions & { readonly passwordHash: string },
): Promise<boolean> {
  const account = {
    ...{ id: fixedId(`account:${username}`), personId: personId(username), username },
    ...{ passwordHash, mustChangePassword: firstSignIn },
  }
  return db.transaction((tx) => openLocalAccount(tx, account, { provider, at }))
}
