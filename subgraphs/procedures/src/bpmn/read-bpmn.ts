import { ok, refuse, type Result } from '@motcua/kernel'
import { roleNames } from '@motcua/identity'
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import { compileProcess } from '../domain/compile-process.ts'
import { faultOf } from '../domain/process-fault.ts'
import type {
  CompiledProcess,
  GraphFlow,
  GraphNode,
  ProcessFault,
  ProcessGraph,
} from '../domain/process.ts'
import { motcuaModdle } from './motcua-moddle.ts'

/** Drawn, but of no meaning for the run. */
const silentTypes = ['bpmn:TextAnnotation', 'bpmn:Association', 'bpmn:Group']

/** Reads and compiles a BPMN 2.0 document, or says everything that is wrong with it. */
export async function compileBpmn(
  bpmn: string,
): Promise<Result<CompiledProcess, readonly ProcessFault[]>> {
  const graph = await readBpmn(bpmn)
  return graph.ok ? compileProcess(graph.value, { bpmn, knownRoles: roleNames }) : graph
}

/** Reads the one process of a BPMN 2.0 document as nodes and flows. */
export async function readBpmn(
  bpmn: string,
): Promise<Result<ProcessGraph, readonly ProcessFault[]>> {
  const definitions = await parse(bpmn)
  if (!definitions.ok) return definitions

  const processes = elementsOf(definitions.value, 'rootElements').filter(
    (element) => element.$type === 'bpmn:Process',
  )
  const [process] = processes
  if (!process || processes.length > 1)
    return refuse([faultOf('BPMN_UNREADABLE', null, `${processes.length} bpmn:process`)])

  const elements = elementsOf(process, 'flowElements')
  const flows = elements.filter((element) => element.$type === 'bpmn:SequenceFlow')
  const nodes = elements.filter(
    ({ $type }) => $type !== 'bpmn:SequenceFlow' && !silentTypes.includes($type),
  )
  return ok({ nodes: nodes.map(toNode), flows: flows.map(toFlow) })
}

async function parse(bpmn: string): Promise<Result<ModdleElement, readonly ProcessFault[]>> {
  try {
    const { rootElement, warnings } = await new BpmnModdle({ mc: motcuaModdle }).fromXML(bpmn)
    const [warning] = warnings
    if (!warning) return ok(rootElement)
    return refuse([faultOf('BPMN_UNREADABLE', null, warning.message)])
  } catch (error) {
    // bpmn-moddle throws on malformed XML: an expected answer to what somebody uploads, not a fault of ours.
    const detail = error instanceof Error ? error.message : String(error)
    return refuse([faultOf('BPMN_UNREADABLE', null, detail)])
  }
}

function elementsOf(element: ModdleElement, property: string): readonly ModdleElement[] {
  const value = element[property]
  return Array.isArray(value) ? value : []
}

function toNode(element: ModdleElement): GraphNode {
  return {
    id: element.id ?? '',
    type: element.$type.replace('bpmn:', ''),
    name: element.name ?? '',
    kind: attribute(element, 'kind'),
    role: attribute(element, 'role'),
    allowance: attribute(element, 'allowance'),
    agencyKind: attribute(element, 'agencyKind'),
    fieldCode: attribute(element, 'fieldCode'),
  }
}

function toFlow(element: ModdleElement): GraphFlow {
  return {
    id: element.id ?? '',
    from: idOf(element['sourceRef']),
    to: idOf(element['targetRef']),
    name: element.name ?? '',
  }
}

function idOf(reference: unknown): string {
  if (typeof reference !== 'object' || reference === null || !('id' in reference)) return ''
  return typeof reference.id === 'string' ? reference.id : ''
}

function attribute(element: ModdleElement, name: string): string | null {
  const value = element.get(`mc:${name}`)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
