import type { Block } from '../domain/process-templates.ts'
import { layOut, type Layout, type PlacedFlow, type PlacedNode } from './layout.ts'
import { motcuaNamespace } from './motcua-moddle.ts'

/** Writes planned blocks as a BPMN 2.0 document that bpmn-js can draw and `compileBpmn` can run. */
export function writeBpmn(processId: string, name: string, blocks: readonly Block[]): string {
  const layout = layOut(blocks)
  const id = `p-${processId.replace(/[^\w-]/g, '-')}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:mc="${motcuaNamespace}" id="${id}-definitions" targetNamespace="${motcuaNamespace}">`,
    `  <bpmn:process id="${id}" name="${escape(name)}" isExecutable="true">`,
    ...layout.nodes.map((node) => writeNode(node, layout)),
    ...layout.flows.map(writeFlow),
    '  </bpmn:process>',
    `  <bpmndi:BPMNDiagram id="${id}-diagram">`,
    `    <bpmndi:BPMNPlane id="${id}-plane" bpmnElement="${id}">`,
    ...layout.nodes.map(writeShape),
    ...layout.flows.map((flow) => writeEdge(flow, layout)),
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
    '',
  ].join('\n')
}

function writeNode({ id, tag, name, step }: PlacedNode, { flows }: Layout): string {
  const attributes = step
    ? ` mc:kind="${step.kind}" mc:role="${step.role}" mc:allowance="${step.allowanceMinutes}"` +
      (step.agencyKind ? ` mc:agencyKind="${step.agencyKind}"` : '') +
      (step.fieldCode ? ` mc:fieldCode="${step.fieldCode}"` : '')
    : ''
  const label = name ? ` name="${escape(name)}"` : ''
  const ends = [
    ...flows
      .filter((flow) => flow.to === id)
      .map((flow) => `<bpmn:incoming>${flow.id}</bpmn:incoming>`),
    ...flows
      .filter((flow) => flow.from === id)
      .map((flow) => `<bpmn:outgoing>${flow.id}</bpmn:outgoing>`),
  ]
  return `    <bpmn:${tag} id="${id}"${label}${attributes}>${ends.join('')}</bpmn:${tag}>`
}

function writeFlow({ id, from, to, name }: PlacedFlow): string {
  const label = name ? ` name="${escape(name)}"` : ''
  return `    <bpmn:sequenceFlow id="${id}"${label} sourceRef="${from}" targetRef="${to}" />`
}

function writeShape({ id, tag, x, y, width, height }: PlacedNode): string {
  const marker = tag === 'exclusiveGateway' ? ' isMarkerVisible="true"' : ''
  return `      <bpmndi:BPMNShape id="${id}-shape" bpmnElement="${id}"${marker}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`
}

function writeEdge(flow: PlacedFlow, { nodes }: Layout): string {
  const from = nodes.find((node) => node.id === flow.from)
  const to = nodes.find((node) => node.id === flow.to)
  if (!from || !to) throw new Error(`Flow ${flow.id} hangs in the air.`)
  const points = waypoints(from, to).map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`)
  return `      <bpmndi:BPMNEdge id="${flow.id}-edge" bpmnElement="${flow.id}">${points.join('')}</bpmndi:BPMNEdge>`
}

type Point = readonly [x: number, y: number]

/** Straight in one row; else out of or into a gateway from above or below, or into a step from below. */
function waypoints(from: PlacedNode, to: PlacedNode): readonly Point[] {
  const [startY, endY] = [from.y + from.height / 2, to.y + to.height / 2]
  const right: Point = [from.x + from.width, startY]
  const left: Point = [to.x, endY]
  if (startY === endY) return [right, left]
  if (endY > startY) {
    const x = from.x + from.width / 2
    return [[x, from.y + from.height], [x, endY], left]
  }
  const x = to.x + to.width / 2
  return [right, [x, startY], [x, to.y + to.height]]
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
