/** The package ships types of BPMN's elements, none of its own functions: these are the few that we call. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    readonly $type: string
    readonly id?: string
    readonly name?: string
    readonly [property: string]: unknown
    get(property: string): unknown
  }

  export interface ParseOutcome {
    readonly rootElement: ModdleElement
    readonly warnings: readonly { readonly message: string }[]
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    fromXML(xml: string): Promise<ParseOutcome>
  }
}
