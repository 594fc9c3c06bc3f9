import { createHmacPaymentPlatform } from '@motcua/connectors'
import type { PaymentSetting } from './context.ts'

interface PaymentConfig {
  readonly PAYMENT_URL?: string | undefined
  readonly PAYMENT_MERCHANT: string
  readonly PAYMENT_SECRET?: string | undefined
  readonly PUBLIC_ORIGIN: string
}

/** How fees are paid online by the settings. Throws where an address is given without the secret. */
export function toPaymentSetting(config: PaymentConfig): PaymentSetting {
  const { PAYMENT_URL: url, PAYMENT_MERCHANT: merchant, PAYMENT_SECRET: secret } = config
  const { PUBLIC_ORIGIN: publicOrigin } = config
  if (!url) return { platform: null, publicOrigin }
  if (!secret) throw new Error('PAYMENT_URL needs PAYMENT_SECRET.')
  return { platform: createHmacPaymentPlatform({ url, merchant, secret }), publicOrigin }
}
