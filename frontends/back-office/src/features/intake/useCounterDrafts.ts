import { useRead } from '@motcua/graph-client'
import { usePages } from '../../shared/use-pages.ts'
import {
  IntakeCounterDraftsDocument,
  type IntakeCounterDraftsQuery,
} from './counterDrafts.generated.ts'

export type CounterDraft = IntakeCounterDraftsQuery['counterDrafts']['nodes'][number]

/** Drafts a page. */
const PAGE = 10

/** Drafts that the clerk began and has not sent in, newest first. */
export function useCounterDrafts() {
  const pages = usePages()
  const read = useRead({
    query: IntakeCounterDraftsDocument,
    variables: () => ({ first: PAGE, after: pages.after.value ?? null }),
    pick: ({ counterDrafts }) => counterDrafts,
  })
  return { ...read, pages }
}
