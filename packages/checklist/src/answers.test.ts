import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, EForm } from './types.ts'
import { exampleForm } from './example-form.ts'
import {
  answerAt,
  conditionHolds,
  countedAnswers,
  emptyAnswers,
  findEFormFaults,
  findFieldFindings,
  prefill,
  pruneHidden,
  requiredPaths,
  visibleQuestions,
  withAnswer,
} from './index.ts'

/** A form of yes-or-no questions, each shown or hidden by any of the others. */
const chainedForms = fc
  .array(
    fc.record({
      by: fc.nat(7),
      effect: fc.constantFrom('SHOW' as const, 'HIDE' as const),
      ruled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rules): EForm => {
    const scope = (index: number) => `#/properties/q${index % rules.length}`
    return {
      schema: {
        type: 'object',
        required: rules.map((_rule, index) => `q${index}`),
        properties: Object.fromEntries(
          rules.map((_rule, index) => [`q${index}`, { type: 'boolean' }]),
        ),
      },
      pages: [
        {
          type: 'Group',
          label: { vi: 'Trang' },
          elements: rules.map(({ by, effect, ruled }, index) => ({
            type: 'Control',
            scope: scope(index),
            label: { vi: `Câu ${index}` },
            ...(ruled
              ? { rule: { effect, condition: { scope: scope(by), schema: { const: true } } } }
              : {}),
          })),
        },
      ],
    }
  })

const chainedAnswers = fc.dictionary(
  fc.nat(7).map((index) => `q${index}`),
  fc.boolean(),
)

const looseAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    child: fc.oneof(fc.dictionary(fc.constantFrom('name', 'sex'), fc.jsonValue()), fc.jsonValue()),
    hasFather: fc.oneof(fc.boolean(), fc.jsonValue()),
    father: fc.jsonValue(),
    siblings: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
    note: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

describe('properties', () => {
  test('pruning is settled after once, and leaves only answers of visible questions', () => {
    fc.assert(
      fc.property(chainedForms, chainedAnswers, (eForm, answers) => {
        const pruned = pruneHidden(eForm, answers)
        const visible = visibleQuestions(eForm, pruned).map(({ path }) => path)

        expect(pruneHidden(eForm, pruned)).toBe(pruned)
        const hidden = Object.keys(eForm.schema.properties ?? {}).filter(
          (name) => !visible.includes(`/${name}`),
        )
        expect(hidden.filter((name) => name in pruned)).toEqual([])
      }),
    )
  })

  test('only visible questions are found wanting', () => {
    fc.assert(
      fc.property(chainedForms, chainedAnswers, (eForm, answers) => {
        const counted = countedAnswers(eForm, answers)
        const unanswered = visibleQuestions(eForm, counted)
          .map(({ path }) => path)
          .filter((path) => answerAt(counted, path) === undefined)

        expect(findFieldFindings(eForm, answers).map(({ path }) => path)).toEqual(unanswered)
      }),
    )
  })

  test('whatever is sent in, the check answers, and counting twice changes nothing', () => {
    fc.assert(
      fc.property(looseAnswers, (answers) => {
        const counted = countedAnswers(exampleForm, answers)

        expect(countedAnswers(exampleForm, counted)).toEqual(counted)
        expect(findFieldFindings(exampleForm, answers)).toEqual(
          findFieldFindings(exampleForm, counted),
        )
      }),
    )
  })

  test('an answer written is the answer read', () => {
    fc.assert(
      fc.property(looseAnswers, fc.string(), (answers, value) => {
        expect(answerAt(withAnswer(answers, '/declarant/name', value), '/declarant/name')).toBe(
          value,
        )
      }),
    )
  })
})

describe('starting a form', () => {
  test('defaults and empty lists', () => {
    expect(emptyAnswers(exampleForm)).toEqual({ hasFather: false, siblings: [], copies: 0 })
  })

  test('facts of the person fill what is not answered yet', () => {
    const facts = { 'person.fullName': 'Trần Thị Mẫu', 'person.phone': '0912345678' }
    const answers = prefill(exampleForm, facts, { declarant: { name: 'Khác' } })

    expect(answers).toEqual({ declarant: { name: 'Khác', phone: '0912345678' } })
  })

  test('a fact that does not fit the form is left out', () => {
    expect(prefill(exampleForm, { 'person.phone': '+84 912' }, {})).toEqual({})
  })
})

describe('conditions', () => {
  test('no answer holds for nothing', () => {
    const condition = { scope: '#/properties/a', schema: { not: { const: 1 } } }

    expect(conditionHolds(condition, {})).toBe(false)
    expect(conditionHolds(condition, { a: 2 })).toBe(true)
  })

  test('a hidden answer rules nothing', () => {
    const answers = { hasFather: false, father: { name: 'Lê Văn Mẫu' } }

    expect(pruneHidden(exampleForm, answers)).toEqual({ hasFather: false, father: {} })
  })
})

describe('the form itself', () => {
  test('the example may be published', () => {
    expect(findEFormFaults(exampleForm)).toEqual([])
  })

  test('mistakes are named with their place', () => {
    const [first] = exampleForm.pages
    const eForm = { ...exampleForm, pages: first ? [first, first] : [] }

    expect(findEFormFaults(eForm)).toContainEqual({
      kind: 'REQUIRED_NOT_ASKED',
      scope: '#/properties/pledge',
    })
    expect(findEFormFaults(eForm)).toContainEqual({
      kind: 'ASKED_TWICE',
      scope: '#/properties/child/properties/name',
    })
  })

  test('required under a condition of the schema, too', () => {
    const eForm = {
      ...exampleForm,
      schema: {
        ...exampleForm.schema,
        required: ['child'],
        if: { required: ['hasFather'], properties: { hasFather: { const: true } } },
        then: { required: ['father'] },
      },
    }
    const asked = (answers: Answers) =>
      [...requiredPaths(eForm, visibleQuestions(eForm, answers), answers)].filter((path) =>
        path.startsWith('/father'),
      )

    expect(asked({ hasFather: false })).toEqual([])
    expect(asked({ hasFather: true })).toEqual(['/father/name', '/father/idNumber'])
    expect(findFieldFindings(eForm, { hasFather: true }).map(({ path }) => path)).toContain(
      '/father/name',
    )
  })
})
