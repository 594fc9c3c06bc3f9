import { newId } from '@motcua/kernel'
import type { Identity } from '@motcua/identity'
import { aCitizen, anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, rate } from '../../test/ask.ts'
import {
  aContext,
  aReturnedDossier,
  openTestDatabase,
  scale,
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

test('[DN19 Đ14.3] anyone reads the counts of all, of an agency, of a procedure and of both, best first', async () => {
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

test('[DN19 Đ14.2a, DN19 Đ14.2b] the scale has three grades overall, and convenience, punctuality and attitude on the same grades', async () => {
  const { data } = await ask<{ readonly ratingScale: unknown }>(
    aContext(database, null),
    '{ ratingScale { values { value label { vi } } aspects { value label { vi en } } } }',
  )
  expect(data.ratingScale).toMatchObject({
    values: [
      { label: { vi: 'Rất hài lòng' } },
      { label: { vi: 'Hài lòng' } },
      { label: { vi: 'Chưa hài lòng' } },
    ],
    aspects: [{ value: 'CONVENIENCE' }, { value: 'PUNCTUALITY' }, { value: 'ATTITUDE' }],
  })
})

test('where the profile does not publish results, only who may see ratings reads them', async () => {
  const unpublished = { scale: { ...scale, published: false } }
  const read = async (identity: Identity | null) => {
    const { data } = await ask<{ readonly ratingSummary: Summary | null }>(
      aContext(database, identity, unpublished),
      'query ($agencyId: ID) { ratingSummary(agencyId: $agencyId) { total } }',
      { agencyId },
    )
    return data.ratingSummary?.total ?? null
  }
  expect(await read(null)).toBeNull()
  expect(await read(applicant)).toBeNull()
  expect(await read(anOfficer({ roles: ['ONE_STOP_CLERK'] }))).toBeNull()
  expect(await read(anOfficer({ agencyId, roles: ['ONE_STOP_CLERK'] }))).toBe(3)
  expect(await read(anOfficer({ roles: ['SUPERVISOR'] }))).toBe(3)
})

test('agencies and procedures carry their results, however many in two statements', async () => {
  const representations = [
    ...[agencyId, otherAgencyId].map((id) => ({ __typename: 'Agency', id })),
    ...[procedureId, otherProcedureId].map((id) => ({ __typename: 'Procedure', id })),
  ]
  database.takeStatements()
  const { data } = await ask<{
    readonly _entities: readonly { readonly ratingSummary: { total: number; satisfied: number } }[]
  }>(
    aContext(database, null),
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Agency { ratingSummary { total satisfied } }
      ... on Procedure { ratingSummary { total satisfied } } } }`,
    { representations },
  )
  expect(
    data._entities.map(({ ratingSummary: { total, satisfied } }) => [total, satisfied]),
  ).toEqual([
    [3, 3],
    [1, 0],
    [3, 2],
    [1, 1],
  ])
  expect(database.takeStatements()).toHaveLength(2)
})

test('officers read what was said of their agency without names, newest first; others do not', async () => {
  const read = async (identity: Identity | null, unsatisfiedOnly = false) => {
    const { data, errors } = await ask<{
      readonly ratingComments: { readonly nodes: readonly { readonly overall: string }[] }
    } | null>(
      aContext(database, identity),
      `query ($agencyId: ID!, $unsatisfiedOnly: Boolean) {
        ratingComments(agencyId: $agencyId, unsatisfiedOnly: $unsatisfiedOnly) {
          nodes { overall satisfied label { vi } comment } } }`,
      { agencyId, unsatisfiedOnly },
    )
    return data ? data.ratingComments.nodes.length : errors?.[0]?.extensions?.['code']
  }
  expect(await read(anOfficer({ agencyId, roles: ['PROCESSING_OFFICER'] }))).toBe(3)
  expect(await read(anOfficer({ agencyId, roles: ['UNIT_HEAD'] }), true)).toBe(0)
  expect(await read(anOfficer({ roles: ['ANALYST'] }))).toBe(3)
  expect(await read(anOfficer({ roles: ['PROCESSING_OFFICER'] }))).toBe('FORBIDDEN')
  expect(await read(applicant)).toBe('FORBIDDEN')
  expect(await read(null)).toBe('UNAUTHENTICATED')
})
