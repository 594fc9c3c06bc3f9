import { useRead } from '@motcua/graph-client'
import { BackOfficeOfficersDocument, type BackOfficeOfficersQuery } from './acts.generated.ts'

/** An officer to whom a dossier can be given. */
export type ProcessingOfficer = NonNullable<BackOfficeOfficersQuery['agency']>['officers'][number]

/** The processing officers of an agency. */
export function useOfficers(agencyId: () => string | undefined) {
  const { outcome, reload } = useRead({
    query: BackOfficeOfficersDocument,
    variables: () => ({ agencyId: agencyId() ?? '' }),
    pick: ({ agency }) => agency?.officers,
    pause: () => agencyId() === undefined,
  })
  return { outcome, reload }
}
