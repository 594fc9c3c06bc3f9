import { useLive } from '@motcua/app-contract'
import { useRead } from '@motcua/graph-client'
import { computed, onScopeDispose } from 'vue'
import { IntakeReceiptDocument } from './draft.generated.ts'

/** The receipt is printed a moment after acceptance: milliseconds between two looks, and how many of them. */
const INTERVAL = 1_500
const LOOKS = 40

/** The receipt of a dossier just accepted, as soon as it is there. */
export function useReceipt(id: string) {
  const { outcome, reload } = useRead({
    query: IntakeReceiptDocument,
    variables: { id },
    pick: ({ dossier }) => dossier,
  })
  const dossier = computed(() => (outcome.value.kind === 'ok' ? outcome.value.value : undefined))
  let looks = 0

  const timer = setInterval(() => {
    looks += 1
    if (dossier.value?.receipt || looks > LOOKS) clearInterval(timer)
    else reload()
  }, INTERVAL)
  onScopeDispose(() => clearInterval(timer))
  useLive('dossier', (event) => {
    if (event.id === id && !dossier.value?.receipt) reload()
  })
  return { outcome, dossier, reload }
}
