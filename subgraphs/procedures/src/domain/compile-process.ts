import { ok, refuse, type Result } from '@motcua/kernel'
import { indexFlows, isStep, type FlowIndex } from './process-flows.ts'
import { findShapeFaults } from './process-shape.ts'
import { findSoundnessFaults } from './process-soundness.ts'
import {
  stepKinds,
  type CompiledProcess,
  type GraphFlow,
  type GraphNode,
  type ProcessFault,
  type ProcessGraph,
  type ProcessStep,
} from './process.ts'

/** The key of `choices` that stands for ending the process here. */
export const endChoice = 'END'

/** Turns a drawn process into plain steps, or says everything that keeps it from running. */
export function compileProcess(
  graph: ProcessGraph,
  { bpmn, knownRoles }: { readonly bpmn: string; readonly knownRoles: readonly string[] },
): Result<CompiledProcess, readonly ProcessFault[]> {
  const shapeFaults = findShapeFaults(graph, knownRoles)
  if (shapeFaults.length > 0) return refuse(shapeFaults)
  const soundnessFaults = findSoundnessFaults(graph)
  if (soundnessFaults.length > 0) return refuse(soundnessFaults)

  const index = indexFlows(graph)
  const start = graph.nodes.find((node) => node.type === 'StartEvent')
  const startStepId = index.outgoing(start?.id ?? '')[0]?.to ?? ''
  const steps = graph.nodes.filter(isStep).map((node) => toStep(node, index))
  return ok({ bpmn, startStepId, steps, totalMinutes: longestWay(steps, startStepId) })
}

/** Working minutes of the longest way from a step to the end; a way back is not walked twice. */
export function longestWay(steps: readonly ProcessStep[], startStepId: string): number {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const known = new Map<string, number>()
  const walk = (id: string, above: ReadonlySet<string>): number => {
    const step = byId.get(id)
    if (!step || above.has(id)) return 0
    const seen = known.get(id)
    if (seen !== undefined) return seen
    const path = new Set(above).add(id)
    const rest = Math.max(0, ...step.next.map((next) => walk(next, path)))
    known.set(id, step.allowanceMinutes + rest)
    return step.allowanceMinutes + rest
  }
  return walk(startStepId, new Set())
}

function toStep(node: GraphNode, index: FlowIndex): ProcessStep {
  const [leaving] = index.outgoing(node.id)
  const target = index.nodes.get(leaving?.to ?? '')
  const branches = isBranching(target) ? index.outgoing(target.id) : leaving ? [leaving] : []
  const following = branches.filter((flow) => isStep(index.nodes.get(flow.to)))
  return {
    id: node.id,
    kind: stepKinds.find((kind) => kind === node.kind) ?? 'APPRAISE',
    name: node.name.trim(),
    role: node.role ?? '',
    agencyKind: node.agencyKind,
    fieldCode: node.fieldCode,
    allowanceMinutes: Number(node.allowance),
    next: following.map((flow) => flow.to),
    follow: target?.type === 'ParallelGateway' ? 'ALL' : 'ONE',
    choices: target?.type === 'ExclusiveGateway' ? choicesOf(branches, index) : {},
    mayEnd: following.length < branches.length,
    waitsFor: waitsForOf(node, index),
  }
}

function isBranching(node: GraphNode | undefined): node is GraphNode {
  return node?.type === 'ExclusiveGateway' || node?.type === 'ParallelGateway'
}

function choicesOf(
  branches: readonly GraphFlow[],
  index: FlowIndex,
): Readonly<Record<string, string>> {
  if (branches.length < 2) return {}
  return Object.fromEntries(
    branches.map((flow) => [
      isStep(index.nodes.get(flow.to)) ? flow.to : endChoice,
      flow.name.trim(),
    ]),
  )
}

function waitsForOf(node: GraphNode, index: FlowIndex): readonly string[] {
  return index
    .incoming(node.id)
    .map((flow) => index.nodes.get(flow.from))
    .filter((from) => from?.type === 'ParallelGateway')
    .flatMap((gateway) => (gateway ? index.incoming(gateway.id) : []))
    .map((flow) => flow.from)
    .filter((_, __, all) => all.length > 1)
}
