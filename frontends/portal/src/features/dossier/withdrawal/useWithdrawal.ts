import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { PortalRequestWithdrawalDocument } from './withdrawal.generated.ts'

/** Asking for a dossier back. Pressing again after a lost answer asks once. */
export function useWithdrawal(dossierId: string) {
  const { act, busy } = useAct(PortalRequestWithdrawalDocument, (data) => data.requestWithdrawal)
  let requestId: string | undefined

  async function withdraw(seenVersion: number, reason: string): Promise<Outcome<unknown>> {
    requestId ??= newRequestId()
    const outcome = await act({ input: { requestId, dossierId, seenVersion, reason } })
    if (outcome.kind !== 'offline' && outcome.kind !== 'failed') requestId = undefined
    return outcome
  }
  return { withdraw, busy }
}
