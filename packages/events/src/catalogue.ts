import { z } from 'zod'

const id = z.string()
const instant = z.iso.datetime()
const text = z.object({ vi: z.string(), en: z.string().optional() })

/** What every event of a dossier says of it, so that a reader needs no look-up. */
const dossierFacts = z.object({
  dossierId: id,
  /** Grows by one with each act on the dossier: the order of its events. */
  version: z.number().int(),
  /** Null before acceptance. */
  code: z.string().nullable(),
  procedureId: id,
  procedureCode: z.string(),
  procedureName: z.string(),
  fieldCode: z.string(),
  agencyId: id,
  channel: z.enum(['ONLINE', 'COUNTER', 'POST']),
  /** National Portal code of the state, with DRAFT for ours. */
  state: z.string(),
  applicantId: id,
  applicantName: z.string(),
  /** The organisation on whose behalf it is; null for a person's own. */
  organisationId: id.nullable().default(null),
  submittedAt: instant.nullable(),
  receivedAt: instant.nullable(),
  dueAt: instant.nullable(),
  /** The officer, unit or role that has to act next; null where nobody has. */
  assigneeId: id.nullable(),
  /** How often the applicant was asked to supplement it: more than once counts as overdue in the index of QĐ 766. */
  supplementRequests: z.number().int().default(0),
  /** Since when the clock stands still; null while it runs or before it started. */
  clockStoppedAt: instant.nullable().default(null),
  /** Papers of the dossier: all, those with a file, those taken from the vault (QĐ 766, group 4). */
  papers: z
    .object({ total: z.number().int(), digitised: z.number().int(), reused: z.number().int() })
    .default({ total: 0, digitised: 0, reused: 0 }),
  /** Đồng owed in all; null where nothing is owed or the fee is not known yet. */
  feeTotal: z.number().int().nullable().default(null),
})

/** Money that moved for a dossier, in whole đồng. */
const moneyFacts = dossierFacts.extend({
  paymentId: id,
  amount: z.number().int().positive(),
  /** How it was paid: through the payment platform, at the counter, by bank transfer, by the post. */
  method: z.enum(['PLATFORM', 'CASH', 'TRANSFER', 'POST']),
})

/** Feedback (phản ánh, kiến nghị), or a question. */
const feedbackSort = z.enum(['FEEDBACK', 'QUESTION']).default('FEEDBACK')

/** Every event of the system by name: `<subgraph>.<thing-happened>.v<n>`. Payloads carry no more personal data than their readers need. */
export const eventCatalogue = {
  /** A version of a procedure is in force from `effectiveFrom`; `version` is the complete frozen version. */
  'procedures.version-published.v1': z.object({
    procedureId: id,
    versionId: id,
    code: z.string(),
    name: z.string(),
    fieldCode: z.string(),
    effectiveFrom: instant,
    version: z.record(z.string(), z.unknown()),
  }),
  /** A version was switched off: no new dossiers from `closedFrom` on; null where it was switched on again. */
  'procedures.version-closed.v1': z.object({
    procedureId: id,
    versionId: id,
    code: z.string(),
    closedFrom: instant.nullable(),
  }),
  /** An agency was entered or changed; carries its units and the calendar they work by. */
  'accounts.agency-changed.v1': z.object({
    agencyId: id,
    /** Electronic identifier (mã định danh điện tử), e.g. `H15.90.01`. */
    identifier: z.string(),
    name: text,
    level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']),
    oneStopName: text,
    address: z.string(),
    phone: z.string(),
    /** Fields of administration it settles. */
    fieldCodes: z.array(z.string()),
    calendar: z.record(z.string(), z.unknown()),
    units: z.array(z.object({ unitId: id, name: text })),
    active: z.boolean(),
    /** Kind in the words of processes, e.g. `PROVINCE_POLICE`: which steps are its work. Null where nobody has entered it. */
    kind: z.string().nullable().default(null),
    /** The agency above it. */
    parentId: id.nullable().default(null),
  }),
  /** An officer's post was given, changed or ended. */
  'accounts.officer-changed.v1': z.object({
    officerId: id,
    personId: id,
    name: z.string(),
    title: text,
    agencyId: id,
    unitId: id.nullable(),
    roles: z.array(z.string()),
    active: z.boolean(),
  }),
  /** A notice lies in a person's inbox. */
  'accounts.notice-sent.v1': z.object({ noticeId: id, personId: id }),
  /** An applicant sent a dossier in (state 1). */
  'dossiers.dossier-submitted.v1': dossierFacts,
  /** The one-stop unit accepted it and the clock runs (state 2). */
  'dossiers.dossier-accepted.v1': dossierFacts,
  /** The one-stop unit did not accept it (state 3). */
  'dossiers.dossier-declined.v1': dossierFacts.extend({ reason: z.string() }),
  /** It went from the one-stop unit to those who settle it (state 4). */
  'dossiers.dossier-forwarded.v1': dossierFacts.extend({ late: z.boolean() }),
  /** A head gave it to an officer. */
  'dossiers.dossier-assigned.v1': dossierFacts,
  /** The officer appraised it and submitted it for approval. */
  'dossiers.dossier-appraised.v1': dossierFacts,
  /** A consultation or verification was put on record. */
  'dossiers.step-recorded.v1': dossierFacts,
  /** The leader sent it back to the officer. */
  'dossiers.dossier-sent-back.v1': dossierFacts,
  /** The leader approved and signed: the result exists (state 9). */
  'dossiers.dossier-settled.v1': dossierFacts.extend({
    settledAt: instant,
    punctuality: z.enum(['EARLY', 'ON_TIME', 'OVERDUE']),
  }),
  /** The applicant has the result (state 10). */
  'dossiers.result-returned.v1': dossierFacts.extend({ returnedAt: instant }),
  /** The applicant was asked, in one full answer, to mend or complete it (state 5). */
  'dossiers.supplement-requested.v1': dossierFacts.extend({
    stage: z.enum(['INTAKE', 'APPRAISAL']),
    /** What has to be mended, in words, a line each. */
    items: z.array(z.string()),
    /** Until when; null where no term is set. */
    answerBy: instant.nullable(),
  }),
  /** A request to supplement waits for the leader; the applicant knows nothing of it yet. */
  'dossiers.supplement-drafted.v1': dossierFacts,
  /** The applicant sent what was asked for; the clock goes on, or starts anew. */
  'dossiers.supplement-received.v1': dossierFacts,
  /** The applicant asked to withdraw it (state 7). */
  'dossiers.withdrawal-requested.v1': dossierFacts.extend({ reason: z.string() }),
  /** The leader turned that down, with a ground: it goes on in the state before. */
  'dossiers.withdrawal-turned-down.v1': dossierFacts.extend({ reason: z.string() }),
  /** The officer proposed to refuse it after appraisal; the leader has to approve. */
  'dossiers.refusal-proposed.v1': dossierFacts,
  /** It ended without a result: withdrawn, refused after appraisal, or not supplemented in time (state 8). */
  'dossiers.dossier-discontinued.v1': dossierFacts.extend({
    cause: z.enum(['WITHDRAWN', 'REFUSED', 'NOT_SUPPLEMENTED', 'NOT_PAID']),
    reason: z.string(),
    discontinuedAt: instant,
    punctuality: z.enum(['EARLY', 'ON_TIME', 'OVERDUE']),
  }),
  /** A payment is asked for; the next step waits for it where the profile says so. */
  'dossiers.payment-requested.v1': dossierFacts.extend({
    paymentId: id,
    amount: z.number().int().positive(),
  }),
  /** The money is there, with a receipt that can be trusted. */
  'dossiers.payment-received.v1': moneyFacts,
  /** The money went back to whoever paid. */
  'dossiers.payment-refunded.v1': moneyFacts.extend({ reason: z.string() }),
  /** The applicant rated the service once. */
  'feedback.rating-given.v1': z.object({
    ratingId: id,
    dossierId: id,
    agencyId: id,
    procedureId: id,
    overall: z.string(),
    /** Whether the value counts as satisfied on the profile's scale. */
    satisfied: z.boolean().default(true),
  }),
  /** A feedback (phản ánh, kiến nghị) was entered; its clock runs. */
  'feedback.feedback-entered.v1': z.object({
    feedbackId: id,
    code: z.string(),
    /** A question (hỏi đáp) goes the same way and counts in no figure of feedback. */
    sort: feedbackSort,
    /** The agency that has to answer. */
    agencyId: id,
    dossierId: id.nullable(),
    /** Who sent it, where they are signed in. */
    personId: id.nullable(),
    enteredAt: instant,
    dueAt: instant,
  }),
  /** It was answered, passed on or turned away. */
  'feedback.feedback-closed.v1': z.object({
    feedbackId: id,
    code: z.string(),
    sort: feedbackSort,
    agencyId: id,
    dossierId: id.nullable(),
    personId: id.nullable(),
    outcome: z.enum(['ANSWERED', 'TRANSFERRED', 'NOT_ACCEPTED']),
    closedAt: instant,
    onTime: z.boolean(),
  }),
  /** The sender said whether the answer satisfied them. */
  'feedback.answer-rated.v1': z.object({ feedbackId: id, agencyId: id, satisfied: z.boolean() }),
  /** A supervisor reminded an agency of a dossier (đôn đốc); the officers concerned are told. */
  'reporting.reminder-sent.v1': z.object({
    reminderId: id,
    /** Null where the agency as a whole is reminded. */
    dossierId: id.nullable(),
    code: z.string().nullable(),
    agencyId: id,
    /** Persons to tell. */
    personIds: z.array(id),
    text: z.string(),
  }),
} as const satisfies Record<string, z.ZodType>

export type EventType = keyof typeof eventCatalogue
/** A payload as its readers get it, checked and with its defaults. */
export type EventPayload<T extends EventType> = z.infer<(typeof eventCatalogue)[T]>
export type DossierFacts = z.infer<typeof dossierFacts>

/** An event about to be written with the act it tells of. */
export interface NewEvent<T extends EventType = EventType> {
  readonly type: T
  /** What it is about; events of one key are delivered in order. */
  readonly key: string
  readonly payload: z.input<(typeof eventCatalogue)[T]>
  readonly occurredAt: Date
}

/** An event as its readers get it. */
export interface StoredEvent<T extends EventType = EventType> extends Omit<NewEvent<T>, 'payload'> {
  readonly id: string
  readonly payload: EventPayload<T>
}
