import { expect, test } from 'vitest'
import { sha256Of } from '../file-hash.ts'
import { qrPath } from './qr-path.ts'

test('draws the dark modules within a quiet zone', () => {
  expect(qrPath(2, [1, 0, 0, 1])).toEqual({ side: 10, path: 'M4 4h1v1h-1zM5 5h1v1h-1z' })
})

test('reckons the fingerprint that the server keeps', async () => {
  // jsdom's files cannot be read as bytes; those of the platform can.
  const file = await new Response('abc').blob()

  expect(await sha256Of(file)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
