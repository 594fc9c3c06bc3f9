import { previewMonth } from '../../commands/preview-calendar.ts'
import type { QueryResolvers } from '../../generated/types.ts'

export const calendarMonth: NonNullable<QueryResolvers['calendarMonth']> = (
  _parent,
  wanted,
  context,
) => previewMonth(context, wanted)
