import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/** Where the reader is in a list read by cursors; kept in the address, so that Back and reload come to the same page. */
export interface Pages {
  /** Cursor of the page, undefined for the first. */
  readonly after: ComputedRef<string | undefined>
  /** Number of the page, from 1. */
  readonly number: ComputedRef<number>
  next(cursor: string): void
  previous(): void
}

/** Reads and writes the pages gone through in the query `sau`. */
export function usePages(): Pages {
  const route = useRoute()
  const router = useRouter()
  const trail = computed(() => toTrail(route.query['sau']))

  function go(cursors: readonly string[]): void {
    const query: LocationQueryRaw = { ...route.query, sau: [...cursors] }
    void router.push({ query })
  }

  return {
    after: computed(() => trail.value.at(-1)),
    number: computed(() => trail.value.length + 1),
    next: (cursor) => go([...trail.value, cursor]),
    previous: () => go(trail.value.slice(0, -1)),
  }
}

/** The cursors of a query value, however often it stands there. */
function toTrail(value: string | null | undefined | readonly (string | null)[]): readonly string[] {
  return [value ?? []].flat().filter((cursor): cursor is string => Boolean(cursor))
}
