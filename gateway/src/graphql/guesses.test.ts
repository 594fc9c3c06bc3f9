import { expect, test } from 'vitest'
import { createGuessGuard } from './guesses.ts'

const document = 'query LookUp { lookUpDossier(input: {}) { __typename } }'
const renamed =
  '{ a: lookUpDossier(input: {}) { __typename } b: lookUpDossier(input: {}) { __typename } }'
const answer = (type: string, key = 'lookUpDossier') =>
  JSON.stringify({ data: { [key]: { __typename: type } } })

function aGuard() {
  const clock = { at: 0 }
  const rate = { fields: new Set(['lookUpDossier']), perMinute: 2, burst: 10, missCost: 4 }
  return { clock, begin: createGuessGuard(rate, () => new Date(clock.at)) }
}

test('other documents are nobody’s business', () => {
  expect(aGuard().begin('me', '{ me { id } }')).toBeUndefined()
  expect(aGuard().begin('me', 'not { GraphQL')).toBeUndefined()
})

test('ten matches pass where two misses end the budget, and time restores it', () => {
  const { begin, clock } = aGuard()
  for (let tries = 0; tries < 10; tries += 1) {
    const guess = begin('right', document)
    expect(guess?.allowed).toBe(true)
    guess?.settle(answer('DossierLookUp'))
  }
  expect(begin('right', document)?.allowed).toBe(false)

  for (let tries = 0; tries < 2; tries += 1) begin('wrong', document)?.settle(answer('Refusal'))
  expect(begin('wrong', document)?.allowed).toBe(false)
  expect(begin('other', document)?.allowed).toBe(true)
  clock.at += 60_000
  expect(begin('wrong', document)?.allowed).toBe(true)
})

test('renaming asks twice and pays twice; an answer that does not say what it is counts as a miss', () => {
  const { begin } = aGuard()
  const guess = begin('me', renamed)
  guess?.settle(JSON.stringify({ data: { a: { __typename: 'Refusal' }, b: null } }))
  expect(begin('me', document)?.allowed).toBe(false)
  begin('you', document)?.settle(JSON.stringify({ data: { lookUpDossier: { code: 'X' } } }))
  begin('you', document)?.settle(JSON.stringify({ errors: [] }))
  expect(begin('you', document)?.allowed).toBe(false)
})
