import { expect, test } from 'vitest'
import en from './en.json'
import vi from './vi.json'

function keysOf(texts: object, prefix = ''): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )
}

function valuesIn(texts: object): readonly (readonly string[])[] {
  return Object.values(texts).flatMap((value) =>
    typeof value === 'string'
      ? [[...value.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()]
      : valuesIn(value),
  )
}

test('both languages have the same texts with the same values', () => {
  expect(keysOf(en)).toEqual(keysOf(vi))
  expect(valuesIn(en)).toEqual(valuesIn(vi))
})
