import { badInput } from '@motcua/kernel'
import { weekdays, type WorkedDay } from '@motcua/working-time'

/** Days worked in exchange as somebody enters them; refuses a weekday that is none. */
export function toWorkedDays(
  given: readonly (Omit<WorkedDay, 'like'> & { readonly like: number })[],
): readonly WorkedDay[] {
  return given.map(({ like, ...day }) => {
    const weekday = weekdays.find((known) => known === like)
    if (weekday) return { ...day, like: weekday }
    throw badInput('like', { vi: 'số từ 1 (thứ Hai) đến 7', en: '1 (Monday) to 7' })
  })
}
