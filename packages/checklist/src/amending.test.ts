import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amendablePaths, amendAnswers, narrowForm } from './amending.ts'
import { findEFormFaults } from './e-form-faults.ts'
import { answerAt } from './pointer.ts'
import { visibleQuestions } from './questions.ts'
import type { EForm } from './types.ts'

const text = (vi: string) => ({ vi })
const eForm: EForm = {
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      married: { type: 'string', enum: ['YES', 'NO'] },
      spouse: { type: 'string' },
      abroad: { type: 'boolean' },
      country: { type: 'string' },
      children: {
        type: 'array',
        items: { type: 'object', properties: { name: { type: 'string' } } },
      },
    },
  },
  pages: [
    {
      type: 'Group',
      label: text('Người yêu cầu'),
      elements: [
        { type: 'Control', scope: '#/properties/name', label: text('Họ tên') },
        { type: 'Control', scope: '#/properties/married', label: text('Đã kết hôn') },
        {
          type: 'Control',
          scope: '#/properties/spouse',
          label: text('Vợ hoặc chồng'),
          rule: {
            effect: 'SHOW',
            condition: { scope: '#/properties/married', schema: { enum: ['YES'] } },
          },
        },
      ],
    },
    {
      type: 'Group',
      label: text('Con'),
      elements: [
        {
          type: 'Control',
          scope: '#/properties/children',
          label: text('Các con'),
          elements: [{ type: 'Control', scope: '#/properties/name', label: text('Tên con') }],
        },
      ],
    },
  ],
}
const before = { name: 'An', married: 'NO', children: [{ name: 'Bình' }] }

test('only what was asked is taken over', () => {
  const patch = { '/name': 'Ân', '/married': 'YES', '/children/0/name': 'Cường' }
  expect(amendAnswers(eForm, before, ['/name'], patch)).toEqual({ ...before, name: 'Ân' })
  expect(amendAnswers(eForm, before, ['/children'], patch)).toEqual({
    ...before,
    children: [{ name: 'Cường' }],
  })
})

test('what a new answer brings up may be answered too, and goes with it', () => {
  const patch = { '/married': 'YES', '/spouse': 'Dung', '/name': 'Ân' }
  expect(amendablePaths(eForm, before, ['/married'], patch)).toEqual(['/married', '/spouse'])
  const amended = amendAnswers(eForm, before, ['/married'], patch)
  expect(amended).toEqual({ ...before, married: 'YES', spouse: 'Dung' })
  expect(amendAnswers(eForm, amended, ['/married'], { '/married': 'NO' })).toEqual(before)
  expect(amendablePaths(null, before, ['/x'], {})).toEqual(['/x'])
})

test('the narrowed form asks nothing else, under what is to be done', () => {
  const help = { '/name': text('Ghi như trong giấy khai sinh.') }
  const narrowed = narrowForm(eForm, ['/name', '/children'], text('Cần sửa'), help)
  expect(visibleQuestions(narrowed, before).map(({ path }) => path)).toEqual([
    '/name',
    '/children',
    '/children/0/name',
  ])
  expect(visibleQuestions(narrowed, before)[0]?.control.options?.help).toEqual(help['/name'])
  expect(narrowForm(eForm, [], text(''), {}).pages).toEqual([])
  expect(findEFormFaults(eForm)).toEqual([])
})

test('whatever is sent, no question that was on show and not asked changes', () => {
  const paths = ['/name', '/married', '/spouse', '/children', '/children/0/name', '/x/y']
  const patches = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom('YES', 'NO', 'x', null))
  fc.assert(
    fc.property(fc.subarray(['/name', '/married', '/children']), patches, (asked, patch) => {
      const after = amendAnswers(eForm, before, asked, patch)
      for (const path of ['/name', '/married', '/children'])
        if (!asked.includes(path)) expect(answerAt(after, path)).toEqual(answerAt(before, path))
    }),
  )
})
