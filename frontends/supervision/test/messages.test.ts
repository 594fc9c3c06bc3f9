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
    return `${key} ${[...String(text).matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()}`
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
  const known = new Set(keysOf(vi).map((key) => `supervision.${key}`))
  const asked = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/'(supervision\.[\w.-]+)'/g)].map((found) => found[1] ?? ''),
  )
  const routeNames = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/name: '(supervision\.\w+)'/g)].map((found) => found[1] ?? ''),
  )

  expect(asked.length).toBeGreaterThan(80)
  expect([...new Set(asked)].filter((key) => !known.has(key) && !routeNames.includes(key))).toEqual(
    [],
  )
})

test('every text is asked for somewhere', () => {
  const all = Object.values(sources).join('\n')
  const unused = keysOf(vi).filter((key) => !isAsked(all, `supervision.${key}`))

  expect(unused).toEqual([])
})

/** By its full key, or by a key that is put together, e.g. `supervision.figure.${name}`. */
function isAsked(all: string, key: string): boolean {
  const parts = key.split('.')
  const isBuilt = parts.some((_, end) => {
    const base = parts.slice(0, end).join('.')
    return end > 1 && all.includes(`${base}.$\{`)
  })
  return isBuilt || all.includes(`'${key}'`)
}
