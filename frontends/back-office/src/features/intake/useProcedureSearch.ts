import { useRead } from '@motcua/graph-client'
import { computed, ref, watch } from 'vue'
import type { Channel } from '@motcua/graph-client/schema'
import { IntakeAgencyDocument, IntakeProceduresDocument } from './intake.generated.ts'

/** Milliseconds of rest in typing before the catalogue is asked. */
const REST = 250

interface Where {
  readonly agencyId: string | undefined
  readonly channel: Channel
}

/** The procedures that an agency receives this way, by words of the name or by code. */
export function useProcedureSearch(where: () => Where) {
  const words = ref('')
  const sought = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(words, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      sought.value = now.trim()
    }, REST)
  })

  const agency = useRead({
    query: IntakeAgencyDocument,
    variables: () => ({ id: where().agencyId ?? '' }),
    pick: (data) => data.agency,
    pause: () => where().agencyId === undefined,
  })
  const filter = computed(() => {
    const known = agency.outcome.value
    if (known.kind !== 'ok') return undefined
    const { fieldCodes, level } = known.value
    return { search: sought.value || null, fieldCodes, level }
  })
  const { outcome, fetching, reload } = useRead({
    query: IntakeProceduresDocument,
    variables: () => ({ filter: filter.value ?? null, first: 40 }),
    pick: ({ procedures }) => procedures,
    pause: () => filter.value === undefined,
  })

  const found = computed(() => {
    if (outcome.value.kind !== 'ok') return []
    return outcome.value.value.nodes.filter(({ version }) =>
      version?.channels.some(({ channel }) => channel === where().channel),
    )
  })
  return { words, found, outcome, busy: fetching, reload }
}
