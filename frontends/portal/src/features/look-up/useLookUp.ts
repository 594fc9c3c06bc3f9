import { useRead } from '@motcua/graph-client'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { useFresh } from '../../shared/useFresh.ts'
import {
  PortalLookUpDocument,
  PortalLookUpOfferDocument,
  PortalOwnLookUpDocument,
  type PortalLookedUpFragment,
  type PortalLookUpOfferQuery,
} from './lookUp.generated.ts'

export type LookedUp = PortalLookedUpFragment
export type LookUpOffer = PortalLookUpOfferQuery['lookUpOffer']

/** A code, a code with a proof, or the key of a QR code; nothing while undefined. */
export interface LookUpQuestion {
  readonly code?: string
  readonly proof?: string
  readonly key?: string
}

/** The ways to look up that the regulation has. */
export function useLookUpOffer() {
  return useRead({
    query: PortalLookUpOfferDocument,
    variables: {},
    pick: (data) => data.lookUpOffer,
  })
}

/** Where a dossier stands, as far as the question entitles to know. */
export function useLookUp(question: MaybeRefOrGetter<LookUpQuestion | undefined>) {
  return useFresh({
    query: PortalLookUpDocument,
    variables: () => ({ input: toValue(question) ?? {} }),
    pick: (data) => data.lookUpDossier,
    pause: () => toValue(question) === undefined,
  })
}

/** What the signed-in applicant asks for: by what, and what they typed. */
export interface OwnQuestion {
  readonly by: 'ID_NUMBER' | 'NAME'
  readonly text: string
}

/** The newest of the applicant's own dossiers; all of them stand on their own page. */
export function useOwnLookUp(question: MaybeRefOrGetter<OwnQuestion | undefined>) {
  return useFresh({
    query: PortalOwnLookUpDocument,
    variables: () => {
      const { by = 'NAME', text = '' } = toValue(question) ?? {}
      return { by, text, first: 20, after: null }
    },
    pick: (data) => data.lookUpOwnDossiers,
    pause: () => toValue(question) === undefined,
  })
}
