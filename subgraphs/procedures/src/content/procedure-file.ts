import { paperKindCodes } from '@motcua/checklist'
import { z } from 'zod'
import {
  agencyKinds,
  audiences,
  levels,
  lifeEvents,
  partialReasonCodes,
  timeUnits,
} from '../domain/procedure-version.ts'
import { processTemplates, type TemplateName } from '../domain/process-templates.ts'
import { when, words } from './form-file.ts'

const channel = z.enum(['ONLINE', 'COUNTER', 'POST'])
const agencyKind = z.enum(agencyKinds)
const paperKind = z.enum(paperKindCodes)

const timeLimit = z.strictObject({
  case: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  /** Quarters of a unit. */
  quantity: z.number().positive().multipleOf(0.25),
  unit: z.enum(timeUnits),
  note: words.optional(),
  when: when.optional(),
})

const document = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  code: z.string().optional(),
  /** Kinds of paper that serve for it. */
  kinds: z.array(paperKind).min(1).optional(),
  name: words,
  note: words.optional(),
  originals: z.number().int().min(0).default(1),
  copies: z.number().int().min(0).default(0),
  optional: z.boolean().default(false),
  when: when.optional(),
  form: z.boolean().default(false),
})

/** What comes of it: a name, or a name with the kind of paper it is and the months for which it holds. */
const result = z.union([
  words.transform((name) => ({ name })),
  z.strictObject({
    name: words,
    kind: paperKind.optional(),
    validMonths: z.number().int().positive().optional(),
  }),
])

const feeExemption = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: words,
  basis: z.string().min(1),
  /** How much of the fee falls away. */
  percent: z.number().int().min(1).max(100).default(100),
  when: when.optional(),
  /** Age in full years of whoever was born at the date asked for. */
  age: z
    .strictObject({
      ask: z.string(),
      atLeast: z.number().int().positive().optional(),
      under: z.number().int().positive().optional(),
    })
    .optional(),
  /** The paper of the dossier that claims and proves it. */
  document: z.string().optional(),
})

const fee = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: words,
  kind: z.enum(['FEE', 'CHARGE']),
  channels: z.array(channel).min(1).optional(),
  /** Null: set by the provincial council and not entered yet. */
  amount: z.number().int().min(0).nullable(),
  per: z.enum(['DOSSIER', 'COPY', 'PAGE', 'PERSON']).default('DOSSIER'),
  note: words.optional(),
  when: when.optional(),
  /** Cases of the procedure it is owed in; in all where left out. */
  cases: z
    .array(z.string().regex(/^\d{2}$/))
    .min(1)
    .optional(),
  /** Where the answers say how many; of a list the entries, or their members `count` and `times`. */
  count: z
    .strictObject({
      ask: z.string(),
      count: z.string().optional(),
      times: z.string().optional(),
    })
    .optional(),
  further: z
    .strictObject({ from: z.number().int().min(2), amount: z.number().int().min(0) })
    .optional(),
  most: z.number().int().positive().optional(),
  exemptions: z.array(feeExemption).optional(),
})

const legalDocument = z
  .string()
  .regex(/^\S+ \S.+$/)
  .transform((line) => {
    const [number = '', ...name] = line.split(' ')
    return { number, name: name.join(' ') }
  })

const onlineLevel = z.union([
  z.literal('FULL'),
  z.literal('INFORMATION'),
  z.strictObject({ reason: z.enum(partialReasonCodes), text: words }),
])

const process = z.strictObject({
  template: z.enum(Object.keys(processTemplates) as [TemplateName, ...TemplateName[]]),
  /** Working days that a verification adds. */
  verifyDays: z.number().positive().multipleOf(0.25).optional(),
  branches: z
    .array(z.strictObject({ name: z.string(), agency: agencyKind, field: z.string().optional() }))
    .optional(),
})

const supplement = z.strictObject({
  clock: z.enum(['PAUSE', 'RESTART']).optional(),
  noticeWithinDays: z.number().positive().optional(),
  maximumRounds: z.number().int().positive().optional(),
  consultationDays: z.number().positive().optional(),
  silenceIsConsent: z.boolean().optional(),
})

/** What a field's procedures have in common; a procedure's own file goes before it. */
const shared = {
  agencies: z.array(agencyKind).min(1),
  agencyText: words,
  receiving: z.array(agencyKind).min(1),
  levels: z.array(z.enum(levels)).min(1),
  audiences: z.array(z.enum(audiences)).min(1),
  channels: z.array(channel).min(1),
  steps: z.array(words).min(2),
  legalBasis: z.array(legalDocument).min(1),
}

/** `field.yaml` of a folder. */
export const fieldFile = z.strictObject({
  code: z.string(),
  name: words,
  defaults: z.strictObject(shared).partial(),
})
export type FieldFile = z.infer<typeof fieldFile>

/** One procedure as people write it: `<code>.yaml`. */
export const procedureFile = z.strictObject({
  ...z.strictObject(shared).partial().shape,
  code: z.string().regex(/^\d\.\d{6}$/),
  name: words,
  summary: words,
  lifeEvents: z.array(z.enum(lifeEvents)).min(1),
  channelNotes: z.partialRecord(channel, words).default({}),
  timeLimits: z.array(timeLimit).min(1),
  sets: z.number().int().min(1).default(1),
  documents: z.array(document).min(1),
  documentNotes: z.array(words).default([]),
  fees: z.array(fee),
  results: z.array(result).min(1),
  conditions: z.array(words).default([]),
  online: onlineLevel,
  process,
  supplement: supplement.default({}),
  effectiveFrom: z.iso.date(),
})
export type ProcedureFile = z.infer<typeof procedureFile>
