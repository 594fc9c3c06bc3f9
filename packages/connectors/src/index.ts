export type { Mail, MailSender } from './mail.ts'
export { createHttpSmsSender } from './http-sms-sender.ts'
export { createSmtpSender } from './smtp-sender.ts'
export { readSmsReport, reportSignatureHeader } from './signed-report.ts'
export { SmsRejected, type AcceptedSms, type Sms, type SmsReport, type SmsSender } from './sms.ts'
export { measureSms, withoutDiacritics, type SmsMeasure } from './sms-encoding.ts'
export { createHmacPaymentPlatform } from './payment/hmac-payment-platform.ts'
export {
  PaymentPlatformError,
  type Message,
  type OrderReport,
  type OrderStatus,
  type PaymentOrder,
  type PaymentPlatform,
  type RefundOrder,
  type RefundReport,
  type StatementLine,
} from './payment/payment-platform.ts'
