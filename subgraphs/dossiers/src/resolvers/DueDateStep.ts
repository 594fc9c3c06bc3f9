import type { DueDateStepResolvers } from '../generated/types.ts'

/** A step of the reckoning as it was kept. */
export const DueDateStep: DueDateStepResolvers = {
  text: ({ vi, en }) => ({ vi, en }),
  from: ({ from }) => (from ? new Date(from) : null),
  to: ({ to }) => (to ? new Date(to) : null),
}
