import { newId } from '@motcua/kernel'
import { aCitizen } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, rate, readDossiers } from '../../test/ask.ts'
import {
  aContext,
  aReturnedDossier,
  openTestDatabase,
  type TestDatabase,
} from '../../test/database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const applicant = aCitizen()

test('twenty dossiers cost as many statements as one', async () => {
  const dossiers = await Promise.all(
    Array.from({ length: 20 }, () => aReturnedDossier(database, applicant)),
  )
  const ids = dossiers.map(({ dossierId }) => dossierId)
  await rate(aContext(database, applicant), { dossierId: ids[0] ?? '' })

  database.takeStatements()
  const read = await readDossiers(aContext(database, applicant), ids)
  expect(database.takeStatements()).toHaveLength(2)
  expect(read.map(({ canRate }) => canRate)).toEqual([false, ...Array(19).fill(true)])
  expect(read.map(({ rating }) => rating?.overall ?? null)).toEqual([
    'VERY_SATISFIED',
    ...Array(19).fill(null),
  ])
})

test('a dossier that is unknown here, not returned, or of somebody else cannot be rated', async () => {
  const open = await aReturnedDossier(database, applicant, { returnedAt: null })
  const foreign = await aReturnedDossier(database, aCitizen())
  const ids = [newId(), open.dossierId, foreign.dossierId]
  const read = await readDossiers(aContext(database, applicant), ids)
  expect(read.map(({ canRate }) => canRate)).toEqual([false, false, false])

  const visited = await readDossiers(aContext(database, null), ids)
  expect(visited).toMatchObject(ids.map(() => ({ canRate: false, rating: null })))
})

test('a rating is found by its key, for those who may see it', async () => {
  const { dossierId } = await aReturnedDossier(database, applicant)
  const { answer } = await rate(aContext(database, applicant), { dossierId })
  const find = async (identity: typeof applicant, id = answer?.rating?.id) => {
    const representations = [{ __typename: 'Rating', id }]
    const { data } = await ask<{ _entities: unknown[] }>(
      aContext(database, identity),
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Rating { overall } } }',
      { representations },
    )
    return data._entities[0]
  }

  expect(await find(applicant)).toMatchObject({ overall: 'VERY_SATISFIED' })
  expect(await find(aCitizen())).toBeNull()
  expect(await find(applicant, 'no id')).toBeNull()
})
