import type { EventHandlers, StoredEvent } from '@motcua/events'
import { z } from 'zod'
import type { KnownProcedure } from '../domain/directory.ts'
import { requiredSteps } from '../domain/required-steps.ts'
import { closeProcedure, putProcedure } from '../store/directory.ts'

/** What the index and the lists ask of a frozen version; what a version does not say is read as not there. */
const publishedVersion = z.object({
  field: z.object({ name: z.object({ vi: z.string() }) }).optional(),
  levels: z.array(z.string()).default([]),
  onlineLevel: z
    .object({ level: z.enum(['FULL', 'PARTIAL', 'INFORMATION']) })
    .default({ level: 'INFORMATION' }),
  channels: z
    .array(z.object({ channel: z.string(), timeLimits: z.array(z.unknown()).default([]) }))
    .default([]),
  guideSteps: z.array(z.unknown()).default([]),
  documents: z.array(z.unknown()).default([]),
  audiences: z.array(z.unknown()).default([]),
  decidingAgency: z.unknown().optional(),
  results: z.array(z.unknown()).default([]),
  fees: z.array(z.object({ amount: z.number().nullable().optional() })).default([]),
  process: z
    .object({
      startStepId: z.string(),
      steps: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          next: z.array(z.string()),
          follow: z.enum(['ONE', 'ALL']),
          mayEnd: z.boolean().default(false),
        }),
      ),
    })
    .nullable()
    .default(null),
})

type PublishedVersion = z.infer<typeof publishedVersion>

/** Procedures are kept as their newest version says. */
export const procedureEvents: EventHandlers = {
  'procedures.version-published.v1': (tx, event) => putProcedure(tx, toProcedure(event)),
  'procedures.version-closed.v1': (tx, { payload: { procedureId, closedFrom } }) =>
    closeProcedure(tx, procedureId, closedFrom === null ? null : new Date(closedFrom)),
}

function toProcedure({
  payload,
  occurredAt,
}: StoredEvent<'procedures.version-published.v1'>): KnownProcedure {
  const { procedureId, code, name, fieldCode, effectiveFrom } = payload
  const version = publishedVersion.parse(payload.version)
  return {
    id: procedureId,
    code,
    name,
    fieldCode,
    fieldName: version.field?.name.vi ?? fieldCode,
    levels: version.levels,
    onlineLevel: version.onlineLevel.level,
    takesOnline: version.channels.some(({ channel }) => channel === 'ONLINE'),
    // An amount that the source does not give is owed all the same.
    hasFee: version.fees.some(({ amount }) => amount !== 0),
    isComplete: isComplete(name, version),
    requiredSteps: requiredSteps(version.process),
    effectiveFrom: new Date(effectiveFrom),
    publishedAt: occurredAt,
    closedFrom: null,
  }
}

/**
 * The seven parts that NĐ 63/2010 Đ8.2 demands: name; how it goes; ways in; papers; time limit; who applies; who settles,
 * with what result.
 */
function isComplete(name: string, version: PublishedVersion): boolean {
  const { guideSteps, channels, documents, audiences, decidingAgency, results } = version
  const parts = [
    name !== '',
    guideSteps.length > 0,
    channels.length > 0,
    documents.length > 0,
    channels.some(({ timeLimits }) => timeLimits.length > 0),
    audiences.length > 0,
    decidingAgency !== null && decidingAgency !== undefined && results.length > 0,
  ]
  return parts.every(Boolean)
}
