import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A filter that is kept in the address under `key`; changing it goes back to the first page. */
export function useQueryFilter(key: string): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => {
      const value = route.query[key]
      return typeof value === 'string' ? value : ''
    },
    set: (value) => {
      const { sau: _, ...query } = route.query
      void router.push({ query: { ...query, [key]: value || undefined } })
    },
  })
}
