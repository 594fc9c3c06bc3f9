import { expect, test } from 'vitest'
import { createI18n } from 'vue-i18n'
import { compiledTexts } from '../../../compiled-texts.ts'

/** What the build makes of a file of texts. */
function build(texts: object): Record<string, unknown> {
  const { transform } = compiledTexts()
  const run = transform as unknown as (code: string, id: string) => { readonly code: string } | null
  return JSON.parse(run(JSON.stringify(texts), '/app/messages/en.json')?.code ?? 'null')
}

function say(messages: object, key: string, count: number): string {
  const i18n = createI18n({ legacy: false, locale: 'en' })
  i18n.global.setLocaleMessage('en', messages)
  return i18n.global.t(key, { count, word: 'đất' }, count)
}

const texts = {
  plain: 'Hồ sơ của tôi',
  place: '{count} procedures for “{word}”',
  plural: '{count} procedure | {count} procedures',
  sign: "ten{'@'}noi.vn",
  group: { inner: 'For {word}' },
}

test.each(['plain', 'place', 'plural', 'sign', 'group.inner'])(
  'compiled or not, %s says the same',
  (key) => {
    for (const count of [1, 2]) expect(say(build(texts), key, count)).toBe(say(texts, key, count))
  },
)

test('what needs no compiler stays a text', () => {
  expect(build(texts)).toMatchObject({ plain: 'Hồ sơ của tôi' })
})

test('a text that is no message stops the build', () => {
  expect(() => build({ address: 'ten@noi.vn is “{word”' })).toThrow('ten@noi.vn')
})
