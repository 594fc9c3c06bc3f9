import { useSession } from '@motcua/app-contract'
import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useToday } from '../use-today.ts'
import { readCut, toQuery, type Cut } from './cut.ts'
import { reachableAgency } from './reach.ts'

/** What a page knows and does about its cut. */
export interface CutControl {
  readonly cut: ComputedRef<Cut>
  change(changes: Partial<Cut>): void
}

/** The cut of the page, kept in its address; what else stands there stays. */
export function useCut(): CutControl {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  const today = useToday()
  const cut = computed(() => {
    const asked = readCut(route.query, today.value)
    return { ...asked, agencyId: reachableAgency(asked.agencyId, session.value) }
  })

  function change(changes: Partial<Cut>): void {
    const { tu: _from, den: _to, ...rest } = route.query
    void router.push({ query: { ...rest, ...toQuery(withSpan({ ...cut.value, ...changes })) } })
  }

  /** Choosing a day chooses own days. */
  function withSpan(next: Cut): Cut {
    const { from, to } = cut.value
    return next.from === from && next.to === to ? next : { ...next, period: 'custom' }
  }
  return { cut, change }
}
