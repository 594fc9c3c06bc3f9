import { useRead } from '@motcua/graph-client'
import type { AgencyLevel, CatalogueState, OnlineLevel } from '@motcua/graph-client/schema'
import { useFreshRead } from '../../../shared/use-fresh-read.ts'
import { usePages } from '../../../shared/use-pages.ts'
import { useQueryFilter } from '../parts/query-filter.ts'
import { useAdministrationAct } from '../parts/use-administration-act.ts'
import {
  AdministrationCloseProcedureDocument,
  AdministrationDropDraftDocument,
  AdministrationDropRecordDocument,
  AdministrationHeldRecordsDocument,
  AdministrationProcedureDocument,
  AdministrationProceduresDocument,
  AdministrationPublishDraftDocument,
  AdministrationReopenProcedureDocument,
  AdministrationTakeRecordDocument,
  type AdministrationHeldRecordsQuery,
  type AdministrationProceduresQuery,
  type AdministrationProcedureQuery,
} from './catalogue.generated.ts'
import {
  AdministrationBeginDraftDocument,
  AdministrationCheckDraftDocument,
  AdministrationProcessesDocument,
  AdministrationSaveDraftDocument,
  AdministrationVersionDraftDocument,
  type AdministrationDraftFragment,
} from './draft.generated.ts'

/** A procedure in the list. */
export type ListedProcedure =
  AdministrationProceduresQuery['administeredProcedures']['nodes'][number]
/** A procedure with its versions. */
export type ProcedureView = NonNullable<AdministrationProcedureQuery['administeredProcedure']>
/** One version of it. */
export type VersionView = ProcedureView['procedure']['versions'][number]
/** What was done to it. */
export type CatalogueLogEntry = AdministrationProcedureQuery['catalogueLog']['nodes'][number]
/** A record that waits for a decision. */
export type HeldRecordView = AdministrationHeldRecordsQuery['heldRecords']['nodes'][number]
/** A new version in the making. */
export type DraftView = AdministrationDraftFragment
const PAGE = 30
/** States in the order in which they are offered. */
export const catalogueStates: readonly CatalogueState[] = ['IN_FORCE', 'COMING', 'CLOSED']
/** Online levels in the order in which they are offered. */
export const onlineLevels: readonly OnlineLevel[] = ['FULL', 'PARTIAL', 'INFORMATION']

/** The list of procedures, filtered by the address. */
export function useProcedures() {
  const search = useQueryFilter('q')
  const level = useQueryFilter('muc')
  const state = useQueryFilter('trang-thai')
  const pages = usePages()
  const { outcome, fetching, reload } = useFreshRead({
    query: AdministrationProceduresDocument,
    variables: () => ({
      ...{ search: search.value || null, fieldCode: null },
      onlineLevel: onlineLevels.find((known) => known === level.value) ?? null,
      state: catalogueStates.find((known) => known === state.value) ?? null,
      ...{ first: PAGE, after: pages.after.value ?? null },
    }),
    pick: ({ administeredProcedures }) => administeredProcedures,
  })
  return { search, level, state, pages, outcome, busy: fetching, reload }
}

/** One procedure, and switching it on and off. */
export function useProcedure(code: () => string) {
  const { outcome, reload } = useFreshRead({
    query: AdministrationProcedureDocument,
    variables: () => ({ code: code() }),
    pick: ({ administeredProcedure, catalogueLog }) =>
      administeredProcedure && { ...administeredProcedure, log: catalogueLog.nodes },
  })
  return {
    ...{ outcome, reload },
    begin: useAdministrationAct(AdministrationBeginDraftDocument, (data) => data.beginVersionDraft),
    close: useAdministrationAct(
      AdministrationCloseProcedureDocument,
      (data) => data.closeProcedure,
    ),
    reopen: useAdministrationAct(
      AdministrationReopenProcedureDocument,
      (data) => data.reopenProcedure,
    ),
  }
}

/** One draft and what can be done with it. */
export function useDraft(id: () => string) {
  const { outcome, reload } = useFreshRead({
    query: AdministrationVersionDraftDocument,
    variables: () => ({ id: id() }),
    pick: ({ versionDraft }) => versionDraft,
  })
  return {
    ...{ outcome, reload },
    save: useAdministrationAct(AdministrationSaveDraftDocument, (data) => data.saveVersionDraft),
    check: useAdministrationAct(AdministrationCheckDraftDocument, (data) => data.checkVersionDraft),
    drop: useAdministrationAct(AdministrationDropDraftDocument, (data) => data.dropVersionDraft),
    publish: useAdministrationAct(
      AdministrationPublishDraftDocument,
      (data) => data.publishVersionDraft,
    ),
  }
}

/** Published processes to choose for a draft. */
export function useProcesses(level: () => AgencyLevel) {
  return useRead({
    query: AdministrationProcessesDocument,
    variables: () => ({ level: level() }),
    pick: ({ approvedProcesses }) => approvedProcesses,
  })
}

/** Records of the National Portal that wait for a decision. */
export function useHeldRecords() {
  const pages = usePages()
  const { outcome, fetching, reload } = useFreshRead({
    query: AdministrationHeldRecordsDocument,
    variables: () => ({ first: 10, after: pages.after.value ?? null }),
    pick: ({ heldRecords }) => heldRecords,
  })
  return {
    ...{ pages, outcome, busy: fetching, reload },
    take: useAdministrationAct(AdministrationTakeRecordDocument, (data) => data.takeHeldRecord),
    drop: useAdministrationAct(AdministrationDropRecordDocument, (data) => data.dropHeldRecord),
  }
}
