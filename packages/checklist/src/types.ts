/** A text that people read: Vietnamese always, English where somebody wrote it. */
export interface LocalText {
  readonly vi: string
  readonly en?: string | undefined
}

/** The part of JSON Schema 2020-12 that e-forms use. Kept open: any keyword of the standard may stand. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly required?: readonly string[]
  readonly enum?: readonly (string | number)[]
}

/** Holds where the value at `scope` is valid against `schema` (JSON Forms' shape). */
export interface Condition {
  /** JSON pointer into the schema, e.g. `#/properties/child/properties/name`. */
  readonly scope: string
  readonly schema: JsonSchema
}

/** Shows or hides an element (JSON Forms' shape). What is hidden is neither asked nor kept. */
export interface Rule {
  readonly effect: 'SHOW' | 'HIDE'
  readonly condition: Condition
}

/** How a control is drawn when the schema alone does not say it. */
export type Widget =
  | 'text'
  | 'textarea'
  | 'number'
  | 'date'
  | 'radio'
  | 'select'
  | 'checkbox'
  | 'phone'
  | 'email'
  | 'id-number'
  | 'money'

/** One question. */
export interface Control {
  readonly type: 'Control'
  /** JSON pointer into the schema. */
  readonly scope: string
  readonly label: LocalText
  readonly rule?: Rule
  readonly options?: {
    readonly widget?: Widget
    /** One line under the label that says what to write. */
    readonly help?: LocalText
    /** What each value of an `enum` is called. */
    readonly choices?: Readonly<Record<string, LocalText>>
    /** A fact known of the signed-in person that fills the answer, e.g. `person.fullName`. */
    readonly prefill?: PrefillFact
    /** Label of the button that adds an entry, where the value is a list of objects. */
    readonly addLabel?: LocalText
  }
  /** The questions of one entry, where the value is a list of objects; scopes start at the entry: `#/properties/name`. */
  readonly elements?: readonly UiElement[]
}

/** Questions that belong together: one page of the guided form at the top level, one fieldset below it. */
export interface Group {
  readonly type: 'Group'
  readonly label: LocalText
  readonly elements: readonly UiElement[]
  readonly rule?: Rule
}

export type UiElement = Control | Group

/** Facts of the signed-in person, and of the organisation for which they act, that a form may take over. */
export type PrefillFact =
  | 'person.fullName'
  | 'person.dateOfBirth'
  | 'person.sex'
  | 'person.idNumber'
  | 'person.address'
  | 'person.phone'
  | 'person.email'
  | 'organisation.name'
  | 'organisation.taxCode'
  | 'organisation.address'

/** An interactive e-form (biểu mẫu điện tử tương tác, DL24 Đ7.3, Đ14.5): the data as JSON Schema, the pages as a UI schema. */
export interface EForm {
  readonly schema: JsonSchema
  /** The pages, in order. */
  readonly pages: readonly Group[]
}

/** One paper of the dossier (thành phần hồ sơ). */
export interface RequiredDocument {
  /** Stable within the procedure, e.g. `giay-chung-sinh`. */
  readonly id: string
  /** Code of the paper at the National Portal where it has one, e.g. `000.00.00.G15-KQ004946`. */
  readonly code?: string | undefined
  /** Kinds of paper that serve for it, by `paperKinds`: what the vault offers for reuse. */
  readonly kinds?: readonly string[] | undefined
  readonly name: LocalText
  readonly note?: LocalText | undefined
  /** How many originals and copies go in. */
  readonly originals: number
  readonly copies: number
  /** `ALWAYS`; `WHEN` the condition on the answers holds; `OPTIONAL`. */
  readonly need: 'ALWAYS' | 'WHEN' | 'OPTIONAL'
  readonly condition?: Condition | undefined
  /** The declaration that the e-form replaces: nothing to attach when the form is filled online. */
  readonly isForm: boolean
}

/** A fee (lệ phí) or charge (phí) in đồng. */
export interface Fee {
  readonly id: string
  readonly name: LocalText
  readonly kind: 'FEE' | 'CHARGE'
  /** Channels it holds for. */
  readonly channels: readonly Channel[]
  /** Whole đồng; null where the provincial council sets it and has not been entered yet. */
  readonly amount: number | null
  readonly per: 'DOSSIER' | 'COPY' | 'PAGE' | 'PERSON'
  /** Owed only where this holds; always where absent. */
  readonly condition?: Condition | undefined
  /** Cases of the procedure it is owed in, by code; in all where absent. */
  readonly cases?: readonly string[] | undefined
  /** Where the answers say how many; the clerk enters it where absent. */
  readonly count?: FeeCount | undefined
  /** A lower or higher amount from the n-th unit on, e.g. 1.000 đồng from the third page. */
  readonly further?: { readonly from: number; readonly amount: number } | undefined
  /** The most that is owed for what is counted once, in đồng, e.g. 200.000 a copy. */
  readonly most?: number | undefined
  /** Who pays nothing or less (miễn, giảm). */
  readonly exemptions?: readonly FeeExemption[] | undefined
  readonly note?: LocalText | undefined
}

/**
 * Where the answers say how many units are owed. A number counts as it is, a list by its entries; with `count` each
 * entry has that many units (pages), with `times` it is wanted that often (copies). Names are of the entry.
 */
export interface FeeCount {
  /** JSON pointer into the schema of the answers, e.g. `#/properties/copies`. */
  readonly scope: string
  readonly count?: string | undefined
  readonly times?: string | undefined
}

/** Exemption from a fee, or its reduction. It applies where all that it names holds; of several the most favourable. */
export interface FeeExemption {
  readonly id: string
  readonly name: LocalText
  /** The rule of the law, e.g. `TT 75/2022/TT-BTC`. */
  readonly basis: string
  /** How much of the fee falls away: 100 for an exemption, less for a reduction. */
  readonly percent: number
  /** Holds for the answers. */
  readonly condition?: Condition | undefined
  /** Holds for the age in full years today of the person born at the date in `scope`. */
  readonly age?:
    | {
        readonly scope: string
        readonly atLeast?: number | undefined
        readonly under?: number | undefined
      }
    | undefined
  /** The paper that claims and proves it: it has to be attached. */
  readonly documentId?: string | undefined
}

/** What the clerk enters of a fee that the rules leave open. */
export interface FeeEntry {
  readonly feeId: string
  /** Whole đồng for a unit; heeded only where the procedure leaves the amount open. */
  readonly amount?: number | null | undefined
  /** How many; goes before what the answers say. */
  readonly quantity?: number | null | undefined
  /** The exemption that the clerk found proved; null for none; what the answers and papers say where left out. */
  readonly exemptionId?: string | null | undefined
}

/** One fee as reckoned for one dossier. */
export interface FeeLine {
  readonly feeId: string
  readonly name: LocalText
  readonly kind: Fee['kind']
  readonly per: Fee['per']
  /** Đồng for a unit; null while not known. */
  readonly unitAmount: number | null
  /** How many units; null while not known. */
  readonly quantity: number | null
  /** Đồng before an exemption; null while not known. */
  readonly amount: number | null
  /** What was taken off; null where nothing was. */
  readonly exemption: Pick<FeeExemption, 'id' | 'name' | 'basis' | 'percent'> | null
  /** Đồng to pay; null while not known. */
  readonly due: number | null
}

/** What is to pay for a dossier, line by line. */
export interface FeeReckoning {
  readonly lines: readonly FeeLine[]
  /** Đồng in all; null while a line is not known. */
  readonly total: number | null
}

/** The three ways in (DL24 Đ7): online, at the one-stop counter, by public post. */
export type Channel = 'ONLINE' | 'COUNTER' | 'POST'

/** Answers of an e-form: plain JSON. */
export type Answers = Readonly<Record<string, unknown>>

/** One finding on a question. `path` is a JSON pointer into the answers (`/child/name`); `keyword` the schema rule broken. */
export interface FieldFinding {
  readonly path: string
  readonly keyword: string
  readonly message: LocalText
}

/** Where a required document stands. */
export interface DocumentFinding {
  readonly documentId: string
  readonly state: 'ATTACHED' | 'MISSING' | 'NOT_NEEDED' | 'OPTIONAL'
}

/** The whole check of a dossier: the same in the browser, on the clerk's screen and in the domain. */
export interface ChecklistResult {
  readonly complete: boolean
  readonly fields: readonly FieldFinding[]
  readonly documents: readonly DocumentFinding[]
  /** What is to pay, line by line. */
  readonly fees: readonly FeeLine[]
  /** Đồng to pay in all; null where one of the lines is not known. */
  readonly feeTotal: number | null
}
