import type { Step } from '@motcua/ui'
import { computed, nextTick, ref, watch, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { firstOpenStep, type MissingThing, type SubmissionStep } from './submission-steps.ts'

interface GuideOptions {
  readonly steps: ComputedRef<readonly SubmissionStep[]>
  readonly missing: ComputedRef<readonly MissingThing[]>
  readonly labelOf: (step: SubmissionStep) => string
  /** Whether anything was filled in before this page was opened. */
  readonly wasBegun: () => boolean
}

/** Where in the guided form the person is. The address holds the step, so that Back goes one step back. */
export function useGuide({ steps, missing, labelOf, wasBegun }: GuideOptions) {
  const route = useRoute()
  const router = useRouter()
  const reached = ref(0)

  const asked = computed(() => steps.value.findIndex(({ id }) => id === route.query['buoc']))
  const start = wasBegun() ? firstOpenStep(missing.value) : steps.value[0]?.id
  const index = computed(() => {
    if (asked.value >= 0) return asked.value
    return Math.max(
      0,
      steps.value.findIndex(({ id }) => id === start),
    )
  })
  const current = computed(() => steps.value[index.value])

  watch(
    index,
    (now) => {
      reached.value = Math.max(reached.value, now)
    },
    { immediate: true },
  )

  const indicator = computed<readonly Step[]>(() =>
    steps.value.map((step, at) => ({
      id: step.id,
      label: labelOf(step),
      state: stateAt(at, step.id),
    })),
  )

  function stateAt(at: number, id: string): Step['state'] {
    if (at === index.value) return 'current'
    if (at > reached.value) return 'todo'
    return missing.value.some(({ step }) => step === id) ? 'error' : 'done'
  }

  /** Shows a step, and leads to a place within it where one is given. */
  async function go(id: string, placeId?: string): Promise<void> {
    await router.push({ query: { ...route.query, buoc: id } })
    await nextTick()
    const place = placeId ? document.getElementById(placeId) : null
    const heading = document.querySelector<HTMLElement>('[data-submission] h2')
    if (place) place.scrollIntoView({ block: 'center' })
    else window.scrollTo({ top: 0 })
    ;(place ?? heading)?.focus({ preventScroll: true })
  }

  async function move(by: 1 | -1): Promise<void> {
    const next = steps.value[index.value + by]
    if (next) await go(next.id)
  }

  return {
    current,
    index,
    indicator,
    isFirst: computed(() => index.value === 0),
    go,
    next: () => move(1),
    back: () => move(-1),
  }
}
