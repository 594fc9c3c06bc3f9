import type { GraphFlow, GraphNode, ProcessGraph } from './process.ts'

/** A drawn process with its flows looked up from both ends. */
export interface FlowIndex {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly flows: readonly GraphFlow[]
  outgoing(id: string): readonly GraphFlow[]
  incoming(id: string): readonly GraphFlow[]
}

/** Looks flows up from both ends; flows that hang in the air are left out. */
export function indexFlows({ nodes, flows }: ProcessGraph): FlowIndex {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const whole = flows.filter((flow) => byId.has(flow.from) && byId.has(flow.to))
  const out = Map.groupBy(whole, (flow) => flow.from)
  const into = Map.groupBy(whole, (flow) => flow.to)
  return {
    nodes: byId,
    flows: whole,
    outgoing: (id) => out.get(id) ?? [],
    incoming: (id) => into.get(id) ?? [],
  }
}

/** Every id that can be reached from the given ones, themselves included. */
export function reachable(
  from: readonly string[],
  next: (id: string) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set(from)
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const following of next(id)) {
      if (seen.has(following)) continue
      seen.add(following)
      open.push(following)
    }
  return seen
}

/** Whether the node becomes a task. */
export function isStep(node: GraphNode | undefined): boolean {
  return node?.type === 'Task' || node?.type === 'UserTask'
}

/** Whether the node branches or joins. */
export function isGateway(node: GraphNode | undefined): boolean {
  return node?.type === 'ExclusiveGateway' || node?.type === 'ParallelGateway'
}
