import type { PortalPaymentFragment } from './payment.generated.ts'

/** Money on its way back. */
export type RefundView = PortalPaymentFragment['refunds'][number]
