/** The browser tests run on a stack of their own: other ports, other data, so that a running `npm start` is left alone. */
export const e2eSettings: Record<string, string> = {
  PUBLIC_PORT: '3300',
  GATEWAY_PORT: '4300',
  ACCOUNTS_PORT: '4301',
  PROCEDURES_PORT: '4302',
  DOSSIERS_PORT: '4303',
  FEEDBACK_PORT: '4304',
  REPORTING_PORT: '4305',
  VNEID_PORT: '4311',
  MAIL_PORT: '4312',
  SMS_PORT: '4313',
  PAYMENT_PORT: '4314',
  SMTP_PORT: '4325',
  POSTGRES_PORT: '4332',
  LOCAL_FOLDER: '.local/e2e',
  DEMO_PASSWORD: process.env['DEMO_PASSWORD'] ?? 'Thu-nghiem-2026',
}

/** A stack that runs already, if E2E_ORIGIN names one; else one is started and stopped with the tests. */
export const runningStack = process.env['E2E_ORIGIN']

/** The public origin that the tests visit. */
export const e2eOrigin = runningStack ?? `http://localhost:${e2eSettings['PUBLIC_PORT']}`
