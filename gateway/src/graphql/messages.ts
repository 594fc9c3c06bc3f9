import type { Bilingual, Language } from '@motcua/kernel'

/** An error as it goes to a client. */
export interface ErrorAnswer {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

/** Every code with which the gateway itself turns a request down. */
export const gatewayTexts = {
  NOT_AVAILABLE: {
    vi: 'Một phần của hệ thống đang tạm dừng. Hãy thử lại sau ít phút.',
    en: 'A part of the system does not answer. Try again in a few minutes.',
  },
  RATE_LIMITED: {
    vi: 'Bạn thao tác quá nhanh. Hãy đợi một lát rồi thử lại.',
    en: 'Too many requests. Wait a moment and try again.',
  },
  UNAUTHENTICATED: {
    vi: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại.',
    en: 'The session is over. Sign in again.',
  },
  TOKEN_INVALID: {
    vi: 'Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy lấy mã mới bằng khóa truy cập của bạn.',
    en: 'The access token is wrong, over or taken back. Ask for another with your credentials.',
  },
  ORIGIN_NOT_ALLOWED: {
    vi: 'Yêu cầu đến từ một trang khác nên không được thực hiện.',
    en: 'The request comes from another site and was not carried out.',
  },
  DOCUMENT_NOT_TRUSTED: {
    vi: 'Trang này thuộc phiên bản cũ của hệ thống. Hãy tải lại trang rồi làm lại.',
    en: 'This page is of another release of the system. Reload it and try again.',
  },
  BAD_REQUEST: {
    vi: 'Yêu cầu GraphQL không đúng dạng.',
    en: 'The GraphQL request is malformed.',
  },
  METHOD_NOT_ALLOWED: {
    vi: 'Hãy gửi yêu cầu GraphQL bằng POST.',
    en: 'Send GraphQL requests by POST.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    vi: 'Nội dung yêu cầu phải là application/json.',
    en: 'The content of a request must be application/json.',
  },
  CONTENT_TOO_LARGE: {
    vi: 'Yêu cầu quá lớn.',
    en: 'The request is too large.',
  },
  SIGN_IN_UNKNOWN: {
    vi: 'Không có cách đăng nhập này.',
    en: 'There is no such way to sign in.',
  },
} as const satisfies Record<string, Bilingual>

export type GatewayCode = keyof typeof gatewayTexts

/** A refusal of the gateway in the reader's language, with what exactly is wrong where that helps. */
export function errorAnswer(
  code: GatewayCode,
  language: Language,
  detail?: Bilingual,
): ErrorAnswer {
  const message = [gatewayTexts[code][language], detail?.[language]].filter(Boolean).join(' ')
  return { message, extensions: { code } }
}

/** The error of fields whose subgraph does not answer; put into the reader's language at the edge. */
export function notAvailable(): ErrorAnswer {
  const text = gatewayTexts.NOT_AVAILABLE
  return { message: text.vi, extensions: { code: 'NOT_AVAILABLE', text } }
}

/** What a fault says: nothing but the reference under which the log has it. */
export function faultText(reference: string): Bilingual {
  return {
    vi: `Hệ thống gặp lỗi. Mã tra cứu: ${reference}.`,
    en: `Something went wrong. Reference: ${reference}.`,
  }
}
