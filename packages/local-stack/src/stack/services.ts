import { join } from 'node:path'
import { loadProfile } from '@motcua/regulation'
import type { ChildSpec } from './child.ts'
import type { DatabaseName, DatabaseUrls } from './databases.ts'
import type { Secrets } from './secrets.ts'
import type { StackSettings } from './settings.ts'

/** All that the services' own settings are made from. */
export interface Ground {
  readonly settings: StackSettings
  readonly secrets: Secrets
  readonly databases: DatabaseUrls
  /** Folder of everything that the stack keeps, absolute. */
  readonly folder: string
}

const CLIENT_ID = 'motcua-gateway'
type SubgraphName = Exclude<DatabaseName, 'gateway'>

/** What stands in for the outside world. */
export function standIns({ settings, secrets }: Ground): ChildSpec {
  return {
    name: 'stand-ins',
    file: 'packages/stand-ins/src/main.ts',
    health: `http://127.0.0.1:${settings.VNEID_PORT}/health`,
    environment: {
      VNEID_PORT: String(settings.VNEID_PORT),
      VNEID_CLIENT_ID: CLIENT_ID,
      VNEID_CLIENT_SECRET: secrets.vneidClientSecret,
      VNEID_REDIRECT_URI: Object.values(outsideProviders)
        .map(({ id }) => callback(settings, id))
        .join(','),
      MAIL_PORT: String(settings.MAIL_PORT),
      SMTP_PORT: String(settings.SMTP_PORT),
      SMS_PORT: String(settings.SMS_PORT),
      SMS_PASSWORD: secrets.smsPassword,
      SMS_REPORT_SECRET: secrets.smsReportSecret,
      PAYMENT_PORT: String(settings.PAYMENT_PORT),
      PAYMENT_SECRET: secrets.paymentSecret,
    },
  }
}

/** A subgraph with the settings that it reads, and no others. */
export function subgraph(name: SubgraphName, ground: Ground): ChildSpec {
  const { settings, secrets, databases } = ground
  const port = portOf(name, settings)
  return {
    name,
    file: `subgraphs/${name}/src/main.ts`,
    health: `http://127.0.0.1:${port}/health`,
    environment: {
      PORT: String(port),
      DATABASE_URL: databases[name],
      IDENTITY_PUBLIC_KEY: secrets.identityPublicKey,
      LOG_LEVEL: settings.LOG_LEVEL,
      ...ownSettings(name, ground),
    },
  }
}

function ownSettings(name: SubgraphName, ground: Ground): Readonly<Record<string, string>> {
  const { settings, secrets, databases, folder } = ground
  const profile = { REGULATION_PROFILE: settings.REGULATION_PROFILE }
  switch (name) {
    case 'accounts':
      return accountsSettings(ground)
    case 'procedures':
      return profile
    case 'dossiers':
      return {
        ...profile,
        PUBLIC_ORIGIN: settings.PUBLIC_URL,
        FILES_FOLDER: join(folder, 'files'),
        UPLOADS_FOLDER: join(folder, 'uploads'),
        CERTIFICATES_FOLDER: join(folder, 'certificates'),
        MAKE_CERTIFICATES: 'true',
        PAYMENT_URL: `http://localhost:${settings.PAYMENT_PORT}`,
        PAYMENT_SECRET: secrets.paymentSecret,
        EVENTS_PROCEDURES_URL: databases.procedures,
        EVENTS_ACCOUNTS_URL: databases.accounts,
      }
    case 'feedback':
      return {
        ...profile,
        EVENTS_DOSSIERS_URL: databases.dossiers,
        EVENTS_ACCOUNTS_URL: databases.accounts,
        EVENTS_PROCEDURES_URL: databases.procedures,
      }
    case 'reporting':
      return {
        ...profile,
        EXPORTS_FOLDER: join(folder, 'exports'),
        EVENTS_DOSSIERS_URL: databases.dossiers,
        EVENTS_ACCOUNTS_URL: databases.accounts,
        EVENTS_PROCEDURES_URL: databases.procedures,
        EVENTS_FEEDBACK_URL: databases.feedback,
      }
  }
}

function accountsSettings({ settings, secrets, databases }: Ground) {
  return {
    PUBLIC_URL: settings.PUBLIC_URL,
    EVENTS_DOSSIERS_URL: databases.dossiers,
    OIDC_ISSUER: oidcIssuer(settings),
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: secrets.oidcClientSecret,
    OIDC_REDIRECT_URI: callback(settings, 'local'),
    OIDC_COOKIE_KEYS: secrets.cookieKey,
    OIDC_JWKS: secrets.jwks,
    MAIL_URL: `smtp://127.0.0.1:${settings.SMTP_PORT}`,
    MAIL_FROM: 'Một Cửa (thử nghiệm) <khong-tra-loi@motcua.example>',
    SMS_URL: `http://motcua:${secrets.smsPassword}@127.0.0.1:${settings.SMS_PORT}/messages`,
    SMS_FROM: 'MOT CUA',
    SMS_REPORT_SECRET: secrets.smsReportSecret,
    SMS_REPORT_URL: `http://127.0.0.1:${settings.ACCOUNTS_PORT}/reports/sms`,
    REGULATION_PROFILE: settings.REGULATION_PROFILE,
    EVENTS_FEEDBACK_URL: databases.feedback,
    EVENTS_REPORTING_URL: databases.reporting,
  }
}

/** The gateway. */
export function gateway({ settings, secrets, databases }: Ground): ChildSpec {
  const graphql = (name: SubgraphName) => `http://127.0.0.1:${portOf(name, settings)}/graphql`
  return {
    name: 'gateway',
    file: 'gateway/src/main.ts',
    health: `http://127.0.0.1:${settings.GATEWAY_PORT}/health`,
    environment: {
      PORT: String(settings.GATEWAY_PORT),
      PUBLIC_URL: settings.PUBLIC_URL,
      DATABASE_URL: databases.gateway,
      IDENTITY_PRIVATE_KEY: secrets.identityPrivateKey,
      ACCOUNTS_URL: graphql('accounts'),
      PROCEDURES_URL: graphql('procedures'),
      DOSSIERS_URL: graphql('dossiers'),
      FEEDBACK_URL: graphql('feedback'),
      REPORTING_URL: graphql('reporting'),
      FILES_URL: `http://127.0.0.1:${settings.DOSSIERS_PORT}`,
      REPORTS_URL: `http://127.0.0.1:${settings.REPORTING_PORT}`,
      EVENTS_ACCOUNTS_URL: databases.accounts,
      EVENTS_DOSSIERS_URL: databases.dossiers,
      SIGN_IN_PROVIDERS: JSON.stringify(signInProviders(settings, secrets)),
      COOKIE_SECURE: String(settings.PUBLIC_URL.startsWith('https:')),
      GRAPHQL_OPEN: settings.GRAPHQL_OPEN,
      ...(settings.RATE_PER_SECOND && { RATE_PER_SECOND: settings.RATE_PER_SECOND }),
      ...(settings.RATE_BURST && { RATE_BURST: settings.RATE_BURST }),
      ...(settings.GUESS_PER_MINUTE && { GUESS_PER_MINUTE: settings.GUESS_PER_MINUTE }),
      ...(settings.GUESS_BURST && { GUESS_BURST: settings.GUESS_BURST }),
      LOG_LEVEL: settings.LOG_LEVEL,
    },
  }
}

/** The small server that plays the public origin. */
export function publicOrigin({ settings }: Ground): ChildSpec {
  return {
    name: 'public-origin',
    file: 'packages/local-stack/src/public-origin-main.ts',
    health: `http://localhost:${settings.PUBLIC_PORT}/health`,
    environment: {
      PORT: String(settings.PUBLIC_PORT),
      PUBLIC_URL: settings.PUBLIC_URL,
      GATEWAY_URL: `http://127.0.0.1:${settings.GATEWAY_PORT}`,
      ACCOUNTS_ORIGIN: `http://127.0.0.1:${settings.ACCOUNTS_PORT}`,
      DOSSIERS_ORIGIN: `http://127.0.0.1:${settings.DOSSIERS_PORT}`,
      REGULATION_PROFILE: settings.REGULATION_PROFILE,
      FORM_TARGETS: `http://localhost:${settings.VNEID_PORT}`,
    },
  }
}

/** Who else vouches for citizens; here one stand-in plays each, as VNeID stands behind them all. */
const outsideProviders = {
  VNEID: {
    id: 'vneid',
    label: { vi: 'Định danh điện tử VNeID (mô phỏng)', en: 'VNeID (simulated)' },
  },
  NATIONAL_PORTAL: {
    id: 'national-portal',
    label: {
      vi: 'Cổng Dịch vụ công quốc gia, qua VNeID (mô phỏng)',
      en: 'National Portal, by VNeID (simulated)',
    },
  },
} as const

/** The outside providers that the regulation in force names, in its order. */
function outsideKinds({ REGULATION_PROFILE }: StackSettings) {
  const { citizens } = loadProfile(REGULATION_PROFILE).signIn
  return citizens.map(({ provider }) => provider).filter((provider) => provider !== 'LOCAL')
}

function signInProviders(settings: StackSettings, secrets: Secrets) {
  const outside = outsideKinds(settings).map((kind) => ({
    ...outsideProviders[kind],
    kind,
    issuer: `http://localhost:${settings.VNEID_PORT}`,
    clientId: CLIENT_ID,
    clientSecret: secrets.vneidClientSecret,
    scope: 'openid profile email phone address',
  }))
  const local = {
    id: 'local',
    kind: 'LOCAL',
    issuer: oidcIssuer(settings),
    clientId: CLIENT_ID,
    clientSecret: secrets.oidcClientSecret,
    scope: 'openid profile email',
    label: { vi: 'Tài khoản của hệ thống', en: 'Account of this system' },
  }
  return [...outside, local]
}

function oidcIssuer({ PUBLIC_URL }: StackSettings): string {
  return new URL('/oidc', PUBLIC_URL).href
}

function callback({ PUBLIC_URL }: StackSettings, provider: string): string {
  return new URL(`/auth/callback/${provider}`, PUBLIC_URL).href
}

function portOf(name: SubgraphName, settings: StackSettings): number {
  const ports: Readonly<Record<SubgraphName, number>> = {
    accounts: settings.ACCOUNTS_PORT,
    procedures: settings.PROCEDURES_PORT,
    dossiers: settings.DOSSIERS_PORT,
    feedback: settings.FEEDBACK_PORT,
    reporting: settings.REPORTING_PORT,
  }
  return ports[name]
}
