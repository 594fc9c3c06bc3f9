import { authorise } from '@motcua/identity'
import { noticeEventNames } from '../../domain/notice-event.ts'
import type { QueryResolvers } from '../../generated/types.ts'
import { listTemplates } from '../../store/notice-templates.ts'

export const noticeTemplates: NonNullable<QueryResolvers['noticeTemplates']> = async (
  _parent,
  _input,
  { identity, db },
) => {
  authorise(identity, 'notice.manage')
  const placeOf = new Map(noticeEventNames.map((name, index) => [name, index]))
  return (await listTemplates(db)).toSorted(
    (one, other) => (placeOf.get(one.event) ?? 0) - (placeOf.get(other.event) ?? 0),
  )
}
