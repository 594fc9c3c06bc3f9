import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedContent } from '../src/commands/seed-content.ts'
import { loadContent } from '../src/content/load-content.ts'
import { openTestCatalogue, type TestCatalogue } from './database.ts'

let catalogue: TestCatalogue
const content = await loadContent()

beforeAll(async () => {
  catalogue = await openTestCatalogue()
  await seedContent(
    catalogue.contextAt('2026-11-22T03:00:00Z'),
    content.map(({ version }) => version),
  )
})
afterAll(() => catalogue.close())

interface Page {
  readonly procedures: {
    readonly totalCount: number
    readonly nodes: readonly { readonly code: string; readonly name: string }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const searchQuery = `query ($filter: ProcedureFilter, $first: Int, $after: String) {
  procedures(filter: $filter, first: $first, after: $after) {
    totalCount nodes { code name } pageInfo { hasNextPage endCursor }
  }
}`

async function codesFor(filter: object): Promise<readonly string[]> {
  const { procedures } = await catalogue.ask<Page>(searchQuery, { filter, first: 100 })
  return procedures.nodes.map(({ code }) => code)
}

test.each([
  ['dang ky khai sinh', '1.001193'],
  ['ĐĂNG KÝ KHAI SINH', '1.001193'],
  ['Đăng ký khai sinh'.normalize('NFD'), '1.001193'],
  ['khai sinh', '1.001193'],
  ['dang ki khai sinh', '1.001193'],
  ['dang ky khia sinh', '1.001193'],
  ['đăng ký kết hon', '1.000894'],
  ['khaisinh', '1.001193'],
  ['tinh trang hon nhna', '1.004873'],
  ['thuong tru', '1.004222'],
  ['chung thuc ban sao', '2.000815'],
  ['noi quy lao dong', '2.001955'],
  ['so do lan dau', '1.115334'],
  ['ho kinh doah', '1.001612'],
  ['1.001193', '1.001193'],
])('"%s" finds %s', async (search, code) => {
  const found = await codesFor({ search })
  expect(found.slice(0, 4)).toContain(code)
})

test('a right word is not drowned in words like it', async () => {
  const found = await catalogue.ask<Page>(searchQuery, { filter: { search: 'khai tử' } })
  const names = found.procedures.nodes.map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual(['Đăng ký khai tử', 'Đăng ký lại khai tử'])
  expect(names).not.toContain('Đăng ký khai sinh')
})

test('what nothing resembles finds nothing', async () => {
  expect(await codesFor({ search: 'tàu vũ trụ lượng tử' })).toEqual([])
})

test('pages follow one another without loss or repetition, searched or browsed', async () => {
  for (const filter of [{}, { search: 'dang ky' }]) {
    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const { procedures }: Page = await catalogue.ask<Page>(searchQuery, {
        filter,
        first: 7,
        after,
      })
      seen.push(...procedures.nodes.map(({ code }) => code))
      after = procedures.pageInfo.endCursor
      if (!procedures.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(procedures.totalCount)
        break
      }
    }
    expect(seen).toEqual(await codesFor(filter))
    expect(new Set(seen).size).toBe(seen.length)
  }
})

test('browsing by field, level, audience, online level and e-form agrees with the content', async () => {
  const versions = content.map(({ version }) => version)
  const expected = (fits: (version: (typeof versions)[number]) => boolean) =>
    versions.filter(fits).map(({ code }) => code)
  const cases = [
    [{ fieldCodes: ['G15-TP07'] }, expected(({ field }) => field.code === 'G15-TP07')],
    [{ level: 'PROVINCE' }, expected(({ levels }) => levels.includes('PROVINCE'))],
    [{ audience: 'BUSINESS' }, expected(({ audiences }) => audiences.includes('BUSINESS'))],
    [{ onlineLevel: 'PARTIAL' }, expected(({ onlineLevel }) => onlineLevel.level === 'PARTIAL')],
    [{ withEForm: true }, expected(({ eForm }) => eForm !== null)],
  ] as const
  for (const [filter, codes] of cases) {
    expect(codes.length).toBeGreaterThan(2)
    expect((await codesFor(filter)).toSorted()).toEqual(codes.toSorted())
  }
})

test('fields come with the number of procedures in force', async () => {
  const { procedureFields } = await catalogue.ask<{
    procedureFields: readonly { procedures: number; field: { code: string } }[]
  }>(`{ procedureFields { procedures field { code name } } }`)
  const sum = procedureFields.reduce((total, { procedures }) => total + procedures, 0)
  expect(sum).toBe(content.length)
  expect(procedureFields.find(({ field }) => field.code === 'G15-TP07')?.procedures).toBe(
    content.filter(({ version }) => version.field.code === 'G15-TP07').length,
  )
})

test('[DL24 Đ5.1, DL26 Đ6.1, DN19 Đ4.2] a visitor reads every part of a procedure that must be published', async () => {
  const { procedure } = await catalogue.ask<{ procedure: { version: Record<string, unknown> } }>(
    `{ procedure(code: "1.013225") { code name field { code name } version {
      number name effectiveFrom levels decidingAgency audiences lifeEvents sets
      steps { vi en } channels { channel note { vi } timeLimits { caseCode caseName { vi en } quantity unit } }
      documents { id code name { vi en } note { vi } originals copies need isForm }
      fees { id name { vi } kind channels amount per note { vi } }
      results { vi } legalBasis { number name } conditions { vi en } onlineLevel onlineLevelReason { vi en }
      eForm checklist processBpmn source processSteps { id kind name role allowanceMinutes next }
      procedure { id code }
    } } }`,
    {},
    catalogue.contextAt('2026-11-22T03:00:00Z', { identity: null }),
  )
  expect(procedure.version).toMatchObject({
    number: 1,
    effectiveFrom: new Date('2025-06-30T17:00:00.000Z'),
    decidingAgency: 'Ủy ban nhân dân cấp xã',
    sets: 2,
    onlineLevel: 'PARTIAL',
    onlineLevelReason: { vi: 'Phải kiểm tra thực địa trước khi cấp phép.' },
    procedure: { code: '1.013225' },
  })
  expect(procedure.version['processSteps']).toHaveLength(5)
  expect(procedure.version['processBpmn']).toContain('bpmndi:BPMNShape')
})

test('a page of twenty with all its versions costs three statements at most', async () => {
  catalogue.takeStatements()
  await catalogue.ask(
    `{ procedures(first: 20) { nodes { code version { id steps { vi } } versions { number } } } }`,
  )
  const reads = catalogue.takeStatements().filter((text) => /select/i.test(text))
  expect(reads.length).toBeLessThanOrEqual(4)
})

test('references from other subgraphs are resolved, unknown ones to null', async () => {
  const { procedure } = await catalogue.ask<{ procedure: { id: string; version: { id: string } } }>(
    `{ procedure(code: "1.001193") { id version { id } } }`,
  )
  const { _entities } = await catalogue.ask<{ _entities: unknown }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Procedure { code } ... on ProcedureVersion { number } } }`,
    {
      of: [
        { __typename: 'Procedure', id: procedure.id },
        { __typename: 'ProcedureVersion', id: procedure.version.id },
        { __typename: 'Procedure', id: 'nonsense' },
      ],
    },
  )
  expect(_entities).toEqual([{ code: '1.001193' }, { number: 1 }, null])
})
