import type { LocalText } from '@motcua/checklist'
import type { AgencyTerms, Dossier, OfficerTerms, Task } from './dossier.ts'

/** The unit that works on a dossier: of whoever has the task by name, the one-stop unit while it lies there, else the agency of the task. */
export function unitAtWork(
  task: Pick<Task, 'kind' | 'agencyId'>,
  agency: Pick<AgencyTerms, 'id' | 'name' | 'oneStopName' | 'units'>,
  assignee: Pick<OfficerTerms, 'unitId'> | undefined,
): LocalText {
  const unit = agency.units.find(({ unitId }) => unitId === assignee?.unitId)
  if (unit) return unit.name
  return task.kind === 'INTAKE' || task.kind === 'RETURN' ? agency.oneStopName : agency.name
}

/** What the applicant has to mend now, a line each; why it was not accepted or was discontinued, if so (DN19 Đ16.2). */
export function whatToMend({ state, supplements, decline, end }: Dossier): readonly string[] {
  if (state === 'AWAITING_SUPPLEMENT') {
    const items = supplements.at(-1)?.items ?? []
    return items.map(({ label, instruction }) => `${label.vi}: ${instruction}`)
  }
  if (state === 'NOT_ACCEPTED' && decline) {
    const items = decline.items ?? []
    const lines = items.map(({ label, instruction }) => `${label.vi}: ${instruction}`)
    return [decline.reason, ...lines, ...(decline.guidance ? [decline.guidance] : [])]
  }
  return state === 'DISCONTINUED' && end ? [end.reason] : []
}
