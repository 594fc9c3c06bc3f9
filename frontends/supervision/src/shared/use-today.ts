import { todayInVietnam } from '@motcua/ui'
import { onScopeDispose, readonly, ref, type Ref } from 'vue'

const A_MINUTE = 60_000

/** Today in Vietnam as an ISO date; follows midnight, as a wall display is never reloaded. */
export function useToday(): Readonly<Ref<string>> {
  const today = ref(todayInVietnam())
  const timer = setInterval(() => {
    today.value = todayInVietnam()
  }, A_MINUTE)
  onScopeDispose(() => clearInterval(timer))
  return readonly(today)
}
