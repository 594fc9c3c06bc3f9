import { useRead } from '@motcua/graph-client'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { usePages } from '../../shared/usePages.ts'
import { PortalCatalogueDocument, PortalCatalogueFieldsDocument } from './catalogue.generated.ts'
import type { CatalogueQuestion } from './catalogue-question.ts'

/** Cards a page. */
const PAGE = 20

/** The catalogue, searched and filtered. */
export function useCatalogue(question: MaybeRefOrGetter<CatalogueQuestion>) {
  return usePages({
    query: PortalCatalogueDocument,
    variables: (page) => ({ filter: toFilter(toValue(question)), ...page }),
    pick: (data) => data.procedures,
    size: PAGE,
  })
}

/** The fields that have procedures, with how many. */
export function useCatalogueFields() {
  return useRead({
    query: PortalCatalogueFieldsDocument,
    variables: {},
    pick: (data) => data.procedureFields,
  })
}

function toFilter({ words, field, level, audience, online, sendable }: CatalogueQuestion) {
  return {
    ...(words && { search: words }),
    ...(field && { fieldCodes: [field] }),
    ...(level && { level }),
    ...(audience && { audience }),
    ...(online && { onlineLevel: online }),
    ...(sendable && { withEForm: true }),
  }
}
