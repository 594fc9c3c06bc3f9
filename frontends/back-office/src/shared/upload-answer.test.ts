import { expect, test } from 'vitest'
import { toUploadAnswer } from './upload-answer.ts'

test.each([
  ['{"id":"f1","name":"a.pdf"}', 'f1', undefined],
  ['{"code":"TOO_LARGE","message":{"vi":"Tệp quá lớn","en":"Too large"}}', undefined, 'Too large'],
  ['{"message":{"vi":"Tệp quá lớn"}}', undefined, 'Tệp quá lớn'],
  ['', undefined, undefined],
  ['<html>', undefined, undefined],
  ['null', undefined, undefined],
])('%s', (body, id, message) => {
  expect(toUploadAnswer(body, 'en')).toEqual({ id, message })
})
