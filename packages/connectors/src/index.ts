export type { Mail, MailSender } from './mail.ts'
export { createSmtpSender } from './smtp-sender.ts'
