import { formatDate } from '@motcua/ui'

/** A day in Vietnam as people read it. */
export function dayText(day: string): string {
  return formatDate(`${day}T12:00:00+07:00`)
}
