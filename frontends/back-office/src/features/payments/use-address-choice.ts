import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** One of a few values, or none, chosen in the address (`?loc=`); another choice begins with the first page. */
export function useAddressChoice<Value extends string>(values: readonly Value[]) {
  const route = useRoute()
  const router = useRouter()
  return computed<Value | '', string>({
    get: () => values.find((value) => value === route.query['loc']) ?? '',
    set: (loc) =>
      void router.push({ query: { ...route.query, loc: loc || undefined, sau: undefined } }),
  })
}
