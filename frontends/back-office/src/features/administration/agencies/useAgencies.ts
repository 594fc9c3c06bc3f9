import { useRead } from '@motcua/graph-client'
import type { AgencyLevel } from '@motcua/graph-client/schema'
import { useFreshRead } from '../../../shared/use-fresh-read.ts'
import { usePages } from '../../../shared/use-pages.ts'
import { useQueryFilter } from '../parts/query-filter.ts'
import { useAdministrationAct } from '../parts/use-administration-act.ts'
import {
  AdministrationAgenciesDocument,
  AdministrationAgencyByIdDocument,
  AdministrationAgencyChoicesDocument,
  AdministrationChangeAgencyDocument,
  AdministrationCloseUnitDocument,
  AdministrationDissolveAgencyDocument,
  AdministrationEnterAgencyDocument,
  AdministrationFieldsDocument,
  AdministrationSaveUnitDocument,
  type AdministrationAgenciesQuery,
  type AdministrationAgencyChoicesQuery,
  type AdministrationAgencyFragment,
} from './agencies.generated.ts'

/** An agency with all that can be changed of it. */
export type AgencyView = AdministrationAgencyFragment
/** An agency in the list. */
export type ListedAgency = AdministrationAgenciesQuery['administeredAgencies']['nodes'][number]
/** An agency to choose, with its units. */
export type AgencyChoice = AdministrationAgencyChoicesQuery['agencies'][number]

const PAGE = 30
const LEVELS: readonly string[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'] satisfies AgencyLevel[]

/** The list of agencies, filtered by the address. */
export function useAgencies() {
  const search = useQueryFilter('q')
  const level = useQueryFilter('cap')
  const state = useQueryFilter('trang-thai')
  const pages = usePages()
  const { outcome, fetching, reload } = useFreshRead({
    query: AdministrationAgenciesDocument,
    variables: () => ({
      search: search.value || null,
      level: LEVELS.includes(level.value) ? (level.value as AgencyLevel) : null,
      active: state.value !== 'giai-the',
      ...{ first: PAGE, after: pages.after.value ?? null },
    }),
    pick: ({ administeredAgencies }) => administeredAgencies,
  })
  return { search, level, state, pages, outcome, busy: fetching, reload }
}

/** One agency and what can be done with it. */
export function useAgency(id: () => string) {
  const { outcome, reload } = useRead({
    query: AdministrationAgencyByIdDocument,
    variables: () => ({ id: id() }),
    pick: ({ agency }) => agency,
    forget: true,
  })
  const change = useAdministrationAct(
    AdministrationChangeAgencyDocument,
    (data) => data.changeAgency,
  )
  const dissolve = useAdministrationAct(
    AdministrationDissolveAgencyDocument,
    (data) => data.dissolveAgency,
  )
  const saveUnit = useAdministrationAct(AdministrationSaveUnitDocument, (data) => data.saveUnit)
  const closeUnit = useAdministrationAct(AdministrationCloseUnitDocument, (data) => data.closeUnit)
  return { outcome, reload, change, dissolve, saveUnit, closeUnit }
}

/** Entering a new agency. */
export function useEnterAgency() {
  return useAdministrationAct(AdministrationEnterAgencyDocument, (data) => data.enterAgency)
}

/** Agencies at work with their units, to choose from. */
export function useAgencyChoices() {
  return useRead({
    query: AdministrationAgencyChoicesDocument,
    variables: {},
    pick: ({ agencies }) => agencies,
  })
}

/** Fields of administration, to choose from. */
export function useFields() {
  return useRead({
    query: AdministrationFieldsDocument,
    variables: {},
    pick: ({ procedureFields }) => procedureFields.map(({ field }) => field),
  })
}
