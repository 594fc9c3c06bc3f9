import { expect, test } from 'vitest'
import { remoteOf } from './config.ts'

const remotes = [
  { name: 'portal', entry: '', basePath: '', access: 'PUBLIC' },
  { name: 'back_office', entry: '', basePath: '/can-bo', access: 'OFFICER' },
] as const

test.each([
  ['/', 'portal'],
  ['/thu-tuc/1', 'portal'],
  ['/can-bo', 'back_office'],
  ['/can-bo/ho-so', 'back_office'],
  ['/can-bodi', 'portal'],
])('%s belongs to %s', (path, name) => {
  expect(remoteOf(remotes, path)?.name).toBe(name)
})
