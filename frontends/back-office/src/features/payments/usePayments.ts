import { useAct, useRead, type Outcome } from '@motcua/graph-client'
import { shallowRef, toValue, type MaybeRefOrGetter } from 'vue'
import type { PaymentFilter, RefundState } from '@motcua/graph-client/schema'
import { createIntent } from '../../shared/intent.ts'
import { usePages } from '../../shared/use-pages.ts'
import { useFreshRead } from '../../shared/use-fresh-read.ts'
import {
  OfficeFetchStatementDocument,
  OfficeLedgerDocument,
  OfficePaymentsDocument,
  OfficeReconciliationDocument,
  OfficeReconciliationsDocument,
  OfficeRefundsDocument,
  type OfficePaymentsQuery,
  type OfficeReconciliationQuery,
  type OfficeReconciledDayFragment,
  type OfficeRefundsQuery,
} from './payments.generated.ts'

export type ListedPayment = OfficePaymentsQuery['payments']['nodes'][number]
export type ListedRefund = OfficeRefundsQuery['refunds']['nodes'][number]
/** A row of either: money of a dossier that the officer may see, or not. */
export interface MoneyRow {
  readonly id: string
  readonly dossier: { readonly id: string } | null
}

/** One page of such rows. */
export interface MoneyPage<Row extends MoneyRow> {
  readonly nodes: readonly Row[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export type ReconciledDay = OfficeReconciledDayFragment
export type Difference = NonNullable<
  OfficeReconciliationQuery['reconciliation']
>['differences']['nodes'][number]

const PAGE = 50

/** What is owed to an agency and was paid, page by page. */
export function usePaymentList(
  agencyId: MaybeRefOrGetter<string>,
  filter: MaybeRefOrGetter<PaymentFilter>,
) {
  const pages = usePages()
  const read = useFreshRead({
    query: OfficePaymentsDocument,
    variables: () => ({
      ...{ agencyId: toValue(agencyId), filter: toValue(filter) },
      ...{ first: PAGE, after: pages.after.value ?? null },
    }),
    pick: ({ payments }) => payments,
  })
  return { ...read, pages }
}

/** What goes back, page by page. */
export function useRefundList(
  agencyId: MaybeRefOrGetter<string>,
  state: MaybeRefOrGetter<RefundState | null>,
) {
  const pages = usePages()
  const read = useFreshRead({
    query: OfficeRefundsDocument,
    variables: () => ({
      ...{ agencyId: toValue(agencyId), state: toValue(state) },
      ...{ first: PAGE, after: pages.after.value ?? null },
    }),
    pick: ({ refunds }) => refunds,
  })
  return { ...read, pages }
}

/** What stands on the accounts of an agency. */
export function useLedger(agencyId: MaybeRefOrGetter<string>) {
  return useFreshRead({
    query: OfficeLedgerDocument,
    variables: () => ({ agencyId: toValue(agencyId) }),
    pick: ({ accountBalances }) => accountBalances,
  })
}

/** The days of an agency that were compared, and comparing one. */
export function useReconciliations(agencyId: MaybeRefOrGetter<string>) {
  const pages = usePages()
  const read = useFreshRead({
    query: OfficeReconciliationsDocument,
    variables: () => ({
      ...{ agencyId: toValue(agencyId), first: 31, after: pages.after.value ?? null },
    }),
    pick: ({ reconciliations }) => reconciliations,
  })
  const { act, busy } = useAct(OfficeFetchStatementDocument, (data) => data.fetchStatement)
  const intent = createIntent()
  const failure = shallowRef<Exclude<Outcome<unknown>, { kind: 'ok' }>>()

  /** Answers whether the day was compared. */
  async function compare(day: string): Promise<boolean> {
    const given = { agencyId: toValue(agencyId), day }
    const outcome = await act({ input: { ...given, requestId: intent.idFor(given) } })
    intent.settle(outcome)
    failure.value = outcome.kind === 'ok' ? undefined : outcome
    read.reload()
    return outcome.kind === 'ok'
  }
  return { ...read, pages, compare, comparing: busy, failure }
}

/** One day with its differences; read anew when `round` changes. */
export function useReconciliation(
  agencyId: MaybeRefOrGetter<string>,
  day: MaybeRefOrGetter<string>,
) {
  return useRead({
    query: OfficeReconciliationDocument,
    variables: () => ({ agencyId: toValue(agencyId), day: toValue(day), after: null }),
    pick: ({ reconciliation }) => reconciliation,
    pause: () => toValue(day) === '',
  })
}
