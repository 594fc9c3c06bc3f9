import { faultOf } from './process-fault.ts'
import { indexFlows, isGateway, isStep, reachable, type FlowIndex } from './process-flows.ts'
import { stepKinds, type GraphNode, type ProcessFault, type ProcessGraph } from './process.ts'
import { agencyKinds } from './procedure-version.ts'

/** What stands wrong in the drawing itself, element by element. */
export function findShapeFaults(
  graph: ProcessGraph,
  knownRoles: readonly string[],
): readonly ProcessFault[] {
  const index = indexFlows(graph)
  const broken = graph.flows.filter((flow) => !index.flows.includes(flow))
  return [
    ...broken.map((flow) => faultOf('FLOW_BROKEN', flow)),
    ...startFaults(graph, index),
    ...graph.nodes.flatMap((node) => nodeFaults(node, index, knownRoles)),
    ...wayFaults(graph, index),
  ]
}

function startFaults({ nodes }: ProcessGraph, index: FlowIndex): readonly ProcessFault[] {
  const starts = nodes.filter((node) => node.type === 'StartEvent')
  const ends = nodes.filter((node) => node.type === 'EndEvent')
  const [start, ...more] = starts
  const first = start && index.outgoing(start.id)
  const leads = first?.length === 1 && isStep(index.nodes.get(first[0]?.to ?? ''))
  return [
    ...(leads ? [] : [faultOf('START_MISSING', start)]),
    ...more.map((extra) => faultOf('START_SEVERAL', extra)),
    ...(ends.length > 0 ? [] : [faultOf('END_MISSING')]),
  ]
}

function nodeFaults(
  node: GraphNode,
  index: FlowIndex,
  knownRoles: readonly string[],
): readonly ProcessFault[] {
  if (isStep(node)) return stepFaults(node, index, knownRoles)
  if (isGateway(node)) return gatewayFaults(node, index)
  if (node.type === 'StartEvent' || node.type === 'EndEvent') return []
  return [faultOf('ELEMENT_NOT_SUPPORTED', node, node.type)]
}

function stepFaults(
  node: GraphNode,
  index: FlowIndex,
  knownRoles: readonly string[],
): readonly ProcessFault[] {
  const { name, kind, role, allowance, agencyKind } = node
  const faults: ProcessFault[] = []
  if (!name.trim()) faults.push(faultOf('STEP_WITHOUT_NAME', node))
  if (!includes(stepKinds, kind)) faults.push(faultOf('STEP_KIND_UNKNOWN', node, kind ?? ''))
  if (!includes(knownRoles, role)) faults.push(faultOf('STEP_ROLE_UNKNOWN', node, role ?? ''))
  if (agencyKind !== null && !includes(agencyKinds, agencyKind))
    faults.push(faultOf('STEP_AGENCY_UNKNOWN', node, agencyKind))
  if (!/^\d{1,7}$/.test(allowance ?? ''))
    faults.push(faultOf('STEP_ALLOWANCE_INVALID', node, allowance ?? ''))
  if (index.outgoing(node.id).length > 1) faults.push(faultOf('SPLIT_WITHOUT_GATEWAY', node))
  return faults
}

function gatewayFaults(node: GraphNode, index: FlowIndex): readonly ProcessFault[] {
  const out = index.outgoing(node.id)
  const chained = out.some((flow) => isGateway(index.nodes.get(flow.to)))
  const chooses = node.type === 'ExclusiveGateway' && out.length > 1
  const nameless = chooses ? out.filter((flow) => !flow.name.trim()) : []
  return [
    ...(chained ? [faultOf('GATEWAY_AFTER_GATEWAY', node)] : []),
    ...nameless.map((flow) => faultOf('BRANCH_WITHOUT_NAME', flow)),
  ]
}

function wayFaults({ nodes }: ProcessGraph, index: FlowIndex): readonly ProcessFault[] {
  const idsOf = (type: string) => nodes.filter((node) => node.type === type).map(({ id }) => id)
  const starts = idsOf('StartEvent')
  const ends = idsOf('EndEvent')
  if (starts.length === 0 || ends.length === 0) return []

  const reached = reachable(starts, (id) => index.outgoing(id).map((flow) => flow.to))
  const leaving = reachable(ends, (id) => index.incoming(id).map((flow) => flow.from))
  return [
    ...nodes
      .filter((node) => !reached.has(node.id))
      .map((node) => faultOf('STEP_UNREACHABLE', node)),
    ...nodes
      .filter((node) => reached.has(node.id) && !leaving.has(node.id))
      .map((node) => faultOf('STEP_WITHOUT_EXIT', node)),
  ]
}

function includes(known: readonly string[], value: string | null): boolean {
  return value !== null && known.includes(value)
}
