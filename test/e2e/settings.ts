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
  SMTP_PORT: '4325',
  POSTGRES_PORT: '4332',
  LOCAL_FOLDER: '.local/e2e',
  DEMO_PASSWORD: 'mot-cua-thu-nghiem',
}

/** The public origin of that stack. */
export const e2eOrigin = `http://localhost:${e2eSettings['PUBLIC_PORT']}`
