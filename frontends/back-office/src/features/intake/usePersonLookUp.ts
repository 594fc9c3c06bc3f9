import { useRead } from '@motcua/graph-client'
import { computed } from 'vue'
import { isIdNumber } from './applicant.ts'
import { IntakeFindPersonDocument } from './intake.generated.ts'

/** What is known of the person with a number: asked as soon as it is whole. Each look-up is on record at the server. */
export function usePersonLookUp(idNumber: () => string) {
  const isWhole = (): boolean => isIdNumber(idNumber().trim())
  const { outcome, fetching, reload } = useRead({
    query: IntakeFindPersonDocument,
    variables: () => ({ idNumber: idNumber().trim() }),
    pick: ({ findPerson }) => findPerson,
    pause: () => !isWhole(),
  })

  const person = computed(() => {
    if (!isWhole() || fetching.value || outcome.value.kind !== 'ok') return undefined
    return outcome.value.value
  })
  const state = computed(() => {
    if (!isWhole()) return 'idle'
    if (fetching.value || outcome.value.kind === 'waiting') return 'looking'
    if (person.value) return 'known'
    const isUnknown = outcome.value.kind === 'refused' && outcome.value.code === 'NOT_FOUND'
    return isUnknown ? 'unknown' : 'failed'
  })
  return { person, state, outcome, reload }
}
