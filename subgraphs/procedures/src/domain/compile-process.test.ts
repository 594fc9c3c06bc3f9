import { expect, test } from 'vitest'
import { compileProcess } from './compile-process.ts'
import type { GraphFlow, GraphNode, ProcessGraph } from './process.ts'

function node(id: string, type = 'UserTask', overrides: Partial<GraphNode> = {}): GraphNode {
  const step = type === 'UserTask'
  return {
    id,
    type,
    name: `Bước ${id}`,
    kind: step ? 'APPRAISE' : null,
    role: step ? 'OFFICER' : null,
    allowance: step ? '60' : null,
    agencyKind: null,
    fieldCode: null,
    ...overrides,
  }
}

/** `a>b` is a flow, `a>b:Có` a named one. */
function flow(words: string): GraphFlow {
  const [ends = '', name = ''] = words.split(':')
  const [from = '', to = ''] = ends.split('>')
  return { id: ends, from, to, name }
}

function compile(nodes: readonly GraphNode[], flows: readonly string[]) {
  const graph: ProcessGraph = {
    nodes: [node('start', 'StartEvent'), node('end', 'EndEvent'), ...nodes],
    flows: flows.map(flow),
  }
  return compileProcess(graph, { bpmn: '<xml/>', knownRoles: ['OFFICER'] })
}

function faultsOf(nodes: readonly GraphNode[], flows: readonly string[]) {
  const compiled = compile(nodes, flows)
  return compiled.ok ? [] : compiled.error.map(({ code, elementId }) => [code, elementId])
}

test('a chain becomes steps in order', () => {
  const compiled = compile([node('a'), node('b')], ['start>a', 'a>b', 'b>end'])
  expect(compiled).toMatchObject({
    ok: true,
    value: {
      startStepId: 'a',
      totalMinutes: 120,
      steps: [
        { id: 'a', next: ['b'], mayEnd: false },
        { id: 'b', next: [], mayEnd: true, choices: {} },
      ],
    },
  })
})

test('a way back is allowed where there is a way out, and is not counted twice', () => {
  const flows = ['start>a', 'a>b', 'b>x', 'x>a:Trả lại', 'x>c:Đồng ý', 'c>end']
  const compiled = compile([node('a'), node('b'), node('c'), node('x', 'ExclusiveGateway')], flows)
  expect(compiled).toMatchObject({ ok: true, value: { totalMinutes: 180 } })
})

test('a choice may end the process', () => {
  const flows = ['start>a', 'a>x', 'x>b:Đạt', 'x>end:Từ chối', 'b>end']
  const compiled = compile([node('a'), node('b'), node('x', 'ExclusiveGateway')], flows)
  expect(compiled).toMatchObject({
    ok: true,
    value: { steps: [{ next: ['b'], mayEnd: true, choices: { b: 'Đạt', END: 'Từ chối' } }, {}] },
  })
})

const fork = node('f', 'ParallelGateway')
const join = node('j', 'ParallelGateway')
const choice = node('x', 'ExclusiveGateway')

test.each([
  ['START_MISSING', 'start', [node('a')], ['a>end']],
  ['START_SEVERAL', 's2', [node('s2', 'StartEvent'), node('a')], ['start>a', 's2>a', 'a>end']],
  ['STEP_UNREACHABLE', 'b', [node('a'), node('b')], ['start>a', 'a>end', 'b>end']],
  [
    'STEP_WITHOUT_EXIT',
    'b',
    [node('a'), node('b'), choice],
    ['start>a', 'a>x', 'x>b:1', 'x>end:2'],
  ],
  [
    'STEP_WITHOUT_EXIT',
    'b',
    [node('a'), node('b'), node('c'), choice],
    ['start>a', 'a>x', 'x>end:1', 'x>b:2', 'b>c', 'c>b'],
  ],
  ['STEP_WITHOUT_NAME', 'a', [node('a', 'UserTask', { name: ' ' })], ['start>a', 'a>end']],
  ['STEP_KIND_UNKNOWN', 'a', [node('a', 'UserTask', { kind: 'DANCE' })], ['start>a', 'a>end']],
  ['STEP_ROLE_UNKNOWN', 'a', [node('a', 'UserTask', { role: null })], ['start>a', 'a>end']],
  ['STEP_AGENCY_UNKNOWN', 'a', [node('a', 'UserTask', { agencyKind: 'X' })], ['start>a', 'a>end']],
  [
    'STEP_ALLOWANCE_INVALID',
    'a',
    [node('a', 'UserTask', { allowance: '1.5' })],
    ['start>a', 'a>end'],
  ],
  ['ELEMENT_NOT_SUPPORTED', 't', [node('a'), node('t', 'ScriptTask')], ['start>a', 'a>t', 't>end']],
  ['FLOW_BROKEN', 'a>nowhere', [node('a')], ['start>a', 'a>nowhere', 'a>end']],
  ['SPLIT_WITHOUT_GATEWAY', 'a', [node('a'), node('b')], ['start>a', 'a>b', 'a>end', 'b>end']],
  [
    'GATEWAY_AFTER_GATEWAY',
    'x',
    [node('a'), choice, fork],
    ['start>a', 'a>x', 'x>end:1', 'x>f:2', 'f>end'],
  ],
  ['BRANCH_WITHOUT_NAME', 'x>end', [node('a'), choice], ['start>a', 'a>x', 'x>end', 'x>a:lại']],
  [
    'JOIN_NEVER_COMPLETE',
    'j',
    [node('a'), node('b'), node('c'), node('d'), choice, join],
    ['start>a', 'a>x', 'x>b:1', 'x>c:2', 'b>j', 'c>j', 'j>d', 'd>end'],
  ],
  [
    'STEP_OPENED_TWICE',
    'd',
    [node('a'), node('b'), node('c'), node('d'), fork, choice],
    ['start>a', 'a>f', 'f>b', 'f>c', 'b>x', 'c>x', 'x>d', 'd>end'],
  ],
] as const)('%s names %s', (code, elementId, nodes, flows) => {
  expect(faultsOf(nodes, flows)).toContainEqual([code, elementId])
})

test('a process without an end is refused', () => {
  const graph = { nodes: [node('start', 'StartEvent'), node('a')], flows: [flow('start>a')] }
  const compiled = compileProcess(graph, { bpmn: '', knownRoles: ['OFFICER'] })
  expect(compiled).toMatchObject({ ok: false, error: [{ code: 'END_MISSING' }] })
})

test('a fault says what to do in both languages and names the element', () => {
  const compiled = compile([node('a', 'UserTask', { role: 'KING' })], ['start>a', 'a>end'])
  const [fault] = compiled.ok ? [] : compiled.error
  expect(fault?.message.vi).toBe('Bước a (a): vai trò "KING" không có trong danh mục.')
  expect(fault?.message.en).toContain('"KING" is not in the catalogue')
})
