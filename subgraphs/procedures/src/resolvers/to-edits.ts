import { badInput } from '@motcua/kernel'
import { toOnlineLevel, type ProcessChoice, type VersionEdits } from '../domain/version-edits.ts'
import type { LocalTextInput, ProcessChoiceInput, VersionEditsInput } from '../generated/types.ts'
import { templateNames } from './template-names.ts'

/** What somebody enters of a draft, in the form in which drafts are kept. */
export function toEdits(input: VersionEditsInput): VersionEdits {
  return {
    name: toText(input.name),
    receivingAgencyKinds: [...new Set(input.receivingAgencies)],
    channels: input.channels.map(({ channel, timeLimits, note }) => ({
      channel,
      note: toNote(note),
      timeLimits: timeLimits.map(({ caseCode, caseName, quantity, unit }) => ({
        ...{ caseCode: caseCode?.trim() || null, quantity, unit, note: toNote(caseName) },
      })),
    })),
    documents: input.documents.map(({ id, name, note, originals, copies, need }) => ({
      ...{ id: id ?? null, name: toText(name), note: toNote(note), originals, copies, need },
    })),
    fees: input.fees.map(({ id, name, kind, channels, amount, per, note }) => ({
      ...{ id: id ?? null, name: toText(name), kind, channels: [...channels], per },
      ...{ amount: amount ?? null, note: toNote(note) },
    })),
    legalBasis: input.legalBasis.map(({ number, name }) => ({
      number: number?.trim() ?? '',
      name: name.trim(),
    })),
    onlineLevel: toOnlineLevel(
      input.onlineLevel,
      input.onlineReasonCode ?? null,
      toNote(input.onlineReason),
    ),
    process: toChoice(input.process),
  }
}

function toChoice({ source, versionId, template }: ProcessChoiceInput): ProcessChoice {
  if (source === 'VERSION' && versionId) return { source, versionId }
  if (source === 'TEMPLATE' && template) return { source, template: templateNames[template] }
  if (source === 'KEPT') return { source }
  throw badInput('process', { vi: 'quy trình đã chọn', en: 'the process that was chosen' })
}

function toText({ vi, en }: LocalTextInput) {
  const english = en?.trim()
  return { vi: vi.normalize('NFC').trim(), ...(english && { en: english }) }
}

function toNote(text: LocalTextInput | null | undefined) {
  return text && text.vi.trim() !== '' ? toText(text) : null
}
