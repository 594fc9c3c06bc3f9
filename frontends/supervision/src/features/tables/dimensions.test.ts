import { expect, test } from 'vitest'
import { readCut } from '../../shared/filter/cut.ts'
import { cutOfLine, dimensions, dimensionWords, toDimension } from './dimensions.ts'

const cut = readCut({ ky: 'nam', coQuan: 'a' }, '2026-11-22')

test.each([
  ['AGENCY', 'b', { agencyId: 'b' }],
  ['FIELD', 'G15-TP07', { agencyId: 'a', fieldCode: 'G15-TP07' }],
  ['PROCEDURE', 'p', { agencyId: 'a', procedureId: 'p' }],
  ['OFFICER', 'o', { agencyId: 'a', officerId: 'o' }],
  ['CHANNEL', 'POST', { agencyId: 'a', channel: 'POST' }],
] as const)('a line of %s narrows the cut to %s', (dimension, key, expected) => {
  expect(cutOfLine(cut, dimension, key)).toMatchObject({ from: '2026-01-01', ...expected })
})

test('what stands in the address is not trusted', () => {
  expect(dimensions.map((name) => toDimension(dimensionWords[name]))).toEqual([...dimensions])
  expect(toDimension('x')).toBe('AGENCY')
})
