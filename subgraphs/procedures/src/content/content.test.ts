import {
  evaluateChecklist,
  findEFormFaults,
  findFieldFindings,
  schemaAt,
  withAnswer,
  type Answers,
  type Condition,
  type EForm,
} from '@motcua/checklist'
import { describe, expect, test } from 'vitest'
import { limitMinutes } from '../domain/limit-minutes.ts'
import type { ProcedureVersion } from '../domain/procedure-version.ts'
import { loadContent } from './load-content.ts'

const content = await loadContent()
const versions = content.map(({ version }) => version)
const today = '2026-11-22'

const withForms = content.flatMap(({ version, examples }) =>
  version.eForm && examples
    ? [{ code: version.code, version, eForm: version.eForm, examples }]
    : [],
)

/** The answers with dotted paths replaced. */
function changed(answers: Answers, set: Readonly<Record<string, unknown>>): Answers {
  return Object.entries(set).reduce(
    (all, [path, value]) => withAnswer(all, `/${path.split('.').join('/')}`, value),
    answers,
  )
}

test('at least forty procedures ship, the eight with e-forms among them', () => {
  expect(versions.length).toBeGreaterThanOrEqual(40)
  expect(new Set(versions.map(({ code }) => code)).size).toBe(versions.length)
  expect(withForms.map(({ code }) => code)).toEqual([
    '1.001193',
    '1.001612',
    '1.004222',
    '1.004873',
    '1.013225',
    '1.115312',
    '2.000815',
    '2.001955',
  ])
})

describe.each(versions.map((version) => [version.code, version] as const))('%s', (_, version) => {
  test('has every part that must be published', () => {
    expect(version.guideSteps.length).toBeGreaterThanOrEqual(2)
    expect(version.channels.every(({ timeLimits }) => timeLimits.length > 0)).toBe(true)
    expect(version.legalBasis.length).toBeGreaterThan(0)
    expect(version.results.length).toBeGreaterThan(0)
    expect(version.decidingAgency?.vi).toBeTruthy()
    const ids = version.documents.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has allowances that add up to one of its time limits', () => {
    const limits = version.channels.flatMap(({ timeLimits }) => timeLimits.map(limitMinutes))
    expect(limits).toContain(version.process?.totalMinutes)
  })

  test('decides by questions that its form asks', () => {
    const asked = conditionsOf(version).map(
      ({ scope }) => version.eForm && schemaAt(version.eForm.schema, scope) !== undefined,
    )
    expect(asked.every(Boolean)).toBe(true)
  })
})

describe.each(withForms)('e-form of $code', ({ version, eForm, examples }) => {
  const [first = {}] = examples.valid

  test('is drawn without a mistake', () => {
    expect(findEFormFaults(eForm)).toEqual([])
    expect(textsWithoutEnglish(eForm)).toEqual([])
  })

  test.each(examples.valid.map((answers, at) => [at, answers] as const))(
    'takes example %i, and the papers it asks for make it complete',
    (_at, answers) => {
      expect(findFieldFindings(eForm, answers, today)).toEqual([])
      const attachedDocumentIds = version.documents.map(({ id }) => id)
      const checklist = evaluateChecklist(
        { ...version, eForm },
        { answers, attachedDocumentIds, channel: 'COUNTER', today },
      )
      expect(checklist.complete).toBe(true)
    },
  )

  test.each(examples.broken.map((broken) => [broken.at, broken.set] as const))(
    'finds the fault at %s',
    (at, set) => {
      const findings = findFieldFindings(eForm, changed(first, set), today)
      expect(findings.map(({ path }) => path)).toContain(at)
    },
  )
})

test('a quarter-day limit stays exact', () => {
  const land = versions.find(({ code }) => code === '1.115312')
  expect(land?.process?.totalMinutes).toBe(3600)
})

test('the building permit of a house takes seven working days, of other works ten', () => {
  const [counter] = versions.find(({ code }) => code === '1.013225')?.channels ?? []
  expect(counter?.timeLimits).toMatchObject([
    { quantity: 7, condition: { schema: { const: 'HOUSE' } } },
    { quantity: 10 },
  ])
})

function conditionsOf({ documents, fees, channels }: ProcedureVersion): readonly Condition[] {
  const limits = channels.flatMap(({ timeLimits }) => timeLimits)
  return [...documents, ...fees, ...limits].flatMap(({ condition }) => condition ?? [])
}

/** Labels, helps and choices that have no English. */
function textsWithoutEnglish(form: EForm): readonly unknown[] {
  const found: unknown[] = []
  JSON.stringify(form.pages, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'vi' in value && !('en' in value))
      found.push(value)
    return value
  })
  return found
}
