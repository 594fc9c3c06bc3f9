import postgres from 'postgres'
import { persons } from '../../../subgraphs/accounts/src/store/tables.ts'
import { createCopier, writeChunk } from './copy.ts'
import { personOf } from './persons.ts'

const BATCH = 20_000

/** Enters the applicants. None has an address for mail: no notice of a measurement goes to anybody. */
export async function writePersons(accountsUrl: string, count: number): Promise<void> {
  const client = postgres(accountsUrl, { max: 1, onnotice: () => undefined })
  const copier = createCopier(persons, [
    ...(['tenantId', 'id', 'fullName', 'idNumber', 'address', 'createdAt', 'updatedAt'] as const),
  ])
  const at = '2025-07-01T00:00:00Z'
  for (let number = 0; number < count; number += 1) {
    const person = personOf(number)
    const address = 'Thôn Đo Lường'
    copier.add({ tenantId: 1, ...person, address, createdAt: at, updatedAt: at })
    if ((number + 1) % BATCH === 0 || number === count - 1)
      await client.begin((tx) => writeChunk(tx, copier.take()))
  }
  await client.end()
}
