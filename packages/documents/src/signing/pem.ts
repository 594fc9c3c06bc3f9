import { Certificate } from 'pkijs'

const BLOCK = /-----BEGIN ([A-Z ]+)-----([\s\S]+?)-----END \1-----/g

/** The certificates of a PEM text, in its order. */
export function readCertificates(pem: string): readonly Certificate[] {
  return [...pem.matchAll(BLOCK)]
    .filter(([, label]) => label === 'CERTIFICATE')
    .map(([, , body]) => Certificate.fromBER(Buffer.from(body ?? '', 'base64')))
}

/** Wraps DER bytes as PEM under a label such as `CERTIFICATE` or `PRIVATE KEY`. */
export function toPem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
