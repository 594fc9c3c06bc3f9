import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { clausesNamed, findUnknownClauses, proofsOf } from './proof.ts'
import { readPlaywrightReport, readVitestReport } from './test-results.ts'

const asked = (clause: string) => ({ clause, requirement: 'R-30.5', asks: 'something or other' })
const lists = [
  { profileId: 'dak-lak-2024', clauses: ['DL24 Đ8.1b', 'DL24 Đ8.1c', 'DL24 Đ8.2'].map(asked) },
]

describe('titles', () => {
  test('name clauses in brackets, of several regulations, anywhere', () => {
    expect(clausesNamed('[DL24 Đ8.1c, DN19 Đ13.1a] at night [KT22 Đ9]')).toEqual([
      'DL24 Đ8.1c',
      'DN19 Đ13.1a',
      'KT22 Đ9',
    ])
    expect(clausesNamed('receipt (DL24 Đ8.1c) [17:05]')).toEqual([])
  })

  test('with letters written in two parts name the same clause', () => {
    expect(clausesNamed('[DL24 Đ12.7a]'.normalize('NFD'))).toEqual(['DL24 Đ12.7a'])
  })
})

describe('a clause is proved', () => {
  test('by a test that passed; not by one that was skipped, nor where another failed', () => {
    const [proof] = proofsOf(lists, [
      { title: '[DL24 Đ8.1c] passes', outcome: 'PASSED' },
      { title: '[DL24 Đ8.1b] passes here', outcome: 'PASSED' },
      { title: '[DL24 Đ8.1b] and fails there', outcome: 'FAILED' },
      { title: '[DL24 Đ8.2] is left out', outcome: 'SKIPPED' },
    ])
    expect(proof?.proved.map(({ clause }) => clause)).toEqual(['DL24 Đ8.1c'])
    expect(proof?.open.map(({ clause }) => clause)).toEqual(['DL24 Đ8.1b', 'DL24 Đ8.2'])
  })

  test('only where a list has it', () => {
    const title = '[DL24 Đ8.9, DL24 8.2, DL24 Đ8.2] a slip of the pen'
    expect(findUnknownClauses(lists, [{ title, outcome: 'SKIPPED' }])).toEqual([
      { clause: 'DL24 Đ8.9', title },
      { clause: 'DL24 8.2', title },
    ])
  })
})

describe('reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, content: unknown) => {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(content))
    return file
  }

  test('of vitest', () => {
    const assertionResults = ['passed', 'failed', 'skipped', 'todo'].map((status) => ({
      title: status,
      status,
      duration: 1,
    }))
    const file = write('vitest.json', { testResults: [{ name: 'a', assertionResults }] })
    expect(readVitestReport(file).map(({ outcome }) => outcome)).toEqual([
      'PASSED',
      'FAILED',
      'SKIPPED',
      'SKIPPED',
    ])
  })

  test('of Playwright, suites in suites; none without a run', () => {
    const spec = (title: string, status: string, result: string) => ({
      title,
      tests: [{ status, results: [{ status: result }] }],
    })
    const inner = {
      title: 'inner',
      specs: [spec('flaky', 'flaky', 'passed'), spec('left out', 'skipped', 'skipped')],
    }
    const outer = { specs: [spec('good', 'expected', 'passed')], suites: [inner] }
    const wrong = { specs: [spec('fails on purpose', 'expected', 'failed')] }
    const file = write('playwright.json', { suites: [outer, wrong] })
    expect(readPlaywrightReport(file)).toEqual([
      { title: 'good', outcome: 'PASSED' },
      { title: 'flaky', outcome: 'FAILED' },
      { title: 'left out', outcome: 'SKIPPED' },
      { title: 'fails on purpose', outcome: 'FAILED' },
    ])
    expect(readPlaywrightReport(join(folder, 'none.json'))).toEqual([])
  })
})
