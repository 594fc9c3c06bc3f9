import type { Channel } from '@motcua/checklist'
import { ok, type Result } from '@motcua/kernel'
import type { AgencyTerms, ProcedureTerms } from './dossier.ts'
import { refuseWith, type Refusal } from './refusals.ts'

/** Whether this agency receives this procedure this way now. */
export function checkCompetent(
  terms: ProcedureTerms | undefined,
  agency: AgencyTerms | undefined,
  channel: Channel,
): Result<ProcedureTerms, Refusal> {
  if (!terms?.process) return refuseWith('PROCEDURE_NOT_FOUND')
  if (!terms.channels.some((offer) => offer.channel === channel)) {
    return refuseWith('CHANNEL_NOT_OFFERED')
  }
  const competent =
    agency?.active &&
    terms.levels.includes(agency.level) &&
    agency.fieldCodes.includes(terms.fieldCode)
  return competent ? ok(terms) : refuseWith('AGENCY_NOT_COMPETENT')
}
