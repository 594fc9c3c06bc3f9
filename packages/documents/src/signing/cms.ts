import { createHash } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { OID } from './object-identifiers.ts'

/** Signs bytes with SHA-256 and the key of the certificate: ECDSA in DER, or RSA PKCS #1 v1.5. */
export type SignBytes = (bytes: Uint8Array) => Promise<Uint8Array>

/** A chain of certificates as signatures need it: read and encoded once, since an agency signs with the same one for years. */
export interface SigningChain {
  readonly certificate: Certificate
  /** SHA-256 of the certificate as it is encoded. */
  readonly fingerprint: ArrayBuffer
  /** The certificate and the authorities above it, in DER. */
  readonly encoded: readonly Uint8Array[]
}

/** Makes a chain ready; the signer's certificate comes first. */
export function toSigningChain(chain: readonly Certificate[]): SigningChain {
  const [certificate] = chain
  if (!certificate) throw new Error('The certificate chain holds no certificate.')
  const encoded = chain.map((one) => new Uint8Array(one.toSchema().toBER()))
  return { certificate, encoded, fingerprint: sha256(encoded[0] ?? new Uint8Array()) }
}

/**
 * A detached CMS signature as PAdES baseline B asks (ETSI EN 319 142-1): content type, message digest
 * and signing-certificate-v2 are signed; the signing time stands in the PDF, not here.
 */
export async function signDetached(
  content: Uint8Array,
  chain: SigningChain,
  sign: SignBytes,
): Promise<Uint8Array> {
  const attributes = toDerOrder([
    new Attribute({
      type: OID.contentType,
      values: [new asn1js.ObjectIdentifier({ value: OID.data })],
    }),
    new Attribute({
      type: OID.messageDigest,
      values: [new asn1js.OctetString({ valueHex: sha256(content) })],
    }),
    new Attribute({
      type: OID.signingCertificateV2,
      values: [toSigningCertificate(chain.fingerprint)],
    }),
  ])
  const toBeSigned = new asn1js.Set({ value: attributes.map((attribute) => attribute.toSchema()) })
  const signature = await sign(new Uint8Array(toBeSigned.toBER()))
  return toSignedData(chain, toSignerInfo(chain.certificate, attributes, signature))
}

/** SHA-256 in the shape the ASN.1 library wants. */
export function sha256(bytes: Uint8Array): ArrayBuffer {
  return toArrayBuffer(createHash('sha256').update(bytes).digest())
}

/** A copy of bytes as an ArrayBuffer of exactly their length. */
export function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

// A SET OF is sorted by its encoding in DER; verifiers re-encode it so before they hash.
function toDerOrder(attributes: readonly Attribute[]): Attribute[] {
  const encoded = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER())
  return attributes.toSorted((left, right) => Buffer.compare(encoded(left), encoded(right)))
}

// ESSCertIDv2 (RFC 5035) with its default hash, SHA-256: binds the signature to this certificate.
function toSigningCertificate(hash: ArrayBuffer): asn1js.Sequence {
  const certificateId = new asn1js.Sequence({
    value: [new asn1js.OctetString({ valueHex: hash })],
  })
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certificateId] })] })
}

function toSignerInfo(
  certificate: Certificate,
  attributes: Attribute[],
  signature: Uint8Array,
): SignerInfo {
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: toSignatureAlgorithm(certificate),
    signature: new asn1js.OctetString({ valueHex: toArrayBuffer(signature) }),
  })
}

function toSignatureAlgorithm(certificate: Certificate): AlgorithmIdentifier {
  const keyType = certificate.subjectPublicKeyInfo.algorithm.algorithmId
  if (keyType === OID.ecPublicKey) {
    return new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
  }
  if (keyType === OID.rsaEncryption) {
    return new AlgorithmIdentifier({
      algorithmId: OID.rsaWithSha256,
      algorithmParams: new asn1js.Null(),
    })
  }
  throw new Error(`Keys of type ${keyType} are not supported for signing.`)
}

function toSignedData({ encoded }: SigningChain, signerInfo: SignerInfo): Uint8Array {
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [signerInfo],
  })
  const content = signedData.toSchema(true)
  content.valueBlock.value.splice(AFTER_CONTENT, 0, toCertificates(encoded))
  const contentInfo = new ContentInfo({ contentType: OID.signedData, content })
  return new Uint8Array(contentInfo.toSchema().toBER())
}

/** Place of the certificates in SignedData (RFC 5652): after version, digest algorithms and encapsulated content. */
const AFTER_CONTENT = 3

/** `certificates [0] IMPLICIT CertificateSet`, of what is encoded already. */
function toCertificates(encoded: readonly Uint8Array[]): asn1js.Primitive {
  const idBlock = { tagClass: 3, tagNumber: 0 }
  const valueHex = toArrayBuffer(Buffer.concat(encoded))
  const certificates = new asn1js.Primitive({ idBlock, valueHex })
  certificates.idBlock.isConstructed = true
  return certificates
}
