/** What the place of uploads answers: the file kept, or why it was refused. */
export interface UploadAnswer {
  readonly id: string | undefined
  /** Why it was refused, in the language of the page. */
  readonly message: string | undefined
}

/** Reads an answer's JSON; nothing of it where it is none, as after a break in the line. */
export function toUploadAnswer(body: string, locale: string): UploadAnswer {
  const { id, message } = parse(body)
  const text = isTexts(message) ? (message[locale] ?? message['vi']) : undefined
  return { id: typeof id === 'string' ? id : undefined, message: text }
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(body)
    return typeof json === 'object' && json !== null ? { ...json } : {}
  } catch {
    return {}
  }
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null
}
