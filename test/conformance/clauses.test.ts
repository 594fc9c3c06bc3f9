import { loadProfile } from '@motcua/regulation'
import { describe, expect, test } from 'vitest'
import { compareClauseIds, parseClauseId } from './clause-id.ts'
import { findListFaults, loadClauseLists } from './clauses.ts'
import { requirementIds } from './requirement-ids.ts'

const lists = loadClauseLists()

describe('the lists', () => {
  test('there are five, each of its own regulation, sorted, without doubles', () => {
    expect(lists.map(({ profileId }) => profileId)).toEqual([
      'dak-nong-2019',
      'kon-tum-2022',
      'dak-lak-2024',
      'lam-dong-2024',
      'dak-lak-2026',
    ])
    for (const { profileId, clauses } of lists) {
      const { code } = loadProfile(profileId).regulation
      expect(findListFaults(code, clauses)).toEqual([])
    }
  })

  test.each(lists)('$profileId stays within its articles', ({ profileId, clauses }) => {
    const { lastArticle } = loadProfile(profileId).regulation
    const articles = clauses.map(({ clause }) => parseClauseId(clause)?.place[1] ?? 0)
    expect(Math.max(...articles)).toBeLessThanOrEqual(lastArticle)
  })

  test.each(lists)('$profileId has every article that its profile rests on', (list) => {
    const { articles, deadlines } = loadProfile(list.profileId)
    const inDeadlines = Object.values(deadlines).flatMap(({ article }) => article ?? [])
    const cited = [...Object.values(articles).flat(), ...inDeadlines]
    const missing = cited.filter(
      (article) => !list.clauses.some(({ clause }) => touches(clause, article)),
    )
    expect(missing).toEqual([])
  })

  test('behind every requirement there is a clause', () => {
    const named = new Set(lists.flatMap(({ clauses }) => clauses.map((one) => one.requirement)))
    const unnamed = [...requirementIds].filter((id) => !named.has(id))
    expect(unnamed).toEqual([])
  })
})

describe('clause ids', () => {
  test.each(['DL24 Đ8.1c', 'DN19 PL1', 'KT22 Đ9', 'LD24 Đ16.1', 'DL26 Đ13.1đ'])('%s', (id) => {
    expect(parseClauseId(id)).toBeDefined()
  })

  test.each(['DL24 8.1c', 'DL25 Đ8.1c', 'DL24 Đ8.1.c', 'DL24 Đ8.1w', 'DL24  Đ8', 'DL24 Đ', ''])(
    '"%s" is not one',
    (id) => {
      expect(parseClauseId(id)).toBeUndefined()
    },
  )

  test('stand in the order of the text, appendices last', () => {
    const ordered = ['DN19 Đ9', 'DN19 Đ9.1', 'DN19 Đ9.1d', 'DN19 Đ9.1đ', 'DN19 Đ9.1e', 'DN19 Đ10']
    const all = [...ordered, 'DN19 PL1', 'DN19 PL2']
    expect(all.toReversed().toSorted(compareClauseIds)).toEqual(all)
  })

  test('lists that are out of order, double or foreign are found out', () => {
    const list = ['DL24 Đ8.1b', 'DL24 Đ8.1a', 'DL24 Đ8.1a', 'KT22 Đ9'].map((clause) => ({ clause }))
    expect(findListFaults('DL24', list)).toEqual([
      'DL24 Đ8.1a stands after DL24 Đ8.1b',
      'DL24 Đ8.1a stands twice',
      'KT22 Đ9 is of another regulation',
    ])
  })
})

/** Whether one of the two is the other or part of it. */
function touches(one: string, other: string): boolean {
  const places = [one, other].map((id) => parseClauseId(id)?.place ?? [])
  const [first = [], second = []] = places
  return first.every((part, index) => {
    const wanted = second[index] ?? 0
    return part === wanted || (index > 1 && (part === 0 || wanted === 0))
  })
}
