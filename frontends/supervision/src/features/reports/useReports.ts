import { useSession } from '@motcua/app-contract'
import { useAct } from '@motcua/graph-client'
import { computed } from 'vue'
import type { ReportPeriod } from '@motcua/graph-client/schema'
import { createIntent } from '../../shared/intent.ts'
import { useFresh } from '../../shared/use-fresh.ts'
import {
  SupervisionCollectedDocument,
  SupervisionReportsDocument,
  SupervisionSubmitReportDocument,
  type SupervisionCollectedQuery,
  type SupervisionReportsQuery,
} from './reports.generated.ts'

/** A report of a period, and where it stands. */
export type ShownReport = SupervisionReportsQuery['periodicReports'][number]

/** What the agencies sent of a period, summed up. */
export type Collected = SupervisionCollectedQuery['collectedReport']

/** Which report of which period. */
export interface ReportKey {
  readonly code: string
  readonly period: ReportPeriod
  readonly from: string
}

/** The reports of the running period and those before it. */
export function useReports(agencyId: () => string | undefined) {
  return useFresh({
    query: SupervisionReportsDocument,
    variables: () => ({ agencyId: agencyId() ?? null }),
    pick: ({ periodicReports }) => periodicReports,
  })
}

/** What was sent of one period. */
export function useCollected(key: () => ReportKey) {
  return useFresh({
    query: SupervisionCollectedDocument,
    variables: () => ({ ...key() }),
    pick: ({ collectedReport }) => collectedReport,
  })
}

/** Sends an agency's report; the server decides who may. */
export function useSubmitReport() {
  const session = useSession()
  const intent = createIntent()
  const { act, busy } = useAct(SupervisionSubmitReportDocument, (data) => data.submitReport)

  async function submit(agencyId: string, { code, period, from }: ReportKey) {
    const given = { agencyId, code, period, from }
    const outcome = await act({ input: { ...given, requestId: intent.idFor(given) } })
    intent.settle(outcome)
    return outcome
  }
  const maySubmit = computed(() => session.value.permissions.includes('report.submit'))
  return { submit, busy, maySubmit }
}
