import { newRequestId, useAct, type Outcome } from '@motcua/graph-client'
import { useFresh } from '../../shared/useFresh.ts'
import {
  PortalAccountDocument,
  PortalUpdateMyContactDocument,
  type PortalMeFragment,
} from './account.generated.ts'

export type Me = PortalMeFragment

/** How the person can be reached, as they write it; what is empty stays as it is. */
export interface ContactChange {
  readonly phone: string
  readonly email: string
  readonly address: string
}

/** The contact was saved, or waits for a code. */
interface Saved {
  readonly pending: readonly unknown[]
}

/** Who the person is to us, and changing how they can be reached. */
export function useAccount() {
  const read = useFresh({ query: PortalAccountDocument, variables: {}, pick: (data) => data.me })
  const { act, busy } = useAct(PortalUpdateMyContactDocument, (data) => data.updateMyContact)
  // One id for each set of words: sending the same again after a lost answer changes nothing twice.
  let sent = { words: '', requestId: '' }

  async function save({ phone, email, address }: ContactChange): Promise<Outcome<Saved>> {
    const change = {
      phone: phone.trim() || null,
      email: email.trim() || null,
      address: address.trim() || null,
    }
    const words = JSON.stringify(change)
    if (words !== sent.words) sent = { words, requestId: newRequestId() }
    const outcome = await act({ input: { requestId: sent.requestId, ...change } })
    if (outcome.kind === 'ok') {
      sent = { words: '', requestId: '' }
      await read.reload()
    }
    return outcome
  }

  return { outcome: read.outcome, reload: read.reload, save, busy }
}
