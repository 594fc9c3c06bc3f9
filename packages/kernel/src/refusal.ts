import type { Bilingual, Language } from './request-error.ts'
import { refuse, type Result } from './result.ts'

/** Why a valid request was turned down: a stable code, and what to do in both languages. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly text: Bilingual
}

/** What fills the gaps of a message: one text, or one for each language. */
type Values = Readonly<Record<string, string | Bilingual>>

/** Turns a table of messages into the function that refuses with one of them; `{name}` takes a value. */
export function defineRefusals<Code extends string>(messages: Readonly<Record<Code, Bilingual>>) {
  return function refuseWith(code: Code, values: Values = {}): Result<never, Refusal<Code>> {
    const { vi, en } = messages[code]
    return refuse({ code, text: { vi: fill(vi, values, 'vi'), en: fill(en, values, 'en') } })
  }
}

function fill(message: string, values: Values, language: Language): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'string' ? value : value[language]
  })
}
