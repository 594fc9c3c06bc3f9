import { toAnswers, toEForm } from '../../../shared/procedure-version.ts'
import type { DossierView } from '../useDossier.ts'
import { draftResultText } from './result-text.ts'

/** A result before it is proposed or signed. */
export interface ResultText {
  readonly title: string
  readonly body: string
}

/** What a result starts from: what was proposed before, else a first wording from what was declared. */
export function firstResult(dossier: DossierView): ResultText {
  const { proposal, procedureVersion, procedureName } = dossier
  return {
    title: proposal?.title ?? procedureVersion?.results[0]?.vi ?? procedureName,
    body: proposal?.body ?? wordingOf(dossier),
  }
}

/** The first wording of the result, from what the applicant declared. */
export function wordingOf(dossier: DossierView): string {
  const { contact, onBehalfOf, code, procedureName, agency, procedureVersion, answers } = dossier
  return draftResultText(
    {
      code: code ?? '',
      procedureName,
      applicantName: onBehalfOf?.name ?? contact.fullName,
      idNumber: onBehalfOf?.taxCode ?? contact.idNumber,
      agencyName: agency?.name.vi ?? '',
    },
    toEForm(procedureVersion?.eForm),
    toAnswers(answers),
  )
}
