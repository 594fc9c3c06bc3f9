import { hash } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  type Attribute,
  type Certificate,
  CertificateChainValidationEngine,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
} from 'pkijs'
import { toArrayBuffer } from './cms.ts'
import { OID } from './object-identifiers.ts'
import { type EmbeddedSignature, findSignatures } from './pdf-signatures.ts'
import { readCertificates } from './pem.ts'

/** What one signature of a PDF proves. */
export interface SignatureReport {
  /** Common name of the certificate; empty when the signature could not be read. */
  readonly signer: string
  readonly organisation: string
  /** The moment the signer claims; no time-stamping authority vouches for it. */
  readonly signedAt: Date | undefined
  /** The signed bytes are untouched and were signed with this certificate's key. */
  readonly validSignature: boolean
  /** Nothing follows the signed bytes. Of several signatures only the last can say so. */
  readonly coversWholeFile: boolean
  /** Whether the chain ends at a trust anchor; absent when none were given. */
  readonly trusted?: boolean
}

/** What the signatures of a PDF prove, oldest first. */
export interface PdfVerification {
  readonly signatures: readonly SignatureReport[]
  /** At least one signature, all valid, and the last covers the whole file. */
  readonly intact: boolean
}

/**
 * Verifies every signature of a PDF against the bytes of the file and, when given, against trust
 * anchors (PEM). Revocation is not asked: that needs the authority's service.
 */
export async function verifyPdf(pdf: Uint8Array, trustAnchors?: string): Promise<PdfVerification> {
  const anchors = trustAnchors === undefined ? undefined : readCertificates(trustAnchors)
  const signatures = await Promise.all(
    findSignatures(pdf).map((signature) => report(signature, anchors)),
  )
  const intact =
    signatures.every((signature) => signature.validSignature) &&
    signatures.at(-1)?.coversWholeFile === true
  return { signatures, intact }
}

async function report(
  signature: EmbeddedSignature,
  anchors: readonly Certificate[] | undefined,
): Promise<SignatureReport> {
  const { signedAt, coversWholeFile } = signature
  const signedData = readSignedData(signature.cms)
  const certificate = signedData && findSignerCertificate(signedData)
  const valid = signedData && certificate && (await isValid(signature, signedData, certificate))
  const trusted =
    anchors && Boolean(valid) && (await isTrusted(signedData, certificate, anchors, signedAt))
  return {
    signer: readName(certificate, OID.commonName),
    organisation: readName(certificate, OID.organisation),
    signedAt,
    validSignature: valid ?? false,
    coversWholeFile,
    ...(trusted === undefined ? {} : { trusted }),
  }
}

// What stands in the file may be anything: unreadable means invalid, not a fault of ours.
function readSignedData(cms: Uint8Array): SignedData | undefined {
  try {
    const contentInfo = ContentInfo.fromBER(toArrayBuffer(cms))
    return new SignedData({ schema: contentInfo.content })
  } catch {
    return undefined
  }
}

function findSignerCertificate(signedData: SignedData): Certificate | undefined {
  const sid: unknown = signedData.signerInfos[0]?.sid
  if (!(sid instanceof IssuerAndSerialNumber)) return undefined
  return listCertificates(signedData).find(
    (certificate) =>
      certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber),
  )
}

function listCertificates(signedData: SignedData): readonly Certificate[] {
  return (signedData.certificates ?? []).filter((item) => 'subjectPublicKeyInfo' in item)
}

async function isValid(
  signature: EmbeddedSignature,
  signedData: SignedData,
  certificate: Certificate,
): Promise<boolean> {
  if (!signature.wellFormed || signedData.signerInfos.length !== 1) return false
  // Content inside the CMS would be verified in place of the bytes of the file.
  if (signedData.encapContentInfo.eContent !== undefined) return false
  if (!namesCertificate(signedData, certificate)) return false
  try {
    return await signedData.verify({ signer: 0, data: toArrayBuffer(signature.signedBytes) })
  } catch {
    return false
  }
}

// signing-certificate-v2: the certificate in the file is the one the signer meant. Signatures older
// than PAdES do not carry it.
function namesCertificate(signedData: SignedData, certificate: Certificate): boolean {
  const attribute = signedData.signerInfos[0]?.signedAttrs?.attributes.find(
    (candidate: Attribute) => candidate.type === OID.signingCertificateV2,
  )
  if (!attribute) return true
  const value: unknown = attribute.values[0]
  if (!(value instanceof asn1js.Sequence)) return false
  const named = Buffer.from(value.toBER())
  const der = new Uint8Array(certificate.toSchema().toBER())
  return ['sha256', 'sha384', 'sha512'].some((algorithm) =>
    named.includes(hash(algorithm, der, 'buffer')),
  )
}

async function isTrusted(
  signedData: SignedData | undefined,
  certificate: Certificate | undefined,
  anchors: readonly Certificate[],
  signedAt: Date | undefined,
): Promise<boolean> {
  if (!signedData || !certificate) return false
  const others = listCertificates(signedData).filter((other) => other !== certificate)
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...anchors],
    // The engine takes the last certificate for the one to be proven.
    certs: [...others, certificate],
    checkDate: signedAt ?? new Date(),
  })
  const { result } = await engine.verify()
  return result
}

function readName(certificate: Certificate | undefined, type: string): string {
  const found = certificate?.subject.typesAndValues.find((entry) => entry.type === type)
  return found ? String(found.value.valueBlock.value) : ''
}
