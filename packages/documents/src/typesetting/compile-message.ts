import type { Json } from './print-text.ts'

/** A template file in `templates/`, without its ending. */
export type TemplateName =
  | 'receipt'
  | 'fee-receipt'
  | 'supplement-request'
  | 'decline'
  | 'discontinuation'
  | 'result'
  | 'settlement-report'

/** What the main thread asks of the worker. */
export interface CompileRequest {
  readonly id: number
  readonly template: TemplateName
  readonly data: Json
}

/** What the worker answers: the document, or why there is none. */
export type CompileAnswer =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly error: string }
