import { useRead } from '@motcua/graph-client'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { usePages } from '../../shared/usePages.ts'
import {
  PortalCatalogueAgenciesDocument,
  PortalCatalogueDocument,
  PortalCatalogueFieldsDocument,
  type PortalCatalogueAgenciesQuery,
} from './catalogue.generated.ts'
import type { CatalogueQuestion } from './catalogue-question.ts'

/** Cards a page. */
const PAGE = 20

type Agency = PortalCatalogueAgenciesQuery['agencies'][number]

/** The catalogue, searched and filtered; an agency stands for its level and the fields that it settles. */
export function useCatalogue(
  question: MaybeRefOrGetter<CatalogueQuestion>,
  agencies: MaybeRefOrGetter<readonly Agency[]>,
) {
  return usePages({
    query: PortalCatalogueDocument,
    variables: (page) => {
      const asked = toValue(question)
      const agency = toValue(agencies).find(({ id }) => id === asked.agency)
      return { filter: toFilter(asked, agency), ...page }
    },
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

/** Agencies of the province, for what each of them settles. */
export function useCatalogueAgencies() {
  return useRead({
    query: PortalCatalogueAgenciesDocument,
    variables: {},
    pick: (data) => data.agencies,
  })
}

function toFilter(
  { words, field, level, audience, online, sendable }: CatalogueQuestion,
  agency: Agency | undefined,
) {
  const settled = agency?.fieldCodes.filter((code) => !field || code === field)
  const fieldCodes = settled ?? (field ? [field] : undefined)
  const atLevel = level || agency?.level
  return {
    ...(words && { search: words }),
    ...(fieldCodes && { fieldCodes }),
    ...(atLevel && { level: atLevel }),
    ...(audience && { audience }),
    ...(online && { onlineLevel: online }),
    ...(sendable && { withEForm: true }),
  }
}
