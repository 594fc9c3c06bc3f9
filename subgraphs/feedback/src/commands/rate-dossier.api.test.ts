import { aCitizen, anOfficer } from '@motcua/testkit'
import { newId } from '@motcua/kernel'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rate, readDossiers } from '../../test/ask.ts'
import {
  aContext,
  aReturnedDossier,
  openTestDatabase,
  type TestDatabase,
} from '../../test/database.ts'
import { outbox, ratings } from '../store/tables.ts'

let database: TestDatabase
beforeAll(async () => void (database = await openTestDatabase()))
afterAll(() => database.close())

const applicant = aCitizen()

function eventsOf(dossierId: string) {
  return database.db.query
    .select()
    .from(outbox)
    .where(and(eq(outbox.tenantId, 1), eq(outbox.key, dossierId)))
}

test('[DN19 Đ14.1] the applicant rates a returned dossier, overall and in detail, and it is announced', async () => {
  const dossier = await aReturnedDossier(database, applicant)
  const published: true[] = []
  const context = aContext(database, applicant, { published: () => published.push(true) })
  const aspects = [{ aspect: 'ATTITUDE', value: 'SATISFIED' }]

  const { answer } = await rate(context, {
    dossierId: dossier.dossierId,
    aspects,
    comment: '  Nhanh và dễ hiểu. ',
  })

  expect(answer?.rating).toMatchObject({
    overall: 'VERY_SATISFIED',
    aspects,
    comment: 'Nhanh và dễ hiểu.',
    dossier: { id: dossier.dossierId, canRate: false },
  })
  expect(await eventsOf(dossier.dossierId)).toMatchObject([
    {
      type: 'feedback.rating-given.v1',
      payload: {
        ratingId: answer?.rating?.id,
        dossierId: dossier.dossierId,
        agencyId: dossier.agencyId,
        procedureId: dossier.procedureId,
        overall: 'VERY_SATISFIED',
        satisfied: true,
      },
    },
  ])
  expect(published).toHaveLength(1)
})

test.each([
  ['DOSSIER_NOT_YOURS', { returnedAt: new Date(), applicantId: 'somebody-else' }, {}],
  ['DOSSIER_NOT_YOURS', {}, { dossierId: 'unknown' }],
  ['DOSSIER_NOT_RETURNED', { returnedAt: null }, {}],
  ['RATING_VALUE_UNKNOWN', {}, { overall: 'FAIRLY_HAPPY' }],
  ['RATING_VALUE_UNKNOWN', {}, { aspects: [{ aspect: 'ATTITUDE', value: '5' }] }],
  ['RATING_VALUE_UNKNOWN', {}, { aspects: [{ aspect: 'PARKING', value: 'SATISFIED' }] }],
  ['COMMENT_TOO_LONG', {}, { comment: 'ạ'.repeat(2001) }],
] as const)('refuses with %s and changes nothing', async (code, dossierOverrides, input) => {
  const dossier = await aReturnedDossier(database, applicant, dossierOverrides)
  const { answer } = await rate(aContext(database, applicant), {
    dossierId: dossier.dossierId,
    ...input,
  })

  expect(answer?.code).toBe(code)
  expect(answer?.message).toMatch(/\S/)
  expect(await eventsOf(dossier.dossierId)).toEqual([])
})

test('refuses a second rating, in the language asked for', async () => {
  const { dossierId } = await aReturnedDossier(database, applicant)
  await rate(aContext(database, applicant), { dossierId })

  const { answer } = await rate(aContext(database, applicant, { language: 'en' }), { dossierId })

  expect(answer).toMatchObject({ code: 'DOSSIER_ALREADY_RATED' })
  expect(answer?.message).toContain('rated already')
})

test('repeating a request repeats the answer; using it for something else is refused', async () => {
  const { dossierId } = await aReturnedDossier(database, applicant)
  const requestId = newId()
  const first = await rate(aContext(database, applicant), { dossierId, requestId })
  const again = await rate(aContext(database, applicant), { dossierId, requestId })
  const other = await rate(aContext(database, applicant), {
    dossierId,
    requestId,
    overall: 'SATISFIED',
  })

  expect(again.answer).toEqual(first.answer)
  expect(await eventsOf(dossierId)).toHaveLength(1)
  expect(other.answer?.code).toBe('REQUEST_REUSED')
})

test('of two ratings at once, one stands and the other is told so', async () => {
  const { dossierId } = await aReturnedDossier(database, applicant)
  const both = await Promise.all(
    ['VERY_SATISFIED', 'UNSATISFIED'].map((overall) =>
      rate(aContext(database, applicant), { dossierId, overall }),
    ),
  )

  const codes = both.map(({ answer }) => answer?.code ?? 'STANDS').sort()
  expect(codes).toEqual(['DOSSIER_ALREADY_RATED', 'STANDS'])
  const rows = await database.db.query
    .select()
    .from(ratings)
    .where(and(eq(ratings.tenantId, 1), eq(ratings.dossierId, dossierId)))
  expect(rows).toHaveLength(1)
})

test('a visitor is asked to sign in; an officer cannot rate for the applicant', async () => {
  const { dossierId, agencyId } = await aReturnedDossier(database, applicant)
  const visitor = await rate(aContext(database, null), { dossierId })
  expect(visitor.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')

  const leader = anOfficer({ agencyId, roles: ['AGENCY_LEADER'] })
  expect((await rate(aContext(database, leader), { dossierId })).answer?.code).toBe(
    'DOSSIER_NOT_YOURS',
  )
})

test('an aspect twice, or a request id that is none, is bad input', async () => {
  const { dossierId } = await aReturnedDossier(database, applicant)
  const aspect = { aspect: 'ATTITUDE', value: 'SATISFIED' }
  const twice = await rate(aContext(database, applicant), { dossierId, aspects: [aspect, aspect] })
  const noId = await rate(aContext(database, applicant), { dossierId, requestId: '1' })

  expect(twice.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'aspects' })
  expect(noId.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'requestId' })
})

test('a rating is seen by who gave it and by holders of rating.read, by nobody else', async () => {
  const { dossierId, agencyId } = await aReturnedDossier(database, applicant)
  await rate(aContext(database, applicant), { dossierId })
  const seenBy = async (identity: Parameters<typeof aContext>[1]) => {
    const [dossier] = await readDossiers(aContext(database, identity), [dossierId])
    return dossier?.rating?.overall ?? null
  }

  expect(await seenBy(applicant)).toBe('VERY_SATISFIED')
  expect(await seenBy(anOfficer({ roles: ['SUPERVISOR'] }))).toBe('VERY_SATISFIED')
  expect(await seenBy(anOfficer({ agencyId, roles: ['ONE_STOP_CLERK'] }))).toBeNull()
  expect(await seenBy(aCitizen())).toBeNull()
  expect(await seenBy(null)).toBeNull()
})
