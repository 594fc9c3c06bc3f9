import { toValue, type MaybeRefOrGetter } from 'vue'
import { usePages } from '../../shared/usePages.ts'
import { PortalReadsDocument, type PortalReadsQuery } from './readers.generated.ts'

type Reads = NonNullable<NonNullable<PortalReadsQuery['dossier']>['reads']>
export type DossierRead = Reads['nodes'][number]

/** Looks a page. */
const PAGE = 10
const none: Reads = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/** Officers who opened a dossier; read when it is asked for. */
export function useReads(id: MaybeRefOrGetter<string>, pause: MaybeRefOrGetter<boolean>) {
  return usePages({
    query: PortalReadsDocument,
    variables: (page) => ({ id: toValue(id), ...page }),
    pick: (data) => data.dossier?.reads ?? none,
    size: PAGE,
    pause,
  })
}
