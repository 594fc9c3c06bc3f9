import type { Outcome } from '@motcua/graph-client'
import { useText } from './useText.ts'

type Failure = Exclude<Outcome<unknown>, { readonly kind: 'ok' }>

/** Says in words why an act did not come about: the server's message, or what to do. */
export function useFailureText(): (failure: Failure) => string {
  const text = useText()
  return (failure) => {
    switch (failure.kind) {
      case 'refused':
        return failure.message || text('failure.refused')
      case 'failed':
        return failure.referenceId
          ? text('failure.failedWith', { reference: failure.referenceId })
          : text('failure.failed')
      case 'signed-out':
        return text('failure.signedOut')
      case 'offline':
        return text('failure.offline')
    }
  }
}
