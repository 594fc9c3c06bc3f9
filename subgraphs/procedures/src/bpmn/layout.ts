import type { Block, PlannedStep } from '../domain/process-templates.ts'

/** A node of the drawing with its place, in bpmn-js pixels. */
export interface PlacedNode {
  readonly id: string
  readonly tag: 'startEvent' | 'endEvent' | 'userTask' | 'exclusiveGateway' | 'parallelGateway'
  readonly name: string
  readonly step: PlannedStep | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An arrow between two placed nodes. */
export interface PlacedFlow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name: string
}

/** A process laid out from left to right. */
export interface Layout {
  readonly nodes: readonly PlacedNode[]
  readonly flows: readonly PlacedFlow[]
}

const columnWidth = 160
const rowHeight = 110
const firstCentre = { x: 100, y: 140 }
const sizes = {
  startEvent: [36, 36],
  endEvent: [36, 36],
  userTask: [100, 80],
  exclusiveGateway: [50, 50],
  parallelGateway: [50, 50],
} as const

/** Lays the blocks out in columns; branches of a block lie below one another. */
export function layOut(blocks: readonly Block[]): Layout {
  const nodes: PlacedNode[] = [place('start', 'startEvent', { name: 'Bắt đầu', column: 0 })]
  const flows: PlacedFlow[] = []
  let loose: readonly Loose[] = [{ id: 'start', name: '' }]
  let column = 1

  for (const [at, block] of blocks.entries()) {
    const part = layOutBlock(block, column, `g${at + 1}`)
    nodes.push(...part.nodes)
    flows.push(...join(loose, part.entry), ...part.flows)
    loose = part.exits
    column += part.columns
  }
  nodes.push(place('end', 'endEvent', { name: 'Kết thúc', column }))
  return { nodes, flows: [...flows, ...join(loose, 'end')] }
}

/** A flow that still has to be led somewhere. */
interface Loose {
  readonly id: string
  readonly name: string
}

interface Part extends Layout {
  readonly entry: string
  readonly exits: readonly Loose[]
  readonly columns: number
}

function layOutBlock(block: Block, column: number, id: string): Part {
  if (block.form === 'STEP') {
    const node = placeStep(block.step, column, 0)
    return { nodes: [node], flows: [], entry: node.id, exits: [exit(node.id)], columns: 1 }
  }
  if (block.form === 'OPTIONAL') return layOutOptional(block, column, id)
  return layOutParallel(block.steps, column, id)
}

function layOutOptional(
  block: Extract<Block, { form: 'OPTIONAL' }>,
  column: number,
  id: string,
): Part {
  const gateway = place(id, 'exclusiveGateway', { name: block.question, column })
  const step = placeStep(block.step, column + 1, 1)
  return {
    nodes: [gateway, step],
    flows: join([{ id, name: block.yes }], step.id),
    entry: id,
    exits: [{ id, name: block.no }, exit(step.id)],
    columns: 2,
  }
}

function layOutParallel(steps: readonly PlannedStep[], column: number, id: string): Part {
  const split = place(`${id}-split`, 'parallelGateway', { name: '', column })
  const branches = steps.map((step, row) => placeStep(step, column + 1, row))
  const joined = place(`${id}-join`, 'parallelGateway', { name: '', column: column + 2 })
  return {
    nodes: [split, ...branches, joined],
    flows: branches.flatMap((branch) => [
      ...join([exit(split.id)], branch.id),
      ...join([exit(branch.id)], joined.id),
    ]),
    entry: split.id,
    exits: [exit(joined.id)],
    columns: 3,
  }
}

function join(loose: readonly Loose[], to: string): PlacedFlow[] {
  return loose.map(({ id, name }) => ({ id: `${id}-to-${to}`, from: id, to, name }))
}

function exit(id: string): Loose {
  return { id, name: '' }
}

function placeStep(step: PlannedStep, column: number, row: number): PlacedNode {
  return { ...place(step.id, 'userTask', { name: step.name, column, row }), step }
}

function place(
  id: string,
  tag: PlacedNode['tag'],
  { name, column, row = 0 }: { name: string; column: number; row?: number },
): PlacedNode {
  const [width, height] = sizes[tag]
  const x = firstCentre.x + column * columnWidth - width / 2
  const y = firstCentre.y + row * rowHeight - height / 2
  return { id, tag, name, step: null, x, y, width, height }
}
