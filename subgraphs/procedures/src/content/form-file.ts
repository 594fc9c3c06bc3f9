import { z } from 'zod'

/** A text as `[Vietnamese, English]`. */
export const words = z
  .tuple([z.string().min(1), z.string().min(1)])
  .transform(([vi, en]) => ({ vi, en }))

/** Where answers decide: the answer at `ask` is (one of) `is`. */
export const when = z.strictObject({
  ask: z.string(),
  is: z.union([z.string(), z.array(z.string()).min(1)]),
})
export type When = z.infer<typeof when>

const prefill = z.enum([
  'person.fullName',
  'person.dateOfBirth',
  'person.sex',
  'person.idNumber',
  'person.address',
  'person.phone',
  'person.email',
  'organisation.name',
  'organisation.taxCode',
  'organisation.address',
])

/** How an answer looks; `yes-no`, `pledge` and `list` are ours, the rest are widgets of the checklist. */
const answerKinds = [
  'text',
  'textarea',
  'number',
  'money',
  'date',
  'past-date',
  'radio',
  'select',
  'yes-no',
  'pledge',
  'phone',
  'email',
  'id-number',
  'list',
] as const

/** A question under a dotted path of the answers, e.g. `child.fullName`. */
export interface FormQuestion {
  readonly ask: string
  readonly as: (typeof answerKinds)[number]
  readonly label: z.infer<typeof words>
  readonly help?: z.infer<typeof words> | undefined
  readonly choices?: Readonly<Record<string, z.infer<typeof words>>> | undefined
  readonly optional: boolean
  readonly prefill?: z.infer<typeof prefill> | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly when?: When | undefined
  readonly add?: z.infer<typeof words> | undefined
  readonly questions?: readonly FormElement[] | undefined
}

/** The usual questions about a person, under one path. */
export interface FormPerson {
  readonly person: string
  readonly parts: readonly PersonPart[]
  readonly optional: readonly PersonPart[]
  readonly own: boolean
}

/** Questions under one heading. */
export interface FormGroup {
  readonly group: z.infer<typeof words>
  readonly when?: When | undefined
  readonly questions: readonly FormElement[]
}

export type FormElement = FormQuestion | FormPerson | FormGroup

export const personParts = [
  'fullName',
  'dateOfBirth',
  'sex',
  'ethnicity',
  'nationality',
  'idNumber',
  'address',
  'phone',
  'email',
] as const
export type PersonPart = (typeof personParts)[number]

const path = z.string().regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/)

const question: z.ZodType<FormQuestion> = z.strictObject({
  ask: path,
  as: z.enum(answerKinds).default('text'),
  label: words,
  help: words.optional(),
  choices: z.record(z.string(), words).optional(),
  optional: z.boolean().default(false),
  prefill: prefill.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  when: when.optional(),
  add: words.optional(),
  get questions() {
    return z.array(element).optional()
  },
})

const person: z.ZodType<FormPerson> = z.strictObject({
  person: path,
  parts: z.array(z.enum(personParts)).min(1),
  optional: z.array(z.enum(personParts)).default([]),
  /** The signed-in person: answers are taken over from what is known of them. */
  own: z.boolean().default(false),
})

const group: z.ZodType<FormGroup> = z.strictObject({
  group: words,
  when: when.optional(),
  get questions() {
    return z.array(element).min(1)
  },
})

const element: z.ZodType<FormElement> = z.union([question, person, group])

/** An e-form as people write it, with answers that must pass and answers that must fail. */
export const formFile = z.strictObject({
  pages: z.array(group).min(1),
  examples: z.strictObject({
    valid: z.array(z.record(z.string(), z.unknown())).min(1),
    /** Changes to the first valid answers, each with the path where the fault must show. */
    broken: z
      .array(
        z.strictObject({
          at: z.string(),
          set: z.record(z.string(), z.unknown()),
        }),
      )
      .min(1),
  }),
})
export type FormFile = z.infer<typeof formFile>
