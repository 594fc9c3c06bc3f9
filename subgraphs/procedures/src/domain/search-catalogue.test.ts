import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCatalogue, type VersionFacts } from './catalogue.ts'
import { isWithin } from './edit-distance.ts'
import { searchCatalogue } from './search-catalogue.ts'

function facts(code: string, name: string, overrides: Partial<VersionFacts> = {}): VersionFacts {
  return {
    procedureId: `p-${code}`,
    code,
    versionId: `v-${code}-${overrides.number ?? 1}`,
    number: 1,
    name,
    summary: '',
    field: { code: 'F', name: 'Lĩnh vực' },
    levels: ['COMMUNE'],
    audiences: ['CITIZEN'],
    onlineLevel: 'FULL',
    hasEForm: false,
    effectiveFrom: '2026-01-01',
    closedFrom: null,
    ...overrides,
  }
}

const catalogue = buildCatalogue(
  [
    facts('1.000001', 'Đăng ký khai sinh'),
    facts('1.000002', 'Đăng ký lại khai sinh'),
    facts('1.000003', 'Đăng ký kết hôn'),
    facts('1.000004', 'Cấp Giấy phép xây dựng', { summary: 'Xin phép xây nhà ở.' }),
  ],
  '2026-11-22',
)

function find(search: string): readonly string[] {
  return searchCatalogue(catalogue, { search }).map(({ entry }) => entry.code)
}

test.each([
  ['khai sinh', ['1.000001', '1.000002']],
  ['đăng kí khai sinh', ['1.000001', '1.000002']],
  ['nha o', ['1.000004']],
  ['xay dugn', ['1.000004']],
  ['ket hom', ['1.000003']],
  ['kethon', ['1.000003']],
  ['1.00000', ['1.000001', '1.000002', '1.000003', '1.000004']],
  ['xyz', []],
])('%s finds %o', (search, codes) => {
  expect(find(search).toSorted()).toEqual(codes)
})

test('the closest name stands first', () => {
  expect(find('dang ky khai sinh')[0]).toBe('1.000001')
  expect(find('lai khai sinh')[0]).toBe('1.000002')
})

test('who types diacritics means them', () => {
  const { entries, vocabulary } = buildCatalogue(
    [
      facts('1.000001', 'Xác nhận sơ đồ thửa đất'),
      facts('1.000002', 'Cấp giấy', { summary: 'Cấp sổ đỏ.' }),
    ],
    '2026-11-22',
  )
  const [first] = searchCatalogue({ entries, vocabulary }, { search: 'Sổ  đỏ' })
  expect(first?.entry.code).toBe('1.000002')
})

test('the newest version that has begun to hold is the one in force', () => {
  const versions = [
    facts('1.000001', 'Một'),
    facts('1.000001', 'Hai', { number: 2, effectiveFrom: '2026-06-01' }),
    facts('1.000001', 'Ba', { number: 3, effectiveFrom: '2027-01-01' }),
    facts('1.000002', 'Mai sau', { effectiveFrom: '2027-01-01' }),
  ]
  const { entries: current, byCode } = buildCatalogue(versions, '2026-11-22')
  expect(current.map(({ name }) => name)).toEqual(['Hai'])
  expect(byCode.get('1.000002')).toMatchObject({ name: 'Mai sau', versionInForceId: null })
})

test('no search finds a procedure twice, and none fails', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (search) => {
      const codes = find(search)
      expect(new Set(codes).size).toBe(codes.length)
    }),
  )
})

test.each([
  [1, 'khai', 'khia', true],
  [1, 'khai', 'kai', true],
  [1, 'khai', 'khaii', true],
  [1, 'khai', 'thoi', false],
  [2, 'thuongtru', 'thuonttur', true],
  [0, 'a', 'a', true],
])('within %i: %s and %s is %s', (limit, one, other, expected) => {
  expect(isWithin(limit, one, other)).toBe(expected)
})

test('one slip anywhere is always forgiven where one is allowed', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 2, maxLength: 12 }),
      fc.nat(),
      fc.nat(2),
      (word, place, kind) => {
        const at = place % (word.length - 1)
        const slips = [
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + 'q' + word.slice(at),
          word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
        ]
        expect(isWithin(1, slips[kind] ?? word, word)).toBe(true)
      },
    ),
  )
})
