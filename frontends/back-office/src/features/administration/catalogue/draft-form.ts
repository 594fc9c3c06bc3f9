import type {
  AgencyKind,
  Channel,
  DocumentNeed,
  FeeKind,
  FeeUnit,
  OnlineLevel,
  PartialReasonCode,
  ProcessTemplate,
  TimeUnit,
  VersionEditsInput,
} from '@motcua/graph-client/schema'
import type { DraftView } from './useCatalogue.ts'

type Text = { readonly vi: string; readonly en: string | null }

/** A time limit while it is entered. */
export interface LimitDraft {
  caseCode: string
  caseName: Text | null
  quantity: number | string | undefined
  unit: TimeUnit
}

/** A way in while it is entered. */
export interface ChannelDraft {
  channel: Channel
  note: Text | null
  limits: readonly LimitDraft[]
}

/** A paper while it is entered; `id` is null for a new one. */
export interface PaperDraft {
  id: string | null
  name: Text
  note: Text | null
  originals: number | string | undefined
  copies: number | string | undefined
  need: DocumentNeed
}

/** A fee while it is entered; `id` is null for a new one. */
export interface FeeDraft {
  id: string | null
  name: Text
  note: Text | null
  kind: FeeKind
  channels: readonly Channel[]
  amount: number | string | undefined
  per: FeeUnit
}

/** A version while it is entered. */
export interface VersionForm {
  name: Text
  receiving: readonly string[]
  channels: readonly ChannelDraft[]
  papers: readonly PaperDraft[]
  fees: readonly FeeDraft[]
  legalBasis: readonly { readonly number: string; readonly name: string }[]
  onlineLevel: OnlineLevel
  reasonCode: string
  reason: Text
  /** `KEPT`, `TEMPLATE:<name>` or `VERSION:<id>`. */
  process: string
}

/** The ways in. */
export const channels: readonly Channel[] = ['ONLINE', 'COUNTER', 'POST']
/** Units of time limits. */
export const timeUnits: readonly TimeUnit[] = ['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY']
/** Units of fees. */
export const feeUnits: readonly FeeUnit[] = ['DOSSIER', 'COPY', 'PAGE', 'PERSON']
/** Reasons of the closed list. */
export const reasonCodes: readonly PartialReasonCode[] = [
  'APPLICANT_PRESENT',
  'FIELD_VERIFICATION',
  'TECHNICAL_INCIDENT',
  'TECHNICAL_LIMIT',
]
/** Patterns of processes. */
export const templates: readonly ProcessTemplate[] = ['ONE_STOP', 'SAME_DAY', 'COUNTER', 'INSPECT']

/** A draft as the form has it. */
export function toForm(draft: DraftView): VersionForm {
  const { process } = draft
  return {
    name: draft.name,
    receiving: draft.receivingAgencies,
    channels: draft.channels.map(({ channel, note, timeLimits }) => ({
      ...{ channel, note },
      limits: timeLimits.map((limit) => ({ ...limit, caseCode: limit.caseCode ?? '' })),
    })),
    papers: draft.documents.map(({ isForm: _, ...paper }) => paper),
    fees: draft.fees.map(({ amount, ...fee }) => ({ ...fee, amount: amount ?? undefined })),
    legalBasis: draft.legalBasis.map(({ number, name }) => ({ number: number ?? '', name })),
    onlineLevel: draft.onlineLevel,
    reasonCode: draft.onlineReasonCode ?? '',
    reason: draft.onlineReason ?? { vi: '', en: null },
    process:
      process.source === 'KEPT'
        ? 'KEPT'
        : `${process.source}:${process.versionId ?? process.template ?? ''}`,
  }
}

/** The form as the API takes it. What is no number becomes one that the check refuses. */
export function toEdits(form: VersionForm, kinds: readonly AgencyKind[]): VersionEditsInput {
  return {
    name: toText(form.name),
    receivingAgencies: kinds.filter((kind) => form.receiving.includes(kind)),
    channels: form.channels.map(({ channel, note, limits }) => ({
      ...{ channel, note: toNote(note) },
      timeLimits: limits.map(({ caseCode, caseName, quantity, unit }) => ({
        ...{ caseCode: caseCode.trim() || null, caseName: toNote(caseName), unit },
        quantity: toNumber(quantity, 0),
      })),
    })),
    documents: form.papers.map(({ id, name, note, originals, copies, need }) => ({
      ...{ id, name: toText(name), note: toNote(note), need },
      ...{ originals: toWhole(originals), copies: toWhole(copies) },
    })),
    fees: form.fees.map(({ id, name, note, kind, channels: ways, amount, per }) => ({
      ...{ id, name: toText(name), note: toNote(note), kind, channels: ways, per },
      amount: amount === undefined || amount === '' ? null : toWhole(amount),
    })),
    legalBasis: form.legalBasis.map(({ number, name }) => ({ number: number || null, name })),
    onlineLevel: form.onlineLevel,
    onlineReasonCode: reasonCodes.find((code) => code === form.reasonCode) ?? null,
    onlineReason: form.onlineLevel === 'PARTIAL' ? toText(form.reason) : null,
    process: toChoice(form.process),
  }
}

function toChoice(chosen: string): VersionEditsInput['process'] {
  const [source, value = ''] = chosen.split(':')
  if (source === 'VERSION') return { source, versionId: value, template: null }
  const template = templates.find((known) => known === value)
  if (source === 'TEMPLATE' && template) return { source, versionId: null, template }
  return { source: 'KEPT', versionId: null, template: null }
}

function toText({ vi, en }: Text) {
  return { vi, en: en?.trim() ? en : null }
}

function toNote(text: Text | null) {
  return text?.vi.trim() ? toText(text) : null
}

function toNumber(value: number | string | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

function toWhole(value: number | string | undefined): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : -1
}
