import { isIdNumber, type Applicant } from './applicant.ts'

/** Something the clerk has to enter or to mend before a dossier can be begun. */
export type IntakeFault = 'idNumber' | 'fullName' | 'procedure'

interface Entered {
  readonly applicant: Pick<Applicant, 'idNumber' | 'fullName'>
  readonly procedureId: string
}

/** What is missing or wrong, in the order of the screen. */
export function findIntakeFaults({ applicant, procedureId }: Entered): readonly IntakeFault[] {
  const faults: readonly [IntakeFault, boolean][] = [
    ['idNumber', !isIdNumber(applicant.idNumber.trim())],
    ['fullName', applicant.fullName.trim() === ''],
    ['procedure', procedureId === ''],
  ]
  return faults.filter(([, isWrong]) => isWrong).map(([fault]) => fault)
}
