import { isIdNumber } from './applicant.ts'
import { IntakeFindPersonDocument } from './intake.generated.ts'
import { useLookUp } from './useLookUp.ts'

/** What is known of the person with a number. */
export function usePersonLookUp(idNumber: () => string) {
  return useLookUp({
    query: IntakeFindPersonDocument,
    variables: () => ({ idNumber: idNumber().trim() }),
    pick: ({ findPerson }) => findPerson,
    isWhole: () => isIdNumber(idNumber().trim()),
  })
}
