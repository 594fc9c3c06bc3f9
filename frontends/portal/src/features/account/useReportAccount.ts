import { newRequestId, useAct } from '@motcua/graph-client'
import { PortalReportMyAccountDocument } from './account.generated.ts'

/** Reports the own account as lost or misused: it is suspended at once. */
export function useReportAccount() {
  const { act, busy } = useAct(PortalReportMyAccountDocument, (data) => data.reportMyAccount)
  const requestId = newRequestId()
  return { report: (reason: string) => act({ input: { requestId, reason } }), busy }
}
