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

/**
 * A detached CMS signature as PAdES baseline B asks (ETSI EN 319 142-1): content type, message digest
 * and signing-certificate-v2 are signed; the signing time stands in the PDF, not here.
 */
export async function signDetached(
  content: Uint8Array,
  chain: readonly [Certificate, ...Certificate[]],
  sign: SignBytes,
): Promise<Uint8Array> {
  const [certificate] = chain
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
      values: [toSigningCertificate(certificate)],
    }),
  ])
  const toBeSigned = new asn1js.Set({ value: attributes.map((attribute) => attribute.toSchema()) })
  const signature = await sign(new Uint8Array(toBeSigned.toBER()))
  return toSignedData(chain, toSignerInfo(certificate, attributes, signature))
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
function toSigningCertificate(certificate: Certificate): asn1js.Sequence {
  const hash = sha256(new Uint8Array(certificate.toSchema().toBER()))
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

function toSignedData(chain: readonly Certificate[], signerInfo: SignerInfo): Uint8Array {
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [...chain],
    signerInfos: [signerInfo],
  })
  const contentInfo = new ContentInfo({
    contentType: OID.signedData,
    content: signedData.toSchema(true),
  })
  return new Uint8Array(contentInfo.toSchema().toBER())
}
