import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { useClientHandle } from '@urql/vue'
import {
  PortalDiscardDraftDocument,
  PortalSentDossierDocument,
  PortalSubmitDossierDocument,
} from './submission.generated.ts'

/** Sending a draft in, and throwing one away. */
export function useSending(dossierId: string) {
  const { client } = useClientHandle()
  const submitAct = useAct(PortalSubmitDossierDocument, (data) => data.submitDossier)
  const discardAct = useAct(PortalDiscardDraftDocument, (data) => data.discardDraft)
  // One id for each version sent: pressing again after a lost answer sends nothing twice.
  const requestIds = new Map<string, string>()

  function requestIdOf(act: string, version: number): string {
    const key = `${act} ${version}`
    const requestId = requestIds.get(key) ?? newRequestId()
    requestIds.set(key, requestId)
    return requestId
  }

  async function submit(seenVersion: number): Promise<Outcome<unknown>> {
    const requestId = requestIdOf('submit', seenVersion)
    return submitAct.act({ input: { requestId, dossierId, seenVersion } })
  }

  async function isGone(): Promise<boolean> {
    const { data, error } = await client
      .query(PortalSentDossierDocument, { id: dossierId }, { requestPolicy: 'network-only' })
      .toPromise()
    return !error && data?.dossier === null
  }

  async function discard(seenVersion: number): Promise<Outcome<unknown>> {
    const requestId = requestIdOf('discard', seenVersion)
    const outcome = await discardAct.act({ input: { requestId, dossierId, seenVersion } })
    // What counts is whether it is gone, whatever became of the answer.
    if (outcome.kind === 'failed' && (await isGone())) {
      return { kind: 'ok', value: undefined, partial: false }
    }
    return outcome
  }

  return { submit, discard, submitting: submitAct.busy, discarding: discardAct.busy }
}
