import { expect, test } from 'vitest'
import { stepsAfter, type Process, type ProcessStep } from './process.ts'

function aStep(id: string, next: readonly string[], more: Partial<ProcessStep> = {}): ProcessStep {
  const step = { id, kind: 'APPRAISE', name: id, role: 'X', allowanceMinutes: 60 } as const
  return { ...step, next, follow: 'ONE', waitsFor: [], choices: {}, ...more }
}

/** Start, two agencies at once, then the lead decides: approve, or back to the start. */
const process: Process = {
  startStepId: 'start',
  steps: [
    aStep('start', ['north', 'south'], { follow: 'ALL' }),
    aStep('north', ['lead']),
    aStep('south', ['lead']),
    aStep('lead', ['approve', 'start'], { waitsFor: ['north', 'south'] }),
    aStep('approve', []),
  ],
}
const idsAfter = (ended: string, done: readonly string[], choice?: string) =>
  stepsAfter(process, ended, done, choice).map(({ id }) => id)

test('parallel branches open at once and are waited for', () => {
  expect(idsAfter('start', [])).toEqual(['north', 'south'])
  expect(idsAfter('north', ['start'])).toEqual([])
  expect(idsAfter('south', ['start', 'north'])).toEqual(['lead'])
})

test('of several ways the chosen one opens, else the first', () => {
  expect(idsAfter('lead', ['start', 'north', 'south'])).toEqual(['approve'])
  expect(idsAfter('lead', ['start', 'north', 'south'], 'start')).toEqual(['start'])
  expect(idsAfter('approve', [])).toEqual([])
})
