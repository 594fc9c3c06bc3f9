import { maskAddress } from '../domain/notice.ts'
import type { NoticeDeliveryResolvers, NoticeResolvers } from '../generated/types.ts'

export const Notice: NoticeResolvers = {
  event: ({ event }) => (event === 'EARLIER' ? null : event),
  deliveries: async ({ id }, _input, { loaders }) => [
    ...(await loaders.deliveriesOfNotice.load(id)),
  ],
}

export const NoticeDelivery: NoticeDeliveryResolvers = {
  address: ({ channel, address }) => maskAddress(channel, address),
}
