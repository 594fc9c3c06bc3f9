import type { DraftFaultResolvers, VersionDraftResolvers } from '../generated/types.ts'
import { templateNames } from './template-names.ts'
import { toChannels, toLegalBasis } from './version-parts.ts'

export const VersionDraft: VersionDraftResolvers = {
  id: ({ draft }) => draft.id,
  procedure: async ({ draft }, _input, { loaders }) => {
    const procedure = (await loaders.catalogue()).byId.get(draft.procedureId)
    if (procedure) return procedure
    throw new Error(`Draft of a procedure that is not there: ${draft.procedureId}.`)
  },
  revision: ({ draft }) => draft.revision,
  checked: ({ draft }) => draft.checkedRevision === draft.revision,
  updatedAt: ({ draft }) => draft.updatedAt,
  updatedByName: ({ draft }) => draft.updatedByName,
  name: ({ content }) => content.name,
  receivingAgencies: ({ content }) => content.receivingAgencyKinds,
  channels: ({ content }) => toChannels(content),
  documents: ({ content }) => content.documents,
  fees: ({ content }) => content.fees,
  legalBasis: ({ content }) => toLegalBasis(content),
  onlineLevel: ({ content }) => content.onlineLevel.level,
  onlineReasonCode: ({ content: { onlineLevel } }) =>
    onlineLevel.level === 'PARTIAL' ? onlineLevel.reasonCode : null,
  onlineReason: ({ content: { onlineLevel } }) =>
    onlineLevel.level === 'PARTIAL' ? onlineLevel.reason : null,
  process: ({ draft }) => {
    const { process } = draft.edits
    const names = Object.entries(templateNames) as [keyof typeof templateNames, string][]
    const template =
      process.source === 'TEMPLATE'
        ? names.find(([, name]) => name === process.template)?.[0]
        : null
    const versionId = process.source === 'VERSION' ? process.versionId : null
    return { source: process.source, versionId, template: template ?? null }
  },
  processSteps: ({ content }) => content.process?.steps ?? [],
}

export const DraftFault: DraftFaultResolvers = {
  message: ({ text }, _input, { language }) => text[language],
}
