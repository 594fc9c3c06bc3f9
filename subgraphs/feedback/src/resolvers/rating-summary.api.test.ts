import { newId } from '@motcua/kernel'
import { aCitizen } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, rate } from '../../test/ask.ts'
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
const [agencyId, otherAgencyId, procedureId, otherProcedureId] = [
  newId(),
  newId(),
  newId(),
  newId(),
]

interface Summary {
  readonly total: number
  readonly counts: readonly { readonly value: string; readonly count: number }[]
}

async function summary(cut: Record<string, string> = {}) {
  const { data } = await ask<{ readonly ratingSummary: Summary }>(
    aContext(database, null),
    `query ($agencyId: ID, $procedureId: ID) {
      ratingSummary(agencyId: $agencyId, procedureId: $procedureId) {
        total counts { value count label { vi en } }
      }
    }`,
    cut,
  )
  const { total, counts } = data.ratingSummary
  return [total, ...counts.map(({ count }) => count)]
}

async function give(overall: string, agency: string, procedure: string) {
  const place = { agencyId: agency, procedureId: procedure }
  const { dossierId } = await aReturnedDossier(database, applicant, place)
  const { answer } = await rate(aContext(database, applicant), { dossierId, overall })
  expect(answer?.rating).toBeDefined()
}

test('anyone reads the counts of all, of an agency, of a procedure and of both, best first', async () => {
  expect(await summary()).toEqual([0, 0, 0, 0])
  await Promise.all([
    give('VERY_SATISFIED', agencyId, procedureId),
    give('VERY_SATISFIED', agencyId, otherProcedureId),
    give('SATISFIED', agencyId, procedureId),
    give('UNSATISFIED', otherAgencyId, procedureId),
  ])

  expect(await summary()).toEqual([4, 2, 1, 1])
  expect(await summary({ agencyId })).toEqual([3, 2, 1, 0])
  expect(await summary({ procedureId })).toEqual([3, 1, 1, 1])
  expect(await summary({ agencyId, procedureId })).toEqual([2, 1, 1, 0])
  expect(await summary({ agencyId: newId() })).toEqual([0, 0, 0, 0])
})

test('a summary reads the counts kept, in one statement', async () => {
  database.takeStatements()
  await summary({ agencyId })
  const statements = database.takeStatements()
  expect(statements).toHaveLength(1)
  expect(statements[0]).toContain('rating_counts')
})

test('anyone reads the scale of the profile in force', async () => {
  const { data } = await ask<{ readonly ratingScale: unknown }>(
    aContext(database, null),
    '{ ratingScale { values { value label { vi } } aspects { value label { vi en } } } }',
  )
  expect(data.ratingScale).toMatchObject({
    values: [{ label: { vi: 'Rất hài lòng' } }, { label: { vi: 'Hài lòng' } }, {}],
    aspects: [{}, {}, {}],
  })
})
