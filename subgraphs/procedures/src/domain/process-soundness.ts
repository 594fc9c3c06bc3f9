import { faultOf } from './process-fault.ts'
import { indexFlows, isStep, reachable, type FlowIndex } from './process-flows.ts'
import type { GraphNode, ProcessFault, ProcessGraph } from './process.ts'

/** Flows that hold a dossier's token, sorted: one state of a running process. */
type Marking = readonly string[]

const stateLimit = 20_000

/**
 * Plays every way a dossier can take and finds those on which it would stand still or split in two by mistake.
 * Expects a graph without shape faults.
 */
export function findSoundnessFaults(graph: ProcessGraph): readonly ProcessFault[] {
  const index = indexFlows(graph)
  const start = graph.nodes.find((node) => node.type === 'StartEvent')
  const first = (start ? index.outgoing(start.id) : []).map((flow) => flow.id)
  const states = new Map<string, { readonly marking: Marking; readonly next: readonly string[] }>()
  const open: Marking[] = [first]

  for (let marking = open.shift(); marking; marking = open.shift()) {
    const key = keyOf(marking)
    if (states.has(key)) continue
    if (states.size >= stateLimit) return [faultOf('TOO_MANY_STATES')]

    const following = moves(marking, graph.nodes, index)
    const doubled = following.map((next) => openedTwice(next, index)).find((node) => node)
    if (doubled) return [faultOf('STEP_OPENED_TWICE', doubled)]
    states.set(key, { marking, next: following.map(keyOf) })
    open.push(...following)
  }
  return stuckFaults(states, graph, index)
}

function stuckFaults(
  states: ReadonlyMap<string, { readonly marking: Marking; readonly next: readonly string[] }>,
  graph: ProcessGraph,
  index: FlowIndex,
): readonly ProcessFault[] {
  const before = new Map<string, string[]>()
  for (const [key, { next }] of states)
    for (const following of next) before.set(following, [...(before.get(following) ?? []), key])
  const finishing = reachable([''], (key) => before.get(key) ?? [])
  const stuck = [...states.entries()].find(([key]) => !finishing.has(key))
  if (!stuck) return []

  const ahead = reachable([stuck[0]], (key) => states.get(key)?.next ?? [])
  const waiting = [...ahead].map((key) => states.get(key)?.marking ?? []).at(-1) ?? []
  const join = graph.nodes.find(
    (node) =>
      node.type === 'ParallelGateway' &&
      index.incoming(node.id).some((flow) => waiting.includes(flow.id)),
  )
  return [faultOf('JOIN_NEVER_COMPLETE', join ?? null)]
}

function moves(
  marking: Marking,
  nodes: readonly GraphNode[],
  index: FlowIndex,
): readonly Marking[] {
  return nodes.flatMap((node) => {
    const into = index.incoming(node.id).map((flow) => flow.id)
    const out = index.outgoing(node.id).map((flow) => flow.id)
    const present = into.filter((flow) => marking.includes(flow))
    if (present.length === 0) return []
    if (node.type === 'ParallelGateway')
      return present.length === into.length ? [move(marking, into, out)] : []
    const choices = node.type === 'EndEvent' ? [[]] : out.map((flow) => [flow])
    return present.flatMap((flow) => choices.map((choice) => move(marking, [flow], choice)))
  })
}

function move(marking: Marking, taken: readonly string[], given: readonly string[]): Marking {
  return [...marking.filter((flow) => !taken.includes(flow)), ...given].sort()
}

/** The step that two tokens wait for, or whatever one flow leads to twice. */
function openedTwice(marking: Marking, index: FlowIndex): GraphNode | undefined {
  const targets = index.flows.filter(({ id }) => marking.includes(id)).map(({ to }) => to)
  const repeated = marking.find((flow, at) => marking[at + 1] === flow)
  const doubledTarget = index.flows.find(({ id }) => id === repeated)?.to
  const step = targets.find((to, at) => targets.indexOf(to) !== at && isStep(index.nodes.get(to)))
  return index.nodes.get(doubledTarget ?? step ?? '')
}

function keyOf(marking: Marking): string {
  return marking.join(' ')
}
