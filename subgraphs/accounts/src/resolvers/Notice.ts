import type { NoticeResolvers } from '../generated/types.ts'

export const Notice: NoticeResolvers = {
  deliveries: ({ id }, _input, { loaders }) => loaders.deliveriesOfNotice.load(id),
}
