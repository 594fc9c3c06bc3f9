import { newRequestId, useAct } from '@motcua/graph-client'
import { ref } from 'vue'
import { useFresh } from '../../shared/use-fresh.ts'
import {
  SupervisionApiClientsDocument,
  SupervisionCreateApiClientDocument,
  SupervisionRevokeApiClientDocument,
  type SupervisionApiClientFragment,
} from './credentials.generated.ts'

export type ApiClient = SupervisionApiClientFragment

/** Credentials just made, with the secret that is shown this once. */
export interface NewCredentials {
  readonly client: ApiClient
  readonly secret: string | null
}

/** The analyst's own credentials: reading, making, taking back. */
export function useCredentials() {
  const read = useFresh({
    query: SupervisionApiClientsDocument,
    variables: () => ({}),
    pick: ({ myApiClients }) => myApiClients,
  })
  const creating = useAct(SupervisionCreateApiClientDocument, (data) => data.createApiClient)
  const revoking = useAct(SupervisionRevokeApiClientDocument, (data) => data.revokeApiClient)
  const made = ref<NewCredentials | undefined>()
  const refusal = ref('')

  async function create(name: string, days: number): Promise<boolean> {
    const outcome = await creating.act({ input: { requestId: newRequestId(), name, days } })
    refusal.value = 'message' in outcome ? (outcome.message ?? '') : ''
    if (outcome.kind !== 'ok') return false
    made.value = outcome.value
    await read.reload()
    return true
  }

  async function revoke({ id }: ApiClient): Promise<void> {
    const outcome = await revoking.act({ input: { requestId: newRequestId(), clientId: id } })
    refusal.value = 'message' in outcome ? (outcome.message ?? '') : ''
    if (made.value?.client.id === id) made.value = undefined
    await read.reload()
  }

  return {
    ...{ outcome: read.outcome, reload: read.reload, made, refusal, create, revoke },
    busy: creating.busy,
  }
}
