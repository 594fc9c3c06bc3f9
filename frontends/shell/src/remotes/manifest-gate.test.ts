import { expect, test } from 'vitest'
import { findMismatch } from './manifest-gate.ts'

const offer = {
  contract: 1,
  versions: { vue: '3.5.45' },
  satisfies: (version: string, range: string) => version.startsWith(range.slice(1, 4)),
}

test.each([
  [{ custom: { contract: 1 }, shared: [{ name: 'vue', requiredVersion: '^3.5.0' }] }, undefined],
  [{ custom: { contract: 2 } }, 'contract 2, not 1'],
  [{}, 'contract none, not 1'],
  [
    { custom: { contract: 1 }, shared: [{ name: 'vue', requiredVersion: '^3.6.0' }] },
    'vue ^3.6.0, not 3.5.45',
  ],
  [
    { custom: { contract: 1 }, shared: [{ name: 'pinia', requiredVersion: '^4.0.0' }] },
    'pinia ^4.0.0, not undefined',
  ],
])('%j: %s', (manifest, mismatch) => {
  expect(findMismatch(manifest, offer)).toBe(mismatch)
})
