/** What came of an operation, for a view to switch over. */
export type Outcome<T> =
  | {
      readonly kind: 'ok'
      readonly value: T
      /** Some field could not be had, as a subgraph was down; what is there may be shown. */
      readonly partial: boolean
    }
  /** Expected: the message is in the person's language and says what to do. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** A fault on our side; the reference id finds it in the logs, empty where there is none. */
  | { readonly kind: 'failed'; readonly referenceId: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'offline' }

/** A query's outcome, or that it is still under way for the first time. */
export type ReadOutcome<T> = Outcome<T> | { readonly kind: 'waiting' }

/** The shape of the answers that turn a mutation down. */
export interface RefusalAnswer {
  readonly __typename: 'Refusal'
  readonly code: string
  readonly message?: string
}

/** What is left of an answer when it is not a refusal. */
export type Granted<T> = Exclude<T, { readonly __typename: 'Refusal' } | null | undefined>

/** The parts of an urql result that decide the outcome. */
export interface OperationAnswer<Data> {
  readonly data?: Data | undefined
  readonly error?: OperationError | undefined
}

/** The parts of urql's `CombinedError` that decide the outcome. */
export interface OperationError {
  readonly networkError?: Error | undefined
  readonly graphQLErrors: readonly {
    readonly message: string
    readonly extensions?: Readonly<Record<string, unknown>> | undefined
  }[]
  readonly response?: { readonly status?: number } | undefined
}

/** Request errors that say what to do; everything else is a fault. */
const REFUSING: ReadonlySet<string> = new Set([
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'NOT_AVAILABLE',
])

/** Turns an operation's result into an outcome; `pick` names the field that was asked for. */
export function unwrap<Data, T>(
  answer: OperationAnswer<Data>,
  pick: (data: Data) => T,
): Outcome<Granted<T>> {
  const picked = answer.data ? pick(answer.data) : undefined
  if (isRefusal(picked)) {
    return { kind: 'refused', code: picked.code, message: picked.message ?? '' }
  }
  if (isGranted(picked)) {
    return { kind: 'ok', value: picked, partial: answer.error !== undefined }
  }
  if (answer.error) return toFailure(answer.error)
  return { kind: 'refused', code: 'NOT_FOUND', message: '' }
}

/** Whether an error means that the session is over. */
export function meansSignedOut(error: OperationError): boolean {
  return (
    error.response?.status === 401 ||
    error.graphQLErrors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  )
}

function isRefusal(answer: unknown): answer is RefusalAnswer {
  return typeof answer === 'object' && answer !== null && '__typename' in answer
    ? answer.__typename === 'Refusal'
    : false
}

function isGranted<T>(answer: T): answer is Granted<T> {
  return answer !== undefined && answer !== null && !isRefusal(answer)
}

function toFailure(error: OperationError): Outcome<never> {
  if (meansSignedOut(error)) return { kind: 'signed-out' }
  if (error.networkError && error.response === undefined) return { kind: 'offline' }

  const [first] = error.graphQLErrors
  const code = text(first?.extensions?.['code'])
  if (first && REFUSING.has(code)) return { kind: 'refused', code, message: first.message }
  return { kind: 'failed', referenceId: text(first?.extensions?.['reference']) }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
