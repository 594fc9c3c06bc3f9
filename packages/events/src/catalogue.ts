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
  submittedAt: instant.nullable(),
  receivedAt: instant.nullable(),
  dueAt: instant.nullable(),
  /** The officer, unit or role that has to act next; null where nobody has. */
  assigneeId: id.nullable(),
})

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
  /** The applicant rated the service once. */
  'feedback.rating-given.v1': z.object({
    ratingId: id,
    dossierId: id,
    agencyId: id,
    procedureId: id,
    overall: z.string(),
  }),
} as const satisfies Record<string, z.ZodType>

export type EventType = keyof typeof eventCatalogue
export type EventPayload<T extends EventType> = z.infer<(typeof eventCatalogue)[T]>
export type DossierFacts = z.infer<typeof dossierFacts>

/** An event about to be written with the act it tells of. */
export interface NewEvent<T extends EventType = EventType> {
  readonly type: T
  /** What it is about; events of one key are delivered in order. */
  readonly key: string
  readonly payload: EventPayload<T>
  readonly occurredAt: Date
}

/** An event as its readers get it. */
export interface StoredEvent<T extends EventType = EventType> extends NewEvent<T> {
  readonly id: string
}
