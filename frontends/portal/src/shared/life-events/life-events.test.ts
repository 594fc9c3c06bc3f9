import { expect, test } from 'vitest'
import { countByEvent, isLifeEvent, ofEvent } from './life-events.ts'

const procedures = [
  { id: '1', version: { lifeEvents: ['marriage', 'having-a-child'] } },
  { id: '2', version: { lifeEvents: ['having-a-child'] } },
  { id: '3', version: null },
]

test('counts procedures by event, in the order of a life, without empty events', () => {
  expect(countByEvent(procedures)).toEqual([
    { event: 'having-a-child', count: 2 },
    { event: 'marriage', count: 1 },
  ])
})

test('finds the procedures of an event', () => {
  expect(ofEvent(procedures, 'marriage').map(({ id }) => id)).toEqual(['1'])
  expect(isLifeEvent('marriage')).toBe(true)
  expect(isLifeEvent('nothing')).toBe(false)
})
