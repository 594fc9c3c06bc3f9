import { expect, test } from 'vitest'
import { allMessages, textFiles, type Texts } from './all-messages.ts'

function keysOf(texts: Texts, base = ''): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [base + key] : keysOf(value, `${base}${key}.`),
  )
}

function placesOf(texts: Texts): readonly string[] {
  return keysOf(texts)
    .map((key) => {
      const text = key.split('.').reduce<unknown>((at, part) => (at as Texts)[part], texts)
      const places = new Set(String(text).match(/\{\w+\}/g))
      return `${key} ${[...places].toSorted()}`
    })
    .toSorted()
}

const features = [...new Set(textFiles.map(({ feature }) => feature))]

/** The keys of one file: of a feature, or of the app. */
function keysIn(feature: string | undefined): readonly string[] {
  return textFiles
    .filter((file) => file.locale === 'vi' && file.feature === feature)
    .flatMap(({ texts }) => keysOf(texts))
}

test.each(features)('both languages of %s say the same things, with the same values', (feature) => {
  const [one, other] = textFiles.filter((file) => file.feature === feature)

  expect(placesOf(one?.texts ?? {})).toEqual(placesOf(other?.texts ?? {}))
  expect(one?.locale).not.toBe(other?.locale)
})

test('every text stands in one file', () => {
  const keys = features.flatMap(keysIn)

  expect(keys.length).toBe(keysOf(allMessages('vi')).length)
})

const sources = import.meta.glob<string>('../src/**/*.{vue,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const known = new Set(keysOf(allMessages('vi')))

/** What a source asks for: whole keys, be they handed on first, groups of words, beginnings of keys that end in a code. */
function askedBy(source: string): readonly string[] {
  const quoted = [...source.matchAll(/'(?:portal\.)?(\w+\.[\w.-]+)'/g)].map(
    (found) => found[1] ?? '',
  )
  const asked = [
    ...source.matchAll(/\btext\(\s*'([\w.-]+)'/g),
    ...source.matchAll(/\bword\(\s*'([\w.-]+)'/g),
    ...source.matchAll(/\btext\(\s*`([\w.-]+)\.\$\{/g),
  ].map((found) => found[1] ?? '')
  return [...asked, ...quoted.filter((key) => known.has(key))]
}

const asked = Object.entries(sources).flatMap(([path, source]) => {
  const feature = /features\/([^/]+)/.exec(path)?.[1]
  return askedBy(source).map((key) => ({ feature, key }))
})

test('every text that a source asks for is there when its page is: its feature’s own, or the app’s', () => {
  const isThere = ({ feature, key }: (typeof asked)[number]) =>
    [...keysIn(undefined), ...(feature ? keysIn(feature) : [])].some(
      (there) => there === key || there.startsWith(`${key}.`),
    )

  expect(asked.length).toBeGreaterThan(400)
  expect(asked.filter((one) => !isThere(one))).toEqual([])
})
