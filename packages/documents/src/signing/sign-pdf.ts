import { createHash, createPrivateKey, sign as signWithKey, type KeyObject } from 'node:crypto'
import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { Signer, SignPdf } from '@signpdf/signpdf'
import { LRUCache } from 'lru-cache'
import { type SignBytes, signDetached, type SigningChain, toSigningChain } from './cms.ts'
import { readCertificates } from './pem.ts'
import { hidePdfTexts, showPdfTexts } from './pdf-text.ts'

/** How a PDF is to be signed. */
export interface PdfSigning {
  /** PEM: the signer's certificate first, then the authorities above it. */
  readonly certificateChain: string
  /** The key as PKCS #8 PEM, or a call to the device or service that holds it. */
  readonly key: { readonly privateKey: string } | { readonly sign: SignBytes }
  /** The moment claimed by the signer; written into the signature, not time-stamped. */
  readonly signedAt: Date
  /** Why it is signed, shown by PDF readers. */
  readonly reason: string
  /** Who signs, shown by PDF readers; the proof is the certificate. */
  readonly name: string
  /** Where it is signed: a place or an address. */
  readonly location?: string
}

// Hexadecimal digits are twice as many; room for a chain of three or four certificates.
const SIGNATURE_BYTES = 16_384

/**
 * Adds a PAdES baseline B signature to a PDF, as an incremental update that leaves earlier
 * signatures valid. Điều 14 Nghị định 45/2020: an electronic result is digitally signed.
 */
export async function signPdf(pdf: Uint8Array, signing: PdfSigning): Promise<Uint8Array> {
  const chain = chainOf(signing.certificateChain)
  const texts = { reason: signing.reason, name: signing.name, location: signing.location ?? '' }
  const prepared = plainAddPlaceholder({
    pdfBuffer: Buffer.from(pdf),
    ...hidePdfTexts(texts),
    contactInfo: '',
    signingTime: signing.signedAt,
    signatureLength: SIGNATURE_BYTES,
    subFilter: 'ETSI.CAdES.detached',
  })
  const signer = new ChainSigner(chain, toSignBytes(signing.key))
  return new SignPdf().sign(showPdfTexts(prepared, texts), signer)
}

/** Chains and keys read before: by their text, and by the fingerprint of it. */
const chains = new LRUCache<string, SigningChain>({ max: 500 })
const keys = new LRUCache<string, KeyObject>({ max: 500 })

function chainOf(pem: string): SigningChain {
  const chain = chains.get(pem) ?? toSigningChain(readCertificates(pem))
  chains.set(pem, chain)
  return chain
}

function keyOf(pem: string): KeyObject {
  const fingerprint = createHash('sha256').update(pem).digest('base64')
  const key = keys.get(fingerprint) ?? createPrivateKey(pem)
  keys.set(fingerprint, key)
  return key
}

function toSignBytes(key: PdfSigning['key']): SignBytes {
  if ('sign' in key) return key.sign
  const privateKey = keyOf(key.privateKey)
  return async (bytes) => signWithKey('sha256', bytes, privateKey)
}

// The library insists on an instance of its own class.
class ChainSigner extends Signer {
  readonly #chain: SigningChain
  readonly #sign: SignBytes

  constructor(chain: SigningChain, sign: SignBytes) {
    super()
    this.#chain = chain
    this.#sign = sign
  }

  override async sign(content: Buffer): Promise<Buffer> {
    return Buffer.from(await signDetached(content, this.#chain, this.#sign))
  }
}
