import { expect, test } from 'vitest'
import { inOrder } from './feedback-request.ts'

test('what leads on comes before what turns back; what is not an officer’s act is left out', () => {
  expect(inOrder(['RATE', 'DECLINE', 'TRANSFER', 'ACCEPT'])).toEqual([
    'ACCEPT',
    'TRANSFER',
    'DECLINE',
  ])
})
