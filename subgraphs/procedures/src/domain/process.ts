/** What a step of a process does (design: the eight kinds). */
export const stepKinds = [
  'INTAKE',
  'ASSIGN',
  'APPRAISE',
  'CONSULT',
  'VERIFY',
  'APPROVE',
  'SIGN',
  'RETURN',
] as const
export type StepKind = (typeof stepKinds)[number]

/** One step of a compiled process: what becomes a task. */
export interface ProcessStep {
  readonly id: string
  readonly kind: StepKind
  readonly name: string
  /** Role of whoever may take it, from the catalogue of roles. */
  readonly role: string
  /** Kind of the agency that does it, where it is not the deciding agency. */
  readonly agencyKind: string | null
  /** Field of administration that tells it from others of its kind; null where the kind is enough. */
  readonly fieldCode: string | null
  /** Working minutes; 480 are one working day. */
  readonly allowanceMinutes: number
  /** Steps that follow. */
  readonly next: readonly string[]
  /** With several in `next`: `ONE` of them, chosen by whoever ends this step, or `ALL` at once. */
  readonly follow: 'ONE' | 'ALL'
  /** What each choice is called, by step id (`END` for ending here); empty where there is nothing to choose. */
  readonly choices: Readonly<Record<string, string>>
  /** Whether the process may end after this step. */
  readonly mayEnd: boolean
  /** Parallel join: this step opens when all of these are done. A step that is not among them opens it at once. */
  readonly waitsFor: readonly string[]
}

/** A process as dossiers run it, with the drawing it was compiled from. */
export interface CompiledProcess {
  readonly bpmn: string
  readonly startStepId: string
  readonly steps: readonly ProcessStep[]
  /** Working minutes of the longest way through: what the time limit has to cover. */
  readonly totalMinutes: number
}

/** A process as drawn: nodes and the flows between them, before anything is checked. */
export interface ProcessGraph {
  readonly nodes: readonly GraphNode[]
  readonly flows: readonly GraphFlow[]
}

export interface GraphNode {
  readonly id: string
  /** BPMN type without prefix, e.g. `UserTask`. */
  readonly type: string
  readonly name: string
  /** Extension attributes as written: `mc:kind`, `mc:role`, `mc:allowance` (minutes), `mc:agencyKind`, `mc:fieldCode`. */
  readonly kind: string | null
  readonly role: string | null
  readonly allowance: string | null
  readonly agencyKind: string | null
  readonly fieldCode: string | null
}

export interface GraphFlow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name: string
}

/** Why a drawing cannot run: code, the element, and what to do, in both languages. */
export interface ProcessFault {
  readonly code: ProcessFaultCode
  readonly elementId: string | null
  readonly message: { readonly vi: string; readonly en: string }
}

export type ProcessFaultCode =
  | 'BPMN_UNREADABLE'
  | 'ELEMENT_NOT_SUPPORTED'
  | 'START_MISSING'
  | 'START_SEVERAL'
  | 'END_MISSING'
  | 'STEP_UNREACHABLE'
  | 'STEP_WITHOUT_NAME'
  | 'STEP_KIND_UNKNOWN'
  | 'STEP_ROLE_UNKNOWN'
  | 'STEP_AGENCY_UNKNOWN'
  | 'STEP_ALLOWANCE_INVALID'
  | 'STEP_WITHOUT_EXIT'
  | 'FLOW_BROKEN'
  | 'SPLIT_WITHOUT_GATEWAY'
  | 'GATEWAY_AFTER_GATEWAY'
  | 'BRANCH_WITHOUT_NAME'
  | 'JOIN_NEVER_COMPLETE'
  | 'STEP_OPENED_TWICE'
  | 'TOO_MANY_STATES'
