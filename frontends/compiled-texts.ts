import { baseCompile } from '@intlify/message-compiler'
import type { Plugin } from 'vite'

/** Files of texts: `messages/vi.json` of apps and features, `texts/vi.json` of the kit. */
const TEXTS = /\/(messages|texts)\/(vi|en)\.json$/

interface Texts {
  readonly [key: string]: string | Texts
}

/** Compiles texts while building, so that nobody's browser loads the compiler. A text without places stays as it is. */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!TEXTS.test(id)) return null
      const texts: Texts = JSON.parse(code)
      return { code: JSON.stringify(compileAll(texts, id)), map: null }
    },
  }
}

function compileAll(texts: Texts, place: string): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text, place) : compileAll(text, place),
    ]),
  )
}

function compile(text: string, place: string): unknown {
  const onError = ({ code }: { readonly code: number }) => {
    throw new Error(`${place}: “${text}” is no message (error ${code} of the compiler).`)
  }
  const { ast } = baseCompile(text, { jit: true, minify: true, location: false, onError })
  // As minified: `b` is the body, `s` the whole text where nothing is to be filled in.
  const { b: body } = ast as { readonly b?: { readonly s?: string } }
  return body?.s === text ? text : ast
}
