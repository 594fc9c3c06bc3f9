import { expect, test } from 'vitest'
import { checkOpinion } from './rate-dossier.ts'
import { toSummary } from './rating-summary.ts'
import type { RatingScale } from './rating-scale.ts'

const scale: RatingScale = {
  published: true,
  values: [
    { value: 'GOOD', label: { vi: 'Tốt', en: 'Good' }, satisfied: true },
    { value: 'BAD', label: { vi: 'Kém', en: 'Bad' }, satisfied: false },
  ],
  aspects: [{ value: 'ATTITUDE', label: { vi: 'Thái độ', en: 'Attitude' } }],
}

test('two thousand characters are counted as people see them', () => {
  const opinion = { overall: 'GOOD', aspects: [], comment: '👍'.repeat(2000) }
  expect(checkOpinion(opinion, scale).ok).toBe(true)
  expect(checkOpinion({ ...opinion, comment: `${opinion.comment}!` }, scale)).toMatchObject({
    error: { code: 'COMMENT_TOO_LONG' },
  })
})

test('a blank comment is none', () => {
  const opinion = { overall: 'GOOD', aspects: [], comment: ' \n ' }
  expect(checkOpinion(opinion, scale)).toMatchObject({ value: { comment: null } })
})

test('a refusal names the value that is not on the scale', () => {
  const opinion = { overall: 'GREAT', aspects: [], comment: null }
  const refused = checkOpinion(opinion, scale)
  expect(refused.ok ? '' : refused.error.text.vi).toContain('“GREAT”')
})

test('ratings on an earlier scale stay in the total, after the values of today', () => {
  const counts = [
    { value: 'BAD', count: 1 },
    { value: 'OLD', count: 2 },
  ]
  const {
    total,
    satisfied,
    counts: shown,
  } = toSummary([...counts, { value: 'GOOD', count: 4 }], scale)
  expect({ total, satisfied }).toEqual({ total: 7, satisfied: 4 })
  expect(shown.map(({ value, count }) => [value, count])).toEqual([
    ['GOOD', 4],
    ['BAD', 1],
    ['OLD', 2],
  ])
})
