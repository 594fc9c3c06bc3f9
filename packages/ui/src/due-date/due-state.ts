import type { IconName } from '../icon/icons.ts'
import type { Tone } from '../tone/tone.ts'

/** Where something stands against its due date. */
export type DueState = 'ON_TIME' | 'NEARLY_DUE' | 'OVERDUE' | 'PAUSED' | 'DONE'

/** How each state looks and which text of the kit names it. */
export const dueLooks: Readonly<
  Record<DueState, { readonly tone: Tone; readonly icon: IconName; readonly textKey: string }>
> = {
  ON_TIME: { tone: 'success', icon: 'check', textKey: 'onTime' },
  NEARLY_DUE: { tone: 'warning', icon: 'clock', textKey: 'nearlyDue' },
  OVERDUE: { tone: 'danger', icon: 'warning', textKey: 'overdue' },
  PAUSED: { tone: 'neutral', icon: 'pause', textKey: 'paused' },
  DONE: { tone: 'neutral', icon: 'check', textKey: 'done' },
}

const A_DAY = 24 * 60 * 60 * 1000

/** The state told from the clock alone: nearly due within a day on the wall. */
export function dueStateAt(dueAt: string, now: Date): DueState {
  const left = new Date(dueAt).getTime() - now.getTime()
  if (left < 0) return 'OVERDUE'
  return left < A_DAY ? 'NEARLY_DUE' : 'ON_TIME'
}
