import { afterAll, beforeAll, expect, test } from 'vitest'
import { importRecords } from '../src/commands/import-records.ts'
import { aPortalRecord } from '../src/portal/portal-record.builder.ts'
import { administrationOf, administrator, decision, today } from './administration.ts'
import { openTestCatalogue, type TestCatalogue } from './database.ts'

let catalogue: TestCatalogue
let act: ReturnType<typeof administrationOf>['act']
let aPublished: ReturnType<typeof administrationOf>['aPublished']
beforeAll(async () => {
  catalogue = await openTestCatalogue()
  ;({ act, aPublished } = administrationOf(catalogue))
})
afterAll(() => catalogue.close())

async function inForce(code: string) {
  const { procedure } = await catalogue.ask<{ procedure: { name: string } | null }>(
    `query ($code: String!) { procedure(code: $code) { name } }`,
    { code },
    catalogue.contextAt(today),
  )
  return procedure
}

async function held() {
  const { heldRecords } = await catalogue.ask<{
    heldRecords: { nodes: readonly { code: string; differences: readonly { part: string }[] }[] }
  }>(
    '{ heldRecords { nodes { code doubts { code message { vi } } differences { part ours theirs } procedure { name } } } }',
    {},
    catalogue.contextAt(today, { identity: administrator }),
  )
  return heldRecords.nodes
}

test('[DN19 Đ17.3] a held record shows in what it differs and is taken by decision, or dropped', async () => {
  const [taken, dropped] = ['9.200007', '9.200008']
  for (const code of [taken, dropped]) await aPublished(code)
  const records = [taken, dropped].map((code) => aPortalRecord({ code, name: 'Tên quốc gia' }))
  const options = { province: 'Đắk Lắk', nationalWins: false }
  await importRecords(catalogue.contextAt(today), records, options)
  const waiting = await held()
  expect(waiting.map(({ code }) => code)).toEqual([taken, dropped])
  expect(waiting[0]?.differences).toContainEqual(
    expect.objectContaining({
      part: 'name',
      ours: { vi: 'Cấp giấy phép thử nghiệm' },
      theirs: { vi: 'Tên quốc gia' },
    }),
  )

  const input = { code: taken, effectiveFrom: '2026-11-22', decision }
  const answer = await act('takeHeldRecord', input)
  expect(answer.procedure).toMatchObject({ held: false })
  expect((await inForce(taken))?.name).toBe('Tên quốc gia')
  expect((await act('takeHeldRecord', input)).code).toBe('SUBJECT_NOT_FOUND')
  expect((await act('dropHeldRecord', { code: dropped, reason: ' ' })).code).toBe(
    'CONTENT_INCOMPLETE',
  )
  await act('dropHeldRecord', { code: dropped, reason: 'Tên của tỉnh đã được công bố' })
  expect((await inForce(dropped))?.name).toBe('Cấp giấy phép thử nghiệm')
  expect(await held()).toEqual([])
  await importRecords(catalogue.contextAt(today), records.slice(1), options)
  expect(await held()).toEqual([])
  const changed = [aPortalRecord({ code: dropped, name: 'Tên quốc gia mới' })]
  await importRecords(catalogue.contextAt(today), changed, options)
  expect((await held()).map(({ code }) => code)).toEqual([dropped])
})

test('procedures are listed with their state, found without marks, page by page', async () => {
  for (const [code, vi] of [
    ['9.200101', 'Đếm trang một'],
    ['9.200102', 'Đếm trang hai'],
    ['9.200103', 'Đếm trang ba'],
  ] as const)
    await aPublished(code, {
      name: { vi },
      effectiveFrom: code === '9.200103' ? '2027-01-01' : '2026-11-22',
    })
  await act('closeProcedure', { code: '9.200102', from: '2026-11-22', decision })
  const list = async (variables: object) => {
    const { administeredProcedures: page } = await catalogue.ask<{
      administeredProcedures: {
        nodes: readonly { state: string; procedure: { name: string } }[]
        pageInfo: { endCursor: string; hasNextPage: boolean }
        totalCount: number
      }
    }>(
      `query ($s: String, $state: CatalogueState, $after: String) { administeredProcedures(search: $s, state: $state, first: 2, after: $after) {
         nodes { state procedure { name } } pageInfo { endCursor hasNextPage } totalCount } }`,
      { s: 'dem trang', ...variables },
      catalogue.contextAt(today, { identity: administrator }),
    )
    return page
  }
  const one = await list({})
  const two = await list({ after: one.pageInfo.endCursor })
  const all = [...one.nodes, ...two.nodes].map(({ procedure, state }) => [procedure.name, state])
  expect(all).toEqual([
    ['Đếm trang ba', 'COMING'],
    ['Đếm trang hai', 'CLOSED'],
    ['Đếm trang một', 'IN_FORCE'],
  ])
  expect((await list({ state: 'CLOSED' })).totalCount).toBe(1)
})
