import type { Channel, Fee, LocalText, RequiredDocument } from '@motcua/checklist'
import type {
  AgencyKind,
  LegalDocument,
  OnlineLevel,
  PartialReasonCode,
  ProcedureVersion,
  TimeLimit,
} from './procedure-version.ts'
import { newKey } from './new-key.ts'

/** Where the process of a draft comes from. */
export type ProcessChoice =
  | { readonly source: 'KEPT' }
  | { readonly source: 'VERSION'; readonly versionId: string }
  | { readonly source: 'TEMPLATE'; readonly template: OfferedTemplate }

/** The patterns that need nothing else than a time limit. */
export const offeredTemplates = ['one-stop', 'same-day', 'counter', 'inspect'] as const
export type OfferedTemplate = (typeof offeredTemplates)[number]

/** The parts of a version that administrators change. */
export interface VersionEdits {
  readonly name: LocalText
  readonly receivingAgencyKinds: readonly AgencyKind[]
  readonly channels: readonly ChannelEdit[]
  readonly documents: readonly DocumentEdit[]
  readonly fees: readonly FeeEdit[]
  readonly legalBasis: readonly LegalDocument[]
  readonly onlineLevel: OnlineLevel
  readonly process: ProcessChoice
}

type ChannelEdit = {
  readonly channel: Channel
  readonly timeLimits: readonly Omit<TimeLimit, 'condition'>[]
  readonly note: LocalText | null
}

type DocumentEdit = Pick<RequiredDocument, 'name' | 'originals' | 'copies' | 'need'> & {
  readonly id: string | null
  readonly note: LocalText | null
}

type FeeEdit = Pick<Fee, 'name' | 'kind' | 'channels' | 'amount' | 'per'> & {
  readonly id: string | null
  readonly note: LocalText | null
}

/** What a version says in the parts that administrators change: where a draft begins. */
export function editsOf(version: ProcedureVersion): VersionEdits {
  const { name, receivingAgencyKinds, channels, documents, fees, legalBasis, onlineLevel } = version
  return {
    ...{ name, receivingAgencyKinds, legalBasis, onlineLevel },
    channels: channels.map(({ channel, timeLimits, note }) => ({
      ...{ channel, note },
      timeLimits: timeLimits.map(({ condition: _, ...limit }) => limit),
    })),
    documents: documents.map(({ id, name: paper, note, originals, copies, need }) => ({
      ...{ id, name: paper, originals, copies, need },
      note: note ?? null,
    })),
    fees: fees.map(({ id, name: fee, kind, channels: ways, amount, per, note }) => ({
      ...{ id, name: fee, kind, channels: ways, amount, per },
      note: note ?? null,
    })),
    process: { source: 'KEPT' },
  }
}

/** A version without process and first day. */
export type EditedContent = Omit<ProcedureVersion, 'effectiveFrom' | 'process' | 'decision'>

/** The version with the edits; what they do not name stays: conditions, exemptions, kinds of paper, the form. */
export function applyEdits(base: ProcedureVersion, edits: VersionEdits): EditedContent {
  const { process: _, effectiveFrom: __, decision: ___, ...kept } = base
  const { name, receivingAgencyKinds, legalBasis, onlineLevel } = edits
  return {
    ...kept,
    ...{ name, receivingAgencyKinds, legalBasis, onlineLevel },
    channels: edits.channels.map((channel) => ({
      ...channel,
      timeLimits: channel.timeLimits.map((limit) => withCondition(limit, channel.channel, base)),
    })),
    documents: withKeys(edits.documents).map((edit) => toDocument(edit, base)),
    fees: withKeys(edits.fees).map((edit) => toFee(edit, base)),
    // Who edits a version takes it on: from then on it is ours, whatever page it came from.
    source: { ...base.source, kind: 'LOCAL' },
  }
}

/** The answers that put a dossier into a case stay with the case. */
function withCondition(
  limit: Omit<TimeLimit, 'condition'>,
  channel: Channel,
  base: ProcedureVersion,
): TimeLimit {
  const offers = base.channels.toSorted((one) => (one.channel === channel ? -1 : 1))
  const known = offers
    .flatMap(({ timeLimits }) => timeLimits)
    .find(({ caseCode }) => caseCode === limit.caseCode)
  return { ...limit, condition: known?.condition ?? null }
}

function toDocument(edit: DocumentEdit & { id: string }, base: ProcedureVersion): RequiredDocument {
  const known = base.documents.find(({ id }) => id === edit.id)
  const { note: _, condition, ...kept } = known ?? { isForm: false }
  const { note, ...said } = edit
  return {
    ...kept,
    ...said,
    ...(note && { note }),
    ...(condition && said.need === 'WHEN' && { condition }),
  }
}

function toFee(edit: FeeEdit & { id: string }, base: ProcedureVersion): Fee {
  const { note: _, ...kept } = base.fees.find(({ id }) => id === edit.id) ?? {}
  const { note, ...said } = edit
  return { ...kept, ...said, ...(note && { note }) }
}

function withKeys<Edit extends { readonly id: string | null; readonly name: LocalText }>(
  edits: readonly Edit[],
): readonly (Edit & { id: string })[] {
  const taken = new Set(edits.flatMap(({ id }) => id ?? []))
  return edits.map((edit) => {
    const id = edit.id ?? newKey(edit.name.vi, taken)
    taken.add(id)
    return { ...edit, id }
  })
}

/** Why a service is not fully online, as somebody enters it. */
export function toOnlineLevel(
  level: OnlineLevel['level'],
  reasonCode: PartialReasonCode | null,
  reason: LocalText | null,
): OnlineLevel {
  if (level !== 'PARTIAL') return { level }
  return { level, reasonCode: reasonCode ?? 'TECHNICAL_LIMIT', reason: reason ?? { vi: '' } }
}
