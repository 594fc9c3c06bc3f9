import type { LocalText } from '@motcua/checklist'
import { unclassifiedField, type ProcedureVersion } from './procedure-version.ts'

/** A version without the day from which it holds. */
export type VersionContent = Omit<ProcedureVersion, 'effectiveFrom'>

/**
 * What a record of the National Portal makes of our own version when the national data wins (R-10.7; DN19 Đ17.3):
 * its facts replace ours. What it leaves open does not; what only this province decides stays (e-form, process,
 * online level, supplement rule, life events); and the papers stay with the form that asks for them.
 */
export function takeOver(ours: VersionContent, national: VersionContent): VersionContent {
  const { summary, receivingAgencyKinds, lifeEvents, onlineLevel, process, supplement } = ours
  const { eForm, documents, documentNotes, templates, fees, channels } = ours
  const provincial = { summary, receivingAgencyKinds, lifeEvents, onlineLevel, process, supplement }
  // Conditions of papers, fees and limits rest on the form's questions: they only go together.
  const withForm = eForm ? { eForm, documents, documentNotes, templates, fees, channels } : {}
  const { name, decidingAgency, field, results } = national
  return {
    ...national,
    name: sayTheSame([ours.name], [name]) ? ours.name : name,
    field: field.code === ours.field.code || field === unclassifiedField ? ours.field : field,
    results: sayTheSame(names(ours.results), names(results)) ? ours.results : results,
    ...(decidingAgency === null && agencyOf(ours)),
    fees: national.fees.some(({ amount }) => amount === null) ? fees : national.fees,
    channels: usableChannels(ours, national),
    ...provincial,
    ...withForm,
  }
}

function agencyOf({ decidingAgency, decidingAgencyKinds, levels }: VersionContent) {
  return { decidingAgency, decidingAgencyKinds, levels }
}

function names(results: VersionContent['results']): readonly LocalText[] {
  return results.map(({ name }) => name)
}

/** Equal Vietnamese: then ours stand, for they have English beside them. */
function sayTheSame(ours: readonly LocalText[], national: readonly LocalText[]): boolean {
  return JSON.stringify(ours.map(({ vi }) => vi)) === JSON.stringify(national.map(({ vi }) => vi))
}

/** Channels by the national data, save those for which it names no usable time limit: there ours stand. */
function usableChannels(
  ours: VersionContent,
  national: VersionContent,
): VersionContent['channels'] {
  const usable = national.channels.filter(({ timeLimits }) => timeLimits.length > 0)
  const rest = ours.channels.filter(
    ({ channel }) => !usable.some((offer) => offer.channel === channel),
  )
  return [...usable, ...rest]
}
