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

/** Facts of the signed-in person that a form may take over. */
export type PrefillFact =
  | 'person.fullName'
  | 'person.dateOfBirth'
  | 'person.sex'
  | 'person.idNumber'
  | 'person.address'
  | 'person.phone'
  | 'person.email'

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
  readonly note?: LocalText | undefined
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
  /** Sum of the fees owed by dossier for the channel, in đồng; null where one of them is not known. */
  readonly feeTotal: number | null
}
