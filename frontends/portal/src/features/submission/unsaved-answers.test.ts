import { afterEach, expect, test } from 'vitest'
import { keepUnsaved, unsavedOf } from './unsaved-answers.ts'

afterEach(() => sessionStorage.clear())

const kept = {
  seenVersion: 3,
  values: {
    answers: { name: 'Trần Thị Mẫu' },
    contact: { phone: '', email: '', address: '' },
    deliveryMethod: 'ONLINE',
    caseCode: '',
  },
} as const

test('what could not be saved is there after a reload, until it is saved', () => {
  keepUnsaved('h1', 'p1', kept)
  expect(unsavedOf('h1', 'p1')).toMatchObject(kept)
  expect(unsavedOf('h2', 'p1')).toBeUndefined()

  keepUnsaved('h1', 'p1', undefined)
  expect(unsavedOf('h1', 'p1')).toBeUndefined()
})

test('another person on the same device does not get it, nor does it stay', () => {
  keepUnsaved('h1', 'p1', kept)

  expect(unsavedOf('h1', 'p2')).toBeUndefined()
  expect(sessionStorage).toHaveLength(0)
})

test('what is broken counts as nothing', () => {
  keepUnsaved('h1', 'p1', kept)
  sessionStorage.setItem(sessionStorage.key(0) ?? '', '{')

  expect(unsavedOf('h1', 'p1')).toBeUndefined()
})
