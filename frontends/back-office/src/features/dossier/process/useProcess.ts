import { useRead } from '@motcua/graph-client'
import { BackOfficeProcessDocument, type BackOfficeProcessQuery } from './process.generated.ts'

type Dossier = NonNullable<BackOfficeProcessQuery['dossier']>

/** The process that a dossier follows, with the tasks that are open in it. */
export type DossierProcess = Dossier

/** Reads the process of a dossier. */
export function useProcess(dossierId: () => string) {
  return useRead({
    query: BackOfficeProcessDocument,
    variables: () => ({ id: dossierId() }),
    pick: ({ dossier }) => dossier,
  })
}
