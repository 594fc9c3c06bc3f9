import { useLive } from '@motcua/app-contract'
import { useAct, useRead, type Act, type Outcome } from '@motcua/graph-client'
import { computed, shallowRef } from 'vue'
import type { PaymentMethod } from '@motcua/graph-client/schema'
import { createIntent } from '../intent.ts'
import {
  OfficeApproveRefundDocument,
  OfficeCheckPaymentDocument,
  OfficeCollectDocument,
  OfficeDemandRefundDocument,
  OfficeDiscontinueUnpaidDocument,
  OfficePaymentDocument,
  type OfficePaymentViewFragment,
  type OfficeRefundFragment,
} from './payment.generated.ts'

export type PaymentView = OfficePaymentViewFragment
export type RefundView = OfficeRefundFragment
/** Money as it was handed over. */
export interface Collected {
  readonly method: PaymentMethod
  readonly amount: number
  readonly reference: string | null
  readonly payerName: string | null
}

/** How a refund goes back. */
export interface Approval {
  readonly refundId: string
  readonly method: PaymentMethod
  readonly reference: string | null
}

/** The money of one dossier at an officer's desk; `changed` is told when an act went through. */
export function usePaymentDesk(dossierId: string, changed: () => void) {
  const { outcome, fetching, reload } = useRead({
    query: OfficePaymentDocument,
    variables: () => ({ id: dossierId }),
    pick: (data) => data.dossier,
  })
  useLive('dossier', (event) => {
    if (event.id === dossierId || event.id === '*') reload()
  })
  const failure = shallowRef<Exclude<Outcome<unknown>, { kind: 'ok' }>>()
  const acts = {
    collect: withIntent(useAct(OfficeCollectDocument, (data) => data.collectPayment)),
    check: withIntent(useAct(OfficeCheckPaymentDocument, (data) => data.checkPayment)),
    end: withIntent(useAct(OfficeDiscontinueUnpaidDocument, (data) => data.discontinueUnpaid)),
    demand: withIntent(useAct(OfficeDemandRefundDocument, (data) => data.demandRefund)),
    approve: withIntent(useAct(OfficeApproveRefundDocument, (data) => data.approveRefund)),
  }

  async function settle(doing: Promise<Outcome<unknown>>): Promise<boolean> {
    const result = await doing
    failure.value = result.kind === 'ok' ? undefined : result
    reload()
    if (result.kind === 'ok') changed()
    return result.kind === 'ok'
  }

  const seen = (version: number) => ({ dossierId, seenVersion: version })
  return {
    ...{ outcome, fetching, reload, failure },
    busy: computed(() => Object.values(acts).some(({ busy }) => busy.value)),
    collect: (version: number, collected: Collected) =>
      settle(acts.collect.run({ ...seen(version), ...collected })),
    check: () => settle(acts.check.run({ dossierId })),
    end: (version: number, reason: string) => settle(acts.end.run({ ...seen(version), reason })),
    demand: (ground: string) => settle(acts.demand.run({ dossierId, ground })),
    approve: (approval: Approval) => settle(acts.approve.run(approval)),
  }
}

function withIntent<Input extends { readonly requestId: string }, T>({
  act,
  busy,
}: Act<{ input: Input }, T>) {
  const intent = createIntent()
  async function run(fields: Omit<Input, 'requestId'>): Promise<Outcome<T>> {
    const input = { ...fields, requestId: intent.idFor(fields) } as Input
    const outcome = await act({ input })
    intent.settle(outcome)
    return outcome
  }
  return { run, busy }
}
