/** Why a request cannot be served at all; fixed list, same meaning in every subgraph and at the gateway. */
export type RequestErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'NOT_AVAILABLE'

/** The language a person reads; Vietnamese unless English is asked for. */
export type Language = 'vi' | 'en'

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>

/** Thrown where a request is wrong as a whole (not signed in, not allowed, malformed). Expected outcomes are a Result. */
export class RequestError extends Error {
  readonly code: RequestErrorCode
  readonly text: Bilingual
  readonly details: Readonly<Record<string, string>>

  constructor(
    code: RequestErrorCode,
    text: Bilingual,
    details: Readonly<Record<string, string>> = {},
  ) {
    super(text.en)
    this.name = 'RequestError'
    this.code = code
    this.text = text
    this.details = details
  }
}

/** The request is malformed in a way that the schema cannot express: names the field and what it must be. */
export function badInput(field: string, expected: Bilingual): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    { vi: `${field}: phải là ${expected.vi}.`, en: `${field} must be ${expected.en}.` },
    { field },
  )
}
