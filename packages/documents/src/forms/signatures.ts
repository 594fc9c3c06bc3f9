/** Who handed a dossier in; only at the counter does anybody sign by hand. */
export interface Submitter {
  readonly name: string
  readonly channel: 'DIRECT' | 'POST' | 'ONLINE'
}

/** Who answers for a paper; `signedDigitally` when the file itself will be signed. */
export interface Signatory {
  readonly name: string
  readonly signedDigitally: boolean
}

const SIGN_BY_HAND = '(Ký và ghi rõ họ tên)'

const SUBMITTER_HINTS = {
  DIRECT: SIGN_BY_HAND,
  POST: '(Nộp qua dịch vụ bưu chính)',
  ONLINE: '(Nộp trực tuyến)',
} as const

/** The submitter's signature block. */
export function toSubmitterLines({ name, channel }: Submitter) {
  return { name, hint: SUBMITTER_HINTS[channel] }
}

/** The officer's signature block. */
export function toSignatoryLines({ name, signedDigitally }: Signatory) {
  return { name, hint: signedDigitally ? '(Đã ký số)' : SIGN_BY_HAND }
}
