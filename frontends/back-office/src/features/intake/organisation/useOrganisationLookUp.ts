import { useLookUp } from '../useLookUp.ts'
import { isTaxCode } from './organisation-entry.ts'
import { IntakeFindOrganisationDocument } from './organisation.generated.ts'

/** What is known of the organisation with a tax code. */
export function useOrganisationLookUp(taxCode: () => string) {
  return useLookUp({
    query: IntakeFindOrganisationDocument,
    variables: () => ({ taxCode: taxCode().trim() }),
    pick: ({ findOrganisation }) => findOrganisation,
    isWhole: () => isTaxCode(taxCode()),
  })
}
