import { toValue, type MaybeRefOrGetter } from 'vue'
import { useFresh } from '../../shared/useFresh.ts'
import { PortalLookUpDocument, type PortalLookUpQuery } from './lookUp.generated.ts'

export type LookedUp = NonNullable<PortalLookUpQuery['lookUpDossier']>

/** What anybody may know of a dossier by its code. */
export function useLookUp(code: MaybeRefOrGetter<string>) {
  return useFresh({
    query: PortalLookUpDocument,
    variables: () => ({ code: toValue(code) }),
    pick: (data) => data.lookUpDossier,
    pause: () => toValue(code) === '',
  })
}
