import type { ProcedureVersionResolvers } from '../generated/types.ts'
import { startOfDay } from '../domain/vietnamese-day.ts'
import type { PublishedVersion } from '../domain/published-version.ts'
import { toChannels, toLegalBasis } from './version-parts.ts'

/** Stands where the source names no deciding agency. */
const agencyNotAnnounced = 'Chưa công bố'

export const ProcedureVersion: ProcedureVersionResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.version.load(id)) ?? null,
  procedure: async ({ procedureId }, _input, { loaders }) => {
    const procedure = (await loaders.catalogue()).byId.get(procedureId)
    if (procedure) return procedure
    throw new Error(`Version of a procedure that is not there: ${procedureId}.`)
  },
  name: ({ version }) => version.name.vi,
  effectiveFrom: ({ version }) => startOfDay(version.effectiveFrom),
  levels: ({ version }) => version.levels,
  decidingAgency: ({ version }) => version.decidingAgency?.vi ?? agencyNotAnnounced,
  audiences: ({ version }) => version.audiences,
  lifeEvents: ({ version }) => version.lifeEvents,
  steps: ({ version }) => version.guideSteps.map(({ title, text }) => titled(title, text)),
  channels: ({ version }) => toChannels(version),
  documents: ({ version }) => version.documents,
  sets: ({ version }) => version.dossierSets,
  fees: ({ version }) => version.fees,
  results: ({ version }) => version.results.map(({ name }) => name),
  legalBasis: ({ version }) => toLegalBasis(version),
  conditions: ({ version }) => joined(version.conditions),
  onlineLevel: ({ version }) => version.onlineLevel.level,
  onlineLevelReason: ({ version: { onlineLevel } }) =>
    onlineLevel.level === 'PARTIAL' ? onlineLevel.reason : null,
  eForm: ({ version }) => version.eForm,
  checklist: ({ version: { documents, fees } }) => ({ documents, fees }),
  processBpmn: ({ version }) => version.process?.bpmn ?? null,
  processSteps: ({ version }) => version.process?.steps ?? [],
  source: ({ version }) => version.source.url,
  receivingAgencies: ({ version }) => version.receivingAgencyKinds,
  decision: ({ version }) => version.decision ?? null,
  closedFrom: ({ id }, _input, { loaders }) => loaders.closedFrom.load(id),
}

type Words = PublishedVersion['version']['conditions'][number]

function titled(title: Words | null, text: Words): Words {
  if (!title || title.vi === text.vi) return text
  return {
    vi: `${title.vi}\n${text.vi}`,
    ...(title.en && text.en && { en: `${title.en}\n${text.en}` }),
  }
}

/** Several texts as one, a line each; English only where each has it. */
function joined(texts: readonly Words[]): Words | null {
  if (texts.length === 0) return null
  const english = texts.flatMap(({ en }) => en ?? [])
  return {
    vi: texts.map(({ vi }) => vi).join('\n'),
    ...(english.length === texts.length && { en: english.join('\n') }),
  }
}
