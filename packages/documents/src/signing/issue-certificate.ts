import type { webcrypto } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  RelativeDistinguishedNames,
} from 'pkijs'
import { sha256 } from './cms.ts'
import { OID } from './object-identifiers.ts'

/** Whom a certificate names. */
export interface CertificateSubject {
  /** "UBND xã Ea Mẫu". */
  readonly organisation: string
  /** "Trung tâm Phục vụ hành chính công". */
  readonly unit?: string
  /** The signer; a development certificate writes "Chứng thư thử nghiệm – " before it. */
  readonly commonName: string
}

const DAY = 24 * 60 * 60 * 1000

/** A certificate to be issued: whose key, signed by whom, from when, for how many days. */
export interface Issuing {
  readonly subject: RelativeDistinguishedNames
  readonly subjectKey: webcrypto.CryptoKey
  readonly issuer: RelativeDistinguishedNames
  readonly issuerKeys: webcrypto.CryptoKeyPair
  readonly authority: boolean
  readonly validFrom: Date
  readonly days: number
}

/** Issues an X.509 certificate for an authority, or for signing documents. */
export async function issueCertificate(request: Issuing): Promise<Certificate> {
  const certificate = new Certificate({ version: 2 })
  certificate.serialNumber = new asn1js.Integer({ valueHex: randomSerial() })
  certificate.issuer = request.issuer
  certificate.subject = request.subject
  certificate.notBefore.value = request.validFrom
  certificate.notAfter.value = new Date(request.validFrom.getTime() + request.days * DAY)
  await certificate.subjectPublicKeyInfo.importKey(request.subjectKey)
  certificate.extensions = [
    ...toUsage(request.authority),
    toExtension(
      OID.subjectKeyIdentifier,
      false,
      new asn1js.OctetString({
        valueHex: await hashKey(request.subjectKey),
      }),
    ),
    toExtension(
      OID.authorityKeyIdentifier,
      false,
      new asn1js.Sequence({
        value: [
          new asn1js.Primitive({
            idBlock: { tagClass: 3, tagNumber: 0 },
            valueHex: await hashKey(request.issuerKeys.publicKey),
          }),
        ],
      }),
    ),
  ]
  await certificate.sign(request.issuerKeys.privateKey, 'SHA-256')
  return certificate
}

function toUsage(authority: boolean): readonly Extension[] {
  const constraints = authority ? { cA: true, pathLenConstraint: 0 } : {}
  // Bits of keyUsage: certificate and list signing, or digital signature and non-repudiation.
  const usage = authority
    ? new asn1js.BitString({ valueHex: Uint8Array.of(0b0000_0110).buffer, unusedBits: 1 })
    : new asn1js.BitString({ valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 })
  const common = [
    toExtension(OID.basicConstraints, true, new BasicConstraints(constraints).toSchema()),
    toExtension(OID.keyUsage, true, usage),
  ]
  if (authority) return common
  // PDF readers built on NSS accept a document signer only with the e-mail purpose.
  const purposes = new ExtKeyUsage({ keyPurposes: [OID.documentSigning, OID.emailProtection] })
  return [...common, toExtension(OID.extendedKeyUsage, false, purposes.toSchema())]
}

function toExtension(extnID: string, critical: boolean, value: asn1js.BaseBlock): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER() })
}

/** A distinguished name in Vietnam; letters of any kind. */
export function toName(subject: CertificateSubject): RelativeDistinguishedNames {
  const entries = [
    [OID.organisation, subject.organisation],
    [OID.organisationalUnit, subject.unit],
    [OID.commonName, subject.commonName],
  ] as const
  const country = toNamePart(OID.country, new asn1js.PrintableString({ value: 'VN' }))
  const named = entries.flatMap(([type, text]) =>
    text === undefined ? [] : [toNamePart(type, new asn1js.Utf8String({ value: text }))],
  )
  // Built by hand: the library would put all parts in one set, a name that many verifiers refuse.
  return RelativeDistinguishedNames.fromBER(
    new asn1js.Sequence({ value: [country, ...named] }).toBER(),
  )
}

function toNamePart(type: string, value: asn1js.BaseBlock): asn1js.Set {
  const part = new asn1js.Sequence({ value: [new asn1js.ObjectIdentifier({ value: type }), value] })
  return new asn1js.Set({ value: [part] })
}

async function hashKey(key: webcrypto.CryptoKey): Promise<ArrayBuffer> {
  return sha256(new Uint8Array(await crypto.subtle.exportKey('spki', key)))
}

// Positive and never zero: the first byte lies between 64 and 127.
function randomSerial(): ArrayBuffer {
  const serial = crypto.getRandomValues(new Uint8Array(16))
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  return serial.buffer
}
