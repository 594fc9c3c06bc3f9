import { expect, test } from 'vitest'
import { findMismatch } from './manifest-gate.ts'

const offer = {
  contract: 1,
  versions: { vue: '3.5.45' },
  lent: { vue: { ref: () => 1 } },
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
  [{ custom: { contract: 1, used: { vue: ['ref'] } } }, undefined],
  [{ custom: { contract: 1, used: { vue: ['ref', 'Suspense'] } } }, 'no Suspense of vue here'],
  [{ custom: { contract: 1, used: { pinia: ['defineStore'] } } }, 'no defineStore of pinia here'],
])('%j: %s', (manifest, mismatch) => {
  const metaData = { remoteEntry: { path: '', name: 'remoteEntry.js' } }
  expect(findMismatch({ metaData, ...manifest }, offer)).toBe(mismatch)
})
