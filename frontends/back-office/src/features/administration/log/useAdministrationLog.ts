import { useFreshRead } from '../../../shared/use-fresh-read.ts'
import { usePages } from '../../../shared/use-pages.ts'
import { useQueryFilter } from '../parts/query-filter.ts'
import { AdministrationLogDocument } from './log.generated.ts'

const PAGE = 30

/** What administrators did, filtered by the address. */
export function useAdministrationLog() {
  const agencyId = useQueryFilter('co-quan')
  const subjectId = useQueryFilter('doi-tuong')
  const pages = usePages()
  const { outcome, fetching, reload } = useFreshRead({
    query: AdministrationLogDocument,
    variables: () => ({
      ...{ agencyId: agencyId.value || null, subjectId: subjectId.value || null },
      ...{ first: PAGE, after: pages.after.value ?? null },
    }),
    pick: ({ administrationLog }) => administrationLog,
  })
  return { agencyId, subjectId, pages, outcome, busy: fetching, reload }
}
