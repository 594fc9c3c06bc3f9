import { requireIdentity } from '@motcua/identity'
import type { QueryResolvers } from '../../generated/types.ts'
import { getMyNoticeSettings } from '../my-notice-settings.ts'

export const myNoticeSettings: NonNullable<QueryResolvers['myNoticeSettings']> = (
  _parent,
  _input,
  context,
) => getMyNoticeSettings(context, requireIdentity(context.identity).personId)
