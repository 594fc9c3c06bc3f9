import { isTaxCode, type OrganisationEntry } from './organisation/organisation-entry.ts'
import { isIdNumber, type Applicant } from './applicant.ts'

/** Something the clerk has to enter or to mend before a dossier can be begun. */
export type IntakeFault =
  'idNumber' | 'fullName' | 'taxCode' | 'organisationName' | 'paper' | 'procedure'

interface Entered {
  readonly applicant: Pick<Applicant, 'idNumber' | 'fullName'>
  /** Left out where the person applies for themself. */
  readonly organisation?: OrganisationEntry | undefined
  readonly procedureId: string
}

/** What is missing or wrong, in the order of the screen. */
export function findIntakeFaults({
  applicant,
  organisation,
  procedureId,
}: Entered): readonly IntakeFault[] {
  const faults: readonly [IntakeFault, boolean][] = [
    ['idNumber', !isIdNumber(applicant.idNumber.trim())],
    ['fullName', applicant.fullName.trim() === ''],
    ['taxCode', !!organisation && !isTaxCode(organisation.taxCode)],
    ['organisationName', !!organisation && organisation.name.trim() === ''],
    ['paper', !!organisation && organisation.paper.trim() === ''],
    ['procedure', procedureId === ''],
  ]
  return faults.filter(([, isWrong]) => isWrong).map(([fault]) => fault)
}
