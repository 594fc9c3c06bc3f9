import { previewDue } from '../../commands/preview-calendar.ts'
import type { QueryResolvers } from '../../generated/types.ts'

export const duePreview: NonNullable<QueryResolvers['duePreview']> = async (
  _parent,
  { agencyId, calendar, startedAt, quantity, unit },
  context,
) => {
  const wanted = { agencyId, calendar, startedAt, limit: { quantity, unit } }
  const { dueAt, steps } = await previewDue(context, wanted)
  return { dueAt, steps: steps.map(({ vi, en, basis }) => ({ text: { vi, en }, basis })) }
}
