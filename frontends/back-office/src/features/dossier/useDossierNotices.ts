import { useFreshRead } from '../../shared/use-fresh-read.ts'
import {
  BackOfficeDossierNoticesDocument,
  type BackOfficeDossierNoticesQuery,
} from './notices.generated.ts'

type Noticed = NonNullable<BackOfficeDossierNoticesQuery['dossier']>

/** Something that the applicant was told, and how it went. */
export type SentNotice = Noticed['notices'][number]

/** What the applicant of a dossier was told. */
export function useDossierNotices(id: string) {
  return useFreshRead({
    query: BackOfficeDossierNoticesDocument,
    variables: { id },
    pick: ({ dossier }) => dossier,
  })
}
