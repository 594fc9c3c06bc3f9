import { expect, test } from 'vitest'
import en from '../src/messages/en.json'
import vi from '../src/messages/vi.json'

interface Messages {
  readonly [key: string]: string | Messages
}

function keysOf(messages: Messages, base = ''): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [base + key] : keysOf(value, `${base}${key}.`),
  )
}

function placesOf(messages: Messages): readonly string[] {
  return keysOf(messages).map((key) => {
    const text = key.split('.').reduce<unknown>((at, part) => (at as Messages)[part], messages)
    const places = new Set(String(text).match(/\{\w+\}/g))
    return `${key} ${[...places].toSorted()}`
  })
}

test('both languages say the same things, with the same values', () => {
  expect(placesOf(en)).toEqual(placesOf(vi))
})

const sources = import.meta.glob<string>('../src/**/*.{vue,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('every text that is asked for by its full key is there', () => {
  const known = new Set(keysOf(vi))
  const asked = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\btext\(\s*'([\w.-]+)'/g)].map((found) => found[1] ?? ''),
  )

  expect(asked.length).toBeGreaterThan(150)
  expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([])
})
