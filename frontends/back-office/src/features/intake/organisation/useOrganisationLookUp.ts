import { useRead } from '@motcua/graph-client'
import { computed } from 'vue'
import { isTaxCode } from './organisation-entry.ts'
import { IntakeFindOrganisationDocument } from './organisation.generated.ts'

/** What is known of the organisation with a tax code: asked as soon as it is whole. Each look-up is on record at the server. */
export function useOrganisationLookUp(taxCode: () => string) {
  const isWhole = (): boolean => isTaxCode(taxCode())
  const { outcome, fetching, reload } = useRead({
    query: IntakeFindOrganisationDocument,
    variables: () => ({ taxCode: taxCode().trim() }),
    pick: ({ findOrganisation }) => findOrganisation,
    pause: () => !isWhole(),
  })

  const organisation = computed(() => {
    if (!isWhole() || fetching.value || outcome.value.kind !== 'ok') return undefined
    return outcome.value.value
  })
  const state = computed(() => {
    if (!isWhole()) return 'idle'
    if (fetching.value || outcome.value.kind === 'waiting') return 'looking'
    if (organisation.value) return 'known'
    const isUnknown = outcome.value.kind === 'refused' && outcome.value.code === 'NOT_FOUND'
    return isUnknown ? 'unknown' : 'failed'
  })
  return { organisation, state, reload }
}
