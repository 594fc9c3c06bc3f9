import { aCitizen, anOfficer } from '@motcua/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDossier } from './story.ts'
import { openWorld, type World } from './world.ts'

let world: World
const analyst = anOfficer({ roles: ['ANALYST'] })

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const fields = `id code state channel procedureName caseCode applicant { initials idNumber } deliveryMethod
  submittedAt receivedAt dueAt settledAt returnedAt punctuality supplementRequests feeTotal
  documents { documentId name { vi } copyKind digitised attachedAt } history { number act at state byOfficer }
  openTasks { kind name role openedAt dueAt }`
const list = `query ($filter: DossierRecordFilter!, $first: Int, $after: String) {
  dossierRecords(filter: $filter, first: $first, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`
const span = { receivedFrom: '2026-03-01', receivedTo: '2026-03-31' }

interface Page {
  readonly dossierRecords: {
    readonly nodes: readonly { readonly code: string }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

test('an analyst reads every dossier of a span behind a mask [DL24 Đ16, DL26 Đ20]', async () => {
  const { code } = await aDossier(world, 'ACCEPTED')
  const { dossierRecords } = await world.ask<Page>(analyst, list, { filter: span })
  expect(dossierRecords.nodes).toContainEqual(
    expect.objectContaining({
      code,
      state: 'ACCEPTED',
      applicant: { initials: 'N. T. T. N.', idNumber: '066*******01' },
    }),
  )

  const { displayName, idNumber } = world.people.citizen
  const said = JSON.stringify(dossierRecords)
  for (const personal of [displayName, idNumber ?? '', 'Nguyễn Thử Nghiệm An', 'Cán bộ'])
    expect(said).not.toContain(personal)
})

test('pages follow one another without gap or repetition', async () => {
  for (let number = 0; number < 3; number += 1) await aDossier(world, 'ACCEPTED')
  const whole = await world.ask<Page>(analyst, list, { filter: span })
  const codes: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { dossierRecords }: Page = await world.ask(analyst, list, {
      filter: span,
      first: 2,
      after,
    })
    codes.push(...dossierRecords.nodes.map(({ code }) => code))
    after = dossierRecords.pageInfo.endCursor
    more = dossierRecords.pageInfo.hasNextPage
  }
  expect(codes).toEqual(whole.dossierRecords.nodes.map(({ code }) => code))
})

test('too broad a span is named as such, and nobody but analysts asks', async () => {
  const years = { receivedFrom: '2020-01-01', receivedTo: '2026-03-31' }
  await expect(world.ask(analyst, list, { filter: years })).rejects.toThrow('BAD_USER_INPUT')
  for (const person of [aCitizen(), world.people.officer, world.people.supervisor])
    await expect(world.ask(person, list, { filter: span })).rejects.toThrow('FORBIDDEN')
  await expect(world.ask(null, list, { filter: span })).rejects.toThrow('UNAUTHENTICATED')
})

test('one dossier by its code; the dossier itself stays closed to analysts', async () => {
  const { id, code } = await aDossier(world, 'ACCEPTED')
  const byCode = 'query ($code: String!) { dossierRecord(code: $code) { id } }'
  expect(await world.ask(analyst, byCode, { code })).toEqual({ dossierRecord: { id } })
  const whole = 'query ($id: ID!) { dossier(id: $id) { id } }'
  expect(await world.ask(analyst, whole, { id })).toEqual({ dossier: null })
})
