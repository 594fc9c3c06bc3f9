import type { webcrypto } from 'node:crypto'
import { type CertificateSubject, issueCertificate, toName } from './issue-certificate.ts'
import { toPem } from './pem.ts'

/** A self-made authority and a signing certificate under it, all PEM. Worth nothing outside a trial. */
export interface DevelopmentCertificate {
  /** The authority to trust when verifying. */
  readonly authorityCertificate: string
  /** The signing certificate, then the authority. */
  readonly certificateChain: string
  /** PKCS #8. */
  readonly privateKey: string
}

const TRIAL = 'Chứng thư thử nghiệm'
const EXPONENT_65537 = Uint8Array.of(1, 0, 1)
const CERTIFICATE_DAYS = 365
const AUTHORITY_DAYS = 3650

/** How a development certificate is made. */
export interface CertificateOptions {
  /** Default: now. */
  readonly validFrom?: Date
  /** Default: ECDSA on P-256. Tokens in use are often RSA. */
  readonly keyType?: 'ECDSA_P256' | 'RSA_2048'
}

/** Makes a signing certificate valid for a year, under an authority of its own. */
export async function makeDevelopmentCertificate(
  subject: CertificateSubject,
  { validFrom = new Date(), keyType = 'ECDSA_P256' }: CertificateOptions = {},
): Promise<DevelopmentCertificate> {
  const authorityKeys = await makeKeys(keyType)
  const authorityName = toName({
    organisation: subject.organisation,
    commonName: `${TRIAL} – Tổ chức cấp`,
  })
  const authority = await issueCertificate({
    subject: authorityName,
    subjectKey: authorityKeys.publicKey,
    issuer: authorityName,
    issuerKeys: authorityKeys,
    authority: true,
    validFrom,
    days: AUTHORITY_DAYS,
  })
  const signerKeys = await makeKeys(keyType)
  const signer = await issueCertificate({
    subject: toName({ ...subject, commonName: `${TRIAL} – ${subject.commonName}` }),
    subjectKey: signerKeys.publicKey,
    issuer: authorityName,
    issuerKeys: authorityKeys,
    authority: false,
    validFrom,
    days: CERTIFICATE_DAYS,
  })
  const authorityCertificate = toPem('CERTIFICATE', authority.toSchema().toBER())
  return {
    authorityCertificate,
    certificateChain: toPem('CERTIFICATE', signer.toSchema().toBER()) + authorityCertificate,
    privateKey: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', signerKeys.privateKey)),
  }
}

function makeKeys(
  keyType: NonNullable<CertificateOptions['keyType']>,
): Promise<webcrypto.CryptoKeyPair> {
  const algorithm =
    keyType === 'ECDSA_P256'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: 2048,
          publicExponent: EXPONENT_65537,
          hash: 'SHA-256',
        }
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}
